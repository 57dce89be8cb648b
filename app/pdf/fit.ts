import { linesOf, measureValue } from './measure.ts'

/** How a value stands in its field. */
export type Fit = { size: number; lines: Array<string> }

const oneLine = [12, 11.5, 11, 10.5]
const moreLines = [11, 10, 9]
const mostLines = 4

/**
 * The size and lines in which the whole value fits: on one line of 12 pt, smaller down to
 * 10.5 pt, then on up to four lines. `undefined` when it does not: it belongs in the appendix.
 */
export function fitValue(value: string, width: number): Fit | undefined {
	for (const size of oneLine) {
		if (!value.includes('\n') && measureValue(size)(value) <= width) return { size, lines: [value] }
	}
	for (const size of moreLines) {
		const lines = linesOf(value, width, measureValue(size))
		if (lines.length <= mostLines) return { size, lines }
	}
}
