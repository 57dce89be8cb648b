import type { Sheet } from './sheet.ts'

/** What never breaks over two pages: a line, a field row, a table row. */
export type Piece = {
	height: number
	/** White above it, unless it stands at the top of a page. */
	space: number
	/** Stays on the page of the piece after it. */
	withNext?: boolean
	/** Extra drawn first when this piece opens a page: a repeated table head. */
	reopening?: { height: number; draw(sheet: Sheet, top: number): void }
	draw(sheet: Sheet, top: number): void
}
