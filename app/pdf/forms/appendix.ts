import { PDFArray, PDFName, PDFNumber } from 'pdf-lib'
import { filledIn, type PdfLabels } from '../labels.ts'
import { area, page } from '../look.ts'
import { linesOf, measureValue } from '../measure.ts'
import type { FormFont } from './form-font.ts'
import type { Run } from './layout.ts'
import { textOperators } from './look.ts'
import { dictAt, entry } from './object.ts'
import type { OpenForm } from './open-form.ts'

/** What did not fit in its box: under which number and name it is written in full. */
export type Overflow = { number: number; label: string; text: string }

/** The words of the appendix. */
export type AppendixLabels = Pick<PdfLabels, 'seeAppendix' | 'appendix'>

const size = { heading: 14, label: 10, text: 11 }
const lead = 1.45
const width = area.right - area.left

type Line = { text: string; size: number; above: number }

/** Adds pages at the end with every value that did not fit, in full. */
export function addAppendix(
	{ pdf, pages }: OpenForm,
	overflows: Array<Overflow>,
	{ appendix }: AppendixLabels,
	font: FormFont,
): number {
	const sheets = paginated(overflows.flatMap((overflow) => linesFor(overflow, appendix)))
	const root = dictAt(pdf.catalog, 'Pages')
	const kids = entry(root, 'Kids')
	if (!root || !(kids instanceof PDFArray)) throw new Error('The form has no place for a page')
	const { context } = pdf
	for (const sheet of sheets) {
		const operators = sheet
			.map(({ line: { size }, run }) => textOperators({ size, runs: [run] }, '0 g', font))
			.join('\n')
		const dict = context.obj({
			Type: 'Page',
			MediaBox: [0, 0, page.width, page.height],
			CropBox: [0, 0, page.width, page.height],
			Rotate: 0,
			Resources: font.resources,
			Contents: context.register(context.flateStream(operators)),
		})
		dict.set(PDFName.of('Parent'), pdf.catalog.get(PDFName.of('Pages'))!)
		kids.push(context.register(dict))
	}
	root.set(PDFName.of('Count'), PDFNumber.of(pages.length + sheets.length))
	return sheets.length
}

function linesFor({ number, label, text }: Overflow, heading: string): Array<Line> {
	const part = (text: string, size: number, above: number): Array<Line> =>
		linesOf(text, width, measureValue(size)).map((line, index) => ({
			text: line.trimEnd(),
			size,
			above: index === 0 ? above : 0,
		}))
	return [
		...part(filledIn(heading, { nummer: number }), size.heading, 22),
		...part(label, size.label, 2),
		...part(text, size.text, 4),
	]
}

/** From top to bottom, page after page. */
function paginated(lines: Array<Line>): Array<Array<{ line: Line; run: Run }>> {
	const pages: Array<Array<{ line: Line; run: Run }>> = []
	let y = 0
	for (const line of lines) {
		y -= line.above + line.size * lead
		if (y < page.height - area.bottom || pages.length === 0) {
			pages.push([])
			y = page.height - area.top - line.size
		}
		pages.at(-1)!.push({ line, run: { text: line.text, x: area.left, y } })
	}
	return pages
}
