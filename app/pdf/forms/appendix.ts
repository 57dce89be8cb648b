import { PDFArray, PDFName, PDFNumber } from 'pdf-lib'
import { filledIn, type PdfLabels } from '../labels.ts'
import { area, page } from '../look.ts'
import { linesOf, measureValue } from '../measure.ts'
import type { FormFont } from './form-font.ts'
import type { Run } from './layout.ts'
import { textOperators } from './look.ts'
import { dictAt, entry } from './object.ts'
import type { OpenForm } from './open-form.ts'
import { type TaggedPart, tagPage } from './page-tags.ts'

/** What did not fit in its box: under which number and name it is written in full. */
export type Overflow = { number: number; label: string; text: string }

/** The words of the appendix. */
export type AppendixLabels = Pick<PdfLabels, 'seeAppendix' | 'appendix'>

/** What a form has no field for: a heading, a few words about it, and each value with its label. */
export type Sheet = { title: string; intro: string; rows: Array<{ label: string; text: string }> }

/** All that goes to the end of a form. */
export type Appendix = {
	overflows: Array<Overflow>
	labels: AppendixLabels | undefined
	sheet: Sheet | undefined
}

const size = { heading: 14, label: 10, text: 11 }
const lead = 1.45
const width = area.right - area.left

type Line = { text: string; size: number; above: number }

/**
 * Adds pages at the end with every value that did not fit, in full, and what the form does not ask.
 *
 * @returns how many pages; none when there is nothing to say
 */
export function addAppendix(
	{ pdf, pages }: OpenForm,
	{ overflows, labels, sheet }: Appendix,
	font: FormFont,
): number {
	const lines = [
		...(labels ? overflows.flatMap((overflow) => linesFor(overflow, labels.appendix)) : []),
		...(sheet && sheet.rows.length > 0 ? sheetLines(sheet) : []),
	]
	if (lines.length === 0) return 0
	const sheets = paginated(lines)
	const root = dictAt(pdf.catalog, 'Pages')
	const kids = entry(root, 'Kids')
	if (!root || !(kids instanceof PDFArray)) throw new Error('The form has no place for a page')
	const { context } = pdf
	for (const sheet of sheets) {
		const operators = sheet
			.map(({ line: { size }, run }, mark) => {
				const text = textOperators({ size, runs: [run] }, '0 g', font)
				return `/${roleOf(size)} << /MCID ${mark} >> BDC\n${text}\nEMC`
			})
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
		const ref = context.register(dict)
		kids.push(ref)
		tagPage(pdf, ref, partsOf(sheet.map(({ line }) => line)))
	}
	root.set(PDFName.of('Count'), PDFNumber.of(pages.length + sheets.length))
	return sheets.length
}

function roleOf(lineSize: number): TaggedPart['role'] {
	return lineSize === size.heading ? 'H2' : 'P'
}

/** The lines of a page as paragraphs: one that goes on from the page before begins anew. */
function partsOf(lines: Array<Line>): Array<TaggedPart> {
	const parts: Array<TaggedPart> = []
	for (const [mark, { size, above }] of lines.entries()) {
		if (above > 0 || parts.length === 0) parts.push({ role: roleOf(size), marks: [] })
		parts.at(-1)!.marks.push(mark)
	}
	return parts
}

function linesFor({ number, label, text }: Overflow, heading: string): Array<Line> {
	return [
		...part(filledIn(heading, { nummer: number }), size.heading, 22),
		...part(label, size.label, 2),
		...part(text, size.text, 4),
	]
}

function sheetLines({ title, intro, rows }: Sheet): Array<Line> {
	return [
		...part(title, size.heading, 22),
		...part(intro, size.label, 2),
		...rows.flatMap(({ label, text }) => [
			...part(label, size.label, 10),
			...part(text, size.text, 2),
		]),
	]
}

function part(text: string, size: number, above: number): Array<Line> {
	return linesOf(text, width, measureValue(size)).map((line, index) => ({
		text: line.trimEnd(),
		size,
		above: index === 0 ? above : 0,
	}))
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
