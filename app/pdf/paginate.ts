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

/** How much closer pieces may stand where that spares a page: shares of the white between them. */
const CLOSER = [0.9, 0.8, 0.7, 0.6]
/** A last page filled up to here is hardly a page. */
const HARDLY = 0.3

/**
 * Divides pieces over pages as `paginate` does, and sets them closer together where that spares a
 * last page with a few lines on it.
 *
 * @throws TooTallError as `paginate` does
 */
export function paginateClosely(
	pieces: Array<Piece>,
	top: number,
	bottom: number,
): Array<Array<Placed>> {
	const pages = paginate(pieces, top, bottom)
	const last = pages.at(-1)!.at(-1)
	const isFull = !last || last.top + last.piece.height > top + HARDLY * (bottom - top)
	if (pages.length === 1 || isFull) return pages
	for (const share of CLOSER) {
		const closer = pieces.map((piece) => ({ ...piece, space: piece.space * share }))
		const fewer = paginate(closer, top, bottom)
		if (fewer.length < pages.length) return fewer
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
