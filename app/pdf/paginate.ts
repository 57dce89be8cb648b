import { TooTallError } from './fault.ts'
import type { Piece } from './piece.ts'

/** A piece at its place on a page. */
export type Placed = { piece: Piece; top: number }

/**
 * Divides pieces over pages. Pieces that stay together (`withNext`) move together; no piece is
 * ever broken.
 *
 * @throws TooTallError when a piece, or a chain that stays together, is taller than a page
 */
export function paginate(pieces: Array<Piece>, top: number, bottom: number): Array<Array<Placed>> {
	const pages: Array<Array<Placed>> = [[]]
	let y = top
	for (const chain of chainsOf(pieces)) {
		if (y > top && y + heightOf(chain) > bottom) {
			pages.push([])
			y = top
		}
		for (const piece of chain) {
			const page = pages.at(-1)!
			y += page.length > 0 ? piece.space : (piece.reopening?.height ?? 0)
			page.push({ piece, top: y })
			y += piece.height
		}
		if (y > bottom + 0.01) throw new TooTallError(`${Math.round(y - top)} points do not fit a page`)
	}
	return pages
}

function chainsOf(pieces: Array<Piece>): Array<Array<Piece>> {
	const chains: Array<Array<Piece>> = []
	let open = false
	for (const piece of pieces) {
		if (open) chains.at(-1)!.push(piece)
		else chains.push([piece])
		open = piece.withNext ?? false
	}
	return chains
}

function heightOf(chain: Array<Piece>): number {
	return chain.reduce((height, { space, height: own }) => height + space + own, 0)
}
