import { expect, test } from 'vitest'
import type { Box } from './box.ts'
import { inkOf } from './ink.ts'
import { inCells, manyLines, oneLine } from './layout.ts'

const box = (width: number, height: number): Box => ({
	width,
	height,
	border: 0,
	matrix: [],
	frame: '',
})

test('a line keeps the size of the form as long as it fits, then shrinks to what can be read', () => {
	expect(oneLine('Ayşe', box(150, 16), 10, 0)?.size).toBe(10)
	const smaller = oneLine('Wilhelmina van Oosterhoudt', box(130, 16), 12, 0)
	expect(smaller!.size).toBeGreaterThanOrEqual(7)
	expect(smaller!.size).toBeLessThan(12)
	expect(oneLine('Wilhelmina van Oosterhoudt', box(60, 16), 12, 0)).toBeUndefined()
})

test('a form with smaller letters of its own keeps them', () => {
	expect(oneLine('Ayşe', box(150, 9), 6, 0)?.size).toBe(6)
})

test('an accent on a capital stays inside a low box', () => {
	const { size, runs } = oneLine('Ệ', box(50, 12), 0, 0)!
	expect(runs[0]!.y + size * inkOf('Ệ').top).toBeLessThan(12.01)
	expect(runs[0]!.y).toBeGreaterThan(0)
})

test('lines are broken between words, and all are there', () => {
	const text = 'een twee drie vier vijf zes zeven acht negen tien'
	const { runs } = manyLines(text, box(90, 80), 10, 0)!
	expect(runs.map(({ text }) => text).join(' ')).toBe(text)
	expect(manyLines(text.repeat(20), box(90, 80), 10, 0)).toBeUndefined()
})

test('text stands left, in the middle or right', () => {
	const x = ([0, 1, 2] as const).map(
		(align) => oneLine('tien', box(100, 16), 10, align)!.runs[0]!.x,
	)
	expect(x[0]).toBe(2)
	expect(x[1]! - x[0]!).toBeCloseTo(x[2]! - x[1]!)
})

test('each character stands in the middle of its cell; right means the last cells', () => {
	const { runs } = inCells('12', box(90, 16), 10, 9, 2)!
	expect(runs.map(({ x }) => Math.floor(x / 10))).toEqual([7, 8])
})
