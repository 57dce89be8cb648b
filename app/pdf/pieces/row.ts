import { area, colour, columns, type Style, style } from '../look.ts'
import { linesOf, measureIn } from '../measure.ts'
import type { Sheet, Tag } from '../sheet.ts'
import { baseline } from './text.ts'

/** Lines of text under each other in a column, with their height. */
export type Column = { lines: Array<{ text: string; style: Style }>; height: number }

/** Texts set into a column. */
export function columnOf(texts: Array<[text: string, style: Style]>, width: number): Column {
	const lines = texts.flatMap(([text, style]) =>
		linesOf(`${text} `, width, measureIn(style)).map((line) => ({ text: line, style })),
	)
	return { lines, height: lines.reduce((height, { style }) => height + style.lead, 0) }
}

/** Draws a column as content of a tag. */
export function drawColumn(
	sheet: Sheet,
	tag: Tag,
	{ lines }: Column,
	x: number,
	top: number,
): void {
	let y = top
	sheet.within(tag, () => {
		for (const line of lines) {
			sheet.text(line.text, x, baseline(y, line.style), line.style)
			y += line.style.lead
		}
	})
}

/** The label of a row, with a hint under it. */
export function labelColumn(label: string, hint?: string): Column {
	return columnOf(
		[[label, style.body], ...(hint ? [[hint, style.small] as [string, Style]] : [])],
		columns.label,
	)
}

/** Height of a box around one line. */
export const boxHeight = 27

/** Down from a row's top to where its label begins, so that label and value share a baseline. */
export const labelDrop = (boxHeight - style.body.lead) / 2

/** The light box in which a value stands. */
export function drawBox(sheet: Sheet, x: number, top: number, width: number, height: number): void {
	sheet.artifact((doc) => {
		doc
			.lineWidth(0.75)
			.roundedRect(x, top, width, height, 2.5)
			.fillAndStroke(colour.box, colour.line)
	})
}

/** A thin line between rows, to keep the eye on its way. */
export function drawHairline(sheet: Sheet, y: number): void {
	sheet.artifact((doc) => {
		doc.lineWidth(0.5).moveTo(area.left, y).lineTo(area.right, y).stroke(colour.hairline)
	})
}
