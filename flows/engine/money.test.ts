import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divideRoundingHalfUp, formatCents } from './money.ts'

test.each([
	[0, '€\u00a00'],
	[1050, '€\u00a010,50'],
	[130_000, '€\u00a01.300'],
	[123_456_789, '€\u00a01.234.567,89'],
	[5, '€\u00a00,05'],
	[-1050, '€\u00a0-10,50'],
])('%i eurocents reads %s', (cents, expected) => {
	expect(formatCents(cents)).toBe(expected)
})

test.each([
	[5, 10, 1],
	[4, 10, 0],
	[-5, 10, 0],
	[-6, 10, -1],
	[-15, 10, -1],
	[0, 7, 0],
	[1, 1, 1],
	[Number.MAX_SAFE_INTEGER, 1, Number.MAX_SAFE_INTEGER],
	[Number.MAX_SAFE_INTEGER, 2, 2 ** 52],
])('%i divided by %i rounds to %i', (dividend, divisor, expected) => {
	expect(divideRoundingHalfUp(dividend, divisor)).toBe(expected)
})

/** The same with integers of any size: nothing to tip. */
function exactly(dividend: number, divisor: number): number {
	const [above, below] = [2n * BigInt(dividend) + BigInt(divisor), 2n * BigInt(divisor)]
	const truncated = above / below
	return Number(above % below < 0n ? truncated - 1n : truncated)
}

test('rounding is that of exact fractions, for every whole number', () => {
	const whole = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -100_000, max: 100_000 }))
	const divisor = fc.oneof(
		fc.integer({ min: 1, max: 1000 }),
		fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
	)
	fc.assert(
		fc.property(whole, divisor, (dividend, by) => {
			expect(divideRoundingHalfUp(dividend, by)).toBe(exactly(dividend, by))
		}),
		{ seed: 4, numRuns: 5000 },
	)
})

test('a half is never tipped, however large', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
			fc.integer({ min: 1, max: 2 ** 11 }),
			(quotient, half) => {
				// (quotient + ½) · 2·half
				const dividend = quotient * 2 * half + half
				expect(divideRoundingHalfUp(dividend, 2 * half)).toBe(quotient + 1)
				expect(divideRoundingHalfUp(dividend - 1, 2 * half)).toBe(quotient)
			},
		),
		{ seed: 5 },
	)
})

test.each([
	[1.5, 2],
	[1, 0],
	[1, -2],
	[1, 0.5],
	[Number.NaN, 1],
	[Number.POSITIVE_INFINITY, 1],
	[2 ** 53, 3],
])('%d divided by %d is refused', (dividend, divisor) => {
	expect(() => divideRoundingHalfUp(dividend, divisor)).toThrow(RangeError)
})
