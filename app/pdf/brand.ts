import { area, colour, style } from './look.ts'
import type { Sheet } from './sheet.ts'

/** Height of the wordmark with the white under it. */
export const brandHeight = 44

const name = 'Regelwijs'
const size = 20

/** The wordmark on the first page: a sheet with a tick. */
export function drawBrand(sheet: Sheet): void {
	const { left: x } = area
	const y = area.top - 14
	const word = { ...style.strong, size: 14, colour: colour.brand }
	sheet.artifact((doc) => {
		doc.roundedRect(x, y, size, size, 5).fill(colour.brand)
		doc.lineWidth(2.2).lineCap('round').lineJoin('round')
		doc
			.moveTo(x + 5.4, y + 10.4)
			.lineTo(x + 8.8, y + 13.8)
			.lineTo(x + 14.8, y + 6.6)
			.stroke('#ffffff')
		sheet.text(name, x + size + 8, y + 15, word)
	}, 'Pagination')
}
