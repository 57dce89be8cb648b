import { expect, test } from 'vitest'
import { TooTallError } from './fault.ts'
import { paginate, paginateClosely } from './paginate.ts'
import type { Piece } from './piece.ts'

test('pieces stand under each other with their white between, none at the top', () => {
	const pages = paginate([piece(10), piece(10), piece(10)], 0, 100)
	expect(pages.map((page) => page.map(({ top }) => top))).toEqual([[0, 15, 30]])
})

test('a piece that does not fit opens the next page', () => {
	const pages = paginate([piece(60), piece(60)], 0, 100)
	expect(pages.map((page) => page.map(({ top }) => top))).toEqual([[0], [0]])
})

test('what stays together moves together', () => {
	const heading = piece(10, { withNext: true })
	const pages = paginate([piece(70), heading, heading, piece(20)], 0, 100)
	expect(pages.map((page) => page.length)).toEqual([1, 3])
})

test('room is kept for what is drawn again at the top', () => {
	const row = piece(30, { reopening: { height: 20, draw: () => {} } })
	const pages = paginate([piece(90), row], 0, 100)
	expect(pages[1]?.[0]?.top).toBe(20)
})

test('a piece taller than a page is a fault, not a cut', () => {
	expect(() => paginate([piece(101)], 0, 100)).toThrow(TooTallError)
})

test('pieces stand closer where that spares a page with a few lines on it', () => {
	const few = Array.from({ length: 8 }, () => piece(10))
	expect(paginate(few, 0, 110)).toHaveLength(2)
	const [page, ...more] = paginateClosely(few, 0, 110)
	expect(more).toEqual([])
	expect(page!.map(({ top }) => top)).toEqual(few.map((_, at) => 14 * at))
})

test('pieces keep their white where that spares no page, or a page with much on it', () => {
	const many = Array.from({ length: 11 }, () => piece(10))
	expect(paginateClosely(many, 0, 110)).toEqual(paginate(many, 0, 110))
	const half = Array.from({ length: 10 }, () => piece(20))
	expect(paginateClosely(half, 0, 130)).toEqual(paginate(half, 0, 130))
})

function piece(height: number, more: Partial<Piece> = {}): Piece {
	return { height, space: 5, draw: () => {}, ...more }
}
