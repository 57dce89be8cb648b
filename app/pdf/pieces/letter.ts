import type { Field, Letter } from '../../../flows/engine/document.ts'
import type { Entry } from '../layout.ts'
import { area, type Style, style } from '../look.ts'
import { linesOf, measureIn, measureValue } from '../measure.ts'
import type { Piece } from '../piece.ts'
import type { Tag } from '../sheet.ts'
import { valueLead } from './field.ts'
import { baseline, headingPieces } from './text.ts'

const size = 11.5
const width = area.right - area.left
/** Viewers keep some white on both sides of a field's text. */
const padding = 2
const room = { name: 4, block: 26, paragraph: 9, signature: 62 }
const subject: Style = { ...style.strong, size: 12.5 }

/** A letter as it is sent: every part a field to change, nothing drawn around it. */
export function letterPieces(letter: Letter<string>): {
	pieces: Array<Piece>
	entries: Array<Entry>
} {
	const entries: Array<Entry> = []
	const block = (fields: Array<Field<string>>, space: number) =>
		fields.map((field, at) => part(field, at === 0 ? space : 0, at < fields.length - 1))
	const pieces = [
		...block(letter.from, 0),
		part(letter.placeAndDate, room.block),
		...block(letter.to, room.block),
		...headingPieces(letter.subject, 1, subject, room.block),
		labelled(letter.reference),
		...letter.body.map((field, at) =>
			part(field, at === 0 ? room.block - 6 : room.paragraph, at === letter.body.length - 1),
		),
		part(letter.signed, room.signature),
	]
	return { pieces, entries }

	function part(field: Field<string>, space: number, withNext = false): Piece {
		return fieldPiece(field, 0, { space, withNext })
	}

	/** With its label in front, on the same line. */
	function labelled(field: Field<string>): Piece {
		const indent = measureIn(style.body)(field.label) + room.name
		const piece = fieldPiece(field, indent, { space: 2, withNext: false })
		return {
			...piece,
			draw(sheet, top) {
				const paragraph = sheet.tag(sheet.root, 'P')
				sheet.within(paragraph, () =>
					sheet.text(field.label, area.left, baseline(top, style.body) + 1, style.body),
				)
				piece.draw(sheet, top)
			},
		}
	}

	function fieldPiece(
		{ name, label, value }: Field<string>,
		indent: number,
		{ space, withNext }: { space: number; withNext: boolean },
	): Piece {
		const lines = linesOf(value, width - indent - 2 * padding, measureValue(size))
		entries.push({ name, value, fit: { size, lines } })
		const height = Math.max(lines.length, 1) * valueLead(size) + 4
		return {
			height,
			space,
			withNext,
			draw(sheet, top) {
				const paragraph: Tag = sheet.tag(sheet.root, 'P')
				const x = area.left + indent - padding
				sheet.field(paragraph, { name, label, x, y: top, width: width - indent + padding, height })
			},
		}
	}
}
