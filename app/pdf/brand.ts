import { area, colour, style } from './look.ts'
import type { Sheet } from './sheet.ts'

/** Height of the wordmark with the white under it. */
export const brandHeight = 44

const name = 'Regelwijs'
const size = 20

/** The wordmark on the first page: lines of text, and a marker that found the one that counts. */
export function drawBrand(sheet: Sheet): void {
	const { left: x } = area
	const y = area.top - 14
	const unit = size / 32
	const at = (toX: number, toY: number) => [x + toX * unit, y + toY * unit] as const
	const word = { ...style.strong, size: 14, colour: colour.brand }
	sheet.artifact((doc) => {
		doc.rect(...at(2, 10.5), 28 * unit, 12 * unit).fill(colour.marker)
		doc
			.lineWidth(3 * unit)
			.lineCap('round')
			.lineJoin('round')
		doc
			.moveTo(...at(6, 6))
			.lineTo(...at(26, 6))
			.moveTo(...at(6, 27))
			.lineTo(...at(18, 27))
		doc
			.moveTo(...at(7, 16))
			.lineTo(...at(13, 16))
			.lineTo(...at(16, 19.5))
			.lineTo(...at(24, 11))
		doc.stroke(colour.brand)
		sheet.text(name, x + size + 8, y + 15, word)
	}, 'Pagination')
}
