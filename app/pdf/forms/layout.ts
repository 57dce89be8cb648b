import { linesOf, measureValue } from '../measure.ts'
import type { Box } from './box.ts'
import { inkOf } from './ink.ts'

/** A piece of text on its place in a box. */
export type Run = { text: string; x: number; y: number }

/** Texts on their places, all in one size. */
export type Layout = { size: number; runs: Array<Run> }

/** 0 left, 1 in the middle, 2 right. */
export type Alignment = 0 | 1 | 2

/** The smallest size that is still read easily; a form with smaller letters of its own keeps them. */
export const smallestSize = 7

const largestSize = 12
const step = 0.5
/** Height of capitals, in ems: centred by it, a line looks right. */
const capitals = 0.714
/** From baseline to baseline, in ems. */
export const lead = 1.2

/** A value on one line; `undefined` when it does not fit at any size to read. */
export function oneLine(
	text: string,
	box: Box,
	size: number,
	align: Alignment,
): Layout | undefined {
	const ink = inkOf(text)
	const room = box.width - 2 * padding(box)
	for (const tried of sizes(size, box.height * 0.75)) {
		const width = measureValue(tried)(text)
		const y = baseline(box, tried, ink)
		if (width > room || y === undefined) continue
		return { size: tried, runs: [{ text, x: padding(box) + (room - width) * (align / 2), y }] }
	}
	return undefined
}

/** A value on as many lines as there is room for. */
export function manyLines(
	text: string,
	box: Box,
	size: number,
	align: Alignment,
): Layout | undefined {
	const room = box.width - 2 * padding(box)
	const [edge, { bottom }] = [box.border + Math.min(2, box.height / 10), inkOf(text)]
	for (const tried of sizes(size, box.height * 0.75)) {
		const measure = measureValue(tried)
		const lines = linesOf(text, room, measure).map((line) => line.trimEnd())
		if (lines.some((line) => measure(line) > room + 0.01)) continue
		const first = box.height - edge - Math.max(0.9, inkOf(lines[0] ?? '').top) * tried
		const last = first - (lines.length - 1) * lead * tried
		if (last + Math.min(bottom, -0.1) * tried < box.border) continue
		const runs = lines.map((line, index) => ({
			text: line,
			x: padding(box) + (room - measure(line)) * (align / 2),
			y: first - index * lead * tried,
		}))
		return { size: tried, runs: runs.filter(({ text }) => text !== '') }
	}
	return undefined
}

/** One character in the middle of each cell. */
export function inCells(
	text: string,
	box: Box,
	size: number,
	cells: number,
	align: Alignment,
): Layout | undefined {
	const characters = [...text]
	const ink = inkOf(text)
	const cell = box.width / cells
	const empty = Math.floor((cells - characters.length) * (align / 2))
	for (const tried of sizes(size, box.height * 0.75)) {
		const measure = measureValue(tried)
		const y = baseline(box, tried, ink)
		if (y === undefined || characters.some((character) => measure(character) > cell)) continue
		const runs = characters.map((character, index) => ({
			text: character,
			x: (empty + index) * cell + (cell - measure(character)) / 2,
			y,
		}))
		return { size: tried, runs: runs.filter(({ text }) => text.trim() !== '') }
	}
	return undefined
}

/** White left and right of a text. */
export function padding({ width, border }: Box): number {
	return border + Math.min(2, width / 12)
}

/** The sizes to try: the form's own, then smaller. */
function sizes(own: number, room: number): Array<number> {
	const first = own > 0 ? own : Math.max(4, Math.min(largestSize, room))
	const last = Math.min(first, smallestSize)
	const count = Math.ceil((first - last) / step)
	return Array.from({ length: count + 1 }, (_, index) => Math.max(last, first - index * step))
}

/** Where one line stands: in the middle, moved so that no accent or tail leaves the box. */
function baseline(
	{ height, border }: Box,
	size: number,
	ink: { top: number; bottom: number },
): number | undefined {
	const [lowest, highest] = [border - ink.bottom * size, height - border - ink.top * size]
	if (lowest > highest + 0.01) return undefined
	return Math.min(highest, Math.max(lowest, (height - capitals * size) / 2))
}
