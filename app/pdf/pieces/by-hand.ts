import { area, colour, valueColumn } from '../look.ts'
import type { Piece } from '../piece.ts'
import { drawBox, drawColumn, labelColumn } from './row.ts'

/** Digits of a burgerservicenummer. */
export const bsnDigits = 9

const bsnHeight = 32
const signatureHeight = 64

/** Nine boxes in a row, over them one comb field: to write in, or to fill in the browser. */
export function bsnPiece(name: string, text: string): Piece {
	const label = labelColumn(text)
	const { left, width } = valueColumn
	return {
		height: Math.max(bsnHeight, label.height + 7),
		space: 12,
		draw(sheet, top) {
			drawBox(sheet, left, top, width, bsnHeight)
			sheet.artifact((doc) => {
				doc.lineWidth(0.75)
				for (let digit = 1; digit < bsnDigits; digit++) {
					const x = left + (digit * width) / bsnDigits
					doc
						.moveTo(x, top)
						.lineTo(x, top + bsnHeight)
						.stroke(colour.line)
				}
			})
			const paragraph = sheet.tag(sheet.root, 'P')
			drawColumn(sheet, paragraph, label, area.left, top + 7)
			sheet.field(paragraph, { name, label: text, x: left, y: top, width, height: bsnHeight })
		},
	}
}

/** A line to sign on, with white above it. */
export function signaturePiece(text: string): Piece {
	const label = labelColumn(text)
	const height = Math.max(signatureHeight, label.height)
	return {
		height,
		space: 16,
		draw(sheet, top) {
			sheet.artifact((doc) => {
				const { left, width } = valueColumn
				doc
					.lineWidth(1)
					.moveTo(left, top + height - 8)
					.lineTo(left + width, top + height - 8)
					.stroke(colour.quiet)
			})
			drawColumn(
				sheet,
				sheet.tag(sheet.root, 'P'),
				label,
				area.left,
				top + height - label.height - 4,
			)
		},
	}
}
