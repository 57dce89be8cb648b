import { area, colour, style } from '../look.ts'
import { linesOf, measureIn } from '../measure.ts'
import type { Piece } from '../piece.ts'
import type { Tag } from '../sheet.ts'
import { baseline } from './text.ts'

const padding = { x: 18, y: 12 }
/** A longer notice goes on in a next box, so that it fits every page. */
const mostLines = 14

/** A calm box with a bar on its left, which also shows in black and white. */
export function noticePieces(text: string): Array<Piece> {
	const lines = linesOf(text, area.right - area.left - 2 * padding.x, measureIn(style.body))
	let tag: Tag
	return chunksOf(lines).map((chunk, index) => ({
		height: chunk.length * style.body.lead + 2 * padding.y,
		space: index === 0 ? 14 : 4,
		draw(sheet, top) {
			sheet.artifact((doc) => {
				doc.rect(area.left, top, area.right - area.left, this.height).fill(colour.tint)
				doc.rect(area.left, top, 3.5, this.height).fill(colour.brand)
			})
			if (index === 0) tag = sheet.tag(sheet.root, 'P')
			chunk.forEach((line, row) => {
				const y = baseline(top + padding.y + row * style.body.lead, style.body)
				sheet.within(tag, () => sheet.text(line, area.left + padding.x, y, style.body))
			})
		},
	}))
}

function chunksOf(lines: Array<string>): Array<Array<string>> {
	const count = Math.ceil(lines.length / mostLines)
	const size = Math.ceil(lines.length / count)
	return Array.from({ length: count }, (_, i) => lines.slice(i * size, (i + 1) * size))
}
