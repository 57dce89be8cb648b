import {
	beginMarkedContent,
	beginText,
	endMarkedContent,
	endText,
	moveText,
	type PDFFont,
	PDFName,
	type PDFOperator,
	popGraphicsState,
	pushGraphicsState,
	rgb,
	setFillingColor,
	setFontAndSize,
	showText,
} from 'pdf-lib'
import type { Fit } from './fit.ts'
import { valueLead } from './pieces/field.ts'

/** Ink of a value; the same as in the field's default appearance. */
const ink = rgb(0.086, 0.137, 0.169)

/** White that viewers leave on the left of a field's text. */
const padding = 2

/** Height of the letters above the baseline, in ems: centred, a line looks right at this. */
const capitals = 0.714

/** How a field shows its value: line by line, in the font that every letter was measured in. */
export function valueAppearance(
	{ size, lines }: Fit,
	font: PDFFont,
	{ height }: { height: number },
): Array<PDFOperator> {
	const lead = valueLead(size)
	const first = (height + (lines.length - 1) * lead - capitals * size) / 2
	return [
		beginMarkedContent('Tx'),
		pushGraphicsState(),
		beginText(),
		setFillingColor(ink),
		setFontAndSize(PDFName.of(font.name), size),
		...lines.flatMap((line, index) => [
			moveText(index === 0 ? padding : 0, index === 0 ? first : -lead),
			showText(font.encodeText(line.trimEnd())),
		]),
		endText(),
		popGraphicsState(),
		endMarkedContent(),
	]
}
