import { area, type Style } from '../look.ts'
import { linesOf, measureIn } from '../measure.ts'
import type { Piece } from '../piece.ts'
import type { Sheet, Tag } from '../sheet.ts'

/** How running text stands on the page. */
export type TextOptions = {
	style: Style
	space: number
	/** White between the lines' left edge and the margin. */
	indent?: number
	/** Stays on the page of what follows. */
	withNext?: boolean
	/** Opens the tag that the lines belong to; called at the first line. */
	open(sheet: Sheet): Tag
	/** Drawn at the first line, under the text. */
	mark?(sheet: Sheet, top: number): void
}

/** Running text: a piece per line, at least two lines together at a page's end and beginning. */
export function textPieces(text: string, options: TextOptions): Array<Piece> {
	const { style, space, indent = 0, withNext = false, open, mark } = options
	const lines = linesOf(text, area.right - area.left - indent, measureIn(style))
	let tag: Tag
	return lines.map((line, index) => ({
		height: style.lead,
		space: index === 0 ? space : 0,
		withNext: isLast(index) ? withNext : index === 0 || index === lines.length - 2 || withNext,
		draw(sheet, top) {
			if (index === 0) {
				mark?.(sheet, top)
				tag = open(sheet)
			}
			sheet.within(tag, () => sheet.text(line, area.left + indent, baseline(top, style), style))
		},
	}))

	function isLast(index: number): boolean {
		return index === lines.length - 1
	}
}

/** Where letters stand in a line that begins at `top`. */
export function baseline(top: number, { size, lead }: Style): number {
	return top + lead / 2 + size * 0.36
}

/** A heading never stays behind at the foot of a page. */
export function headingPieces(
	text: string,
	level: 1 | 2 | 3,
	style: Style,
	space: number,
): Array<Piece> {
	return textPieces(text, {
		style,
		space,
		withNext: true,
		open: (sheet) => sheet.tag(sheet.root, `H${level}`),
	})
}

/** A paragraph of running text. */
export function paragraphPieces(text: string, style: Style, space: number): Array<Piece> {
	return textPieces(text, { style, space, open: (sheet) => sheet.tag(sheet.root, 'P') })
}
