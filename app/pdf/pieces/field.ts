import type { Field } from '../../../flows/engine/document.ts'
import type { Fit } from '../fit.ts'
import { area, colour, style, valueColumn } from '../look.ts'
import type { Piece } from '../piece.ts'
import type { Sheet } from '../sheet.ts'
import { boxHeight, columnOf, drawBox, drawColumn, labelColumn, labelDrop } from './row.ts'

/** White between a box and its field, so that letters keep off the line. */
export const inset = { x: 5, y: 3 }

/** Width that a value has in its field. */
export const valueWidth = valueColumn.width - 2 * inset.x - 4

/** Baseline to baseline in a field of several lines. */
export const valueLead = (size: number) => size * 1.362

const noteIndent = 20

/** A label, the box with its field, and under it what is still to be done. */
export function fieldPiece(
	field: Field<string>,
	{ size, lines }: Fit,
	confirmed: string,
	first: boolean,
): Piece {
	const label = labelColumn(field.label, field.hint)
	const note = field.toDo ?? (field.confirmed ? confirmed : undefined)
	const noteColumn = columnOf(
		note ? [[note, { ...style.small, colour: colour.ink }]] : [],
		valueColumn.width - noteIndent,
	)
	const box = Math.max(boxHeight, lines.length * valueLead(size) + 2 * inset.y + 6)
	const right = box + (note ? noteColumn.height + 5 : 0)

	return {
		height: Math.max(label.height + labelDrop, right),
		space: first ? 10 : 9,
		draw(sheet, top) {
			drawBox(sheet, valueColumn.left, top, valueColumn.width, box)
			const paragraph = sheet.tag(sheet.root, 'P')
			drawColumn(sheet, paragraph, label, area.left, top + labelDrop)
			sheet.field(paragraph, {
				name: field.name,
				label: [field.label, field.toDo].filter(Boolean).join(' – '),
				x: valueColumn.left + inset.x,
				y: top + inset.y,
				width: valueColumn.width - 2 * inset.x,
				height: box - 2 * inset.y,
			})
			if (note) {
				const noteTop = top + box + 5
				drawNoteMark(sheet, noteTop, field.toDo ? 'question' : 'tick')
				drawColumn(
					sheet,
					sheet.tag(sheet.root, 'P'),
					noteColumn,
					valueColumn.left + noteIndent,
					noteTop,
				)
			}
		},
	}
}

/** Drawn, not written: a question mark in the text would look like a letter gone wrong. */
function drawNoteMark(sheet: Sheet, top: number, mark: 'question' | 'tick'): void {
	const path =
		mark === 'tick'
			? 'M-2.8,.2 L-.7,2.5 L3,-2.4'
			: 'M-1.9,-1.4 C-1.9,-4 2,-4 2,-1.4 C2,.3 0,0 0,1.4'
	sheet.artifact((doc) => {
		doc.translate(valueColumn.left + 7, top + style.small.lead / 2)
		doc.lineWidth(1).circle(0, 0, 6.2).stroke(colour.brand)
		doc.lineWidth(1.3).lineCap('round').path(path).stroke(colour.brand)
		if (mark === 'question') doc.circle(0, 3.5, 0.8).fill(colour.brand)
	})
}
