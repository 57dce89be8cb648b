import { expect, test } from 'vitest'
import { highestIncome, overIncomes, twelfthOf, wholeEuros } from './amount.ts'

test('rounds a year half up to whole euros, and a month down', () => {
	expect(wholeEuros(827_70, 1)).toBe(828_00)
	expect(wholeEuros(23_50, 1)).toBe(24_00)
	expect(wholeEuros(23_49_9, 10)).toBe(23_00)
	expect(twelfthOf(828_00)).toBe(69_00)
	expect(twelfthOf(2_963_00)).toBe(246_00)
})

const falling = (income: number) => Math.max(0, 1_000_00 - Math.floor(income / 10))

test('finds the highest income that brings enough', () => {
	expect(highestIncome(falling, 100_00)).toBe(9_000_00)
	expect(falling(9_000_00)).toBe(100_00)
	expect(falling(9_001_00)).toBeLessThan(100_00)
})

test('names no limit where no income brings enough, or each does', () => {
	expect(highestIncome(falling, 2_000_00)).toBeNull()
	expect(highestIncome(() => 500_00, 100_00)).toBeNull()
})

test('an income without an upper bound may leave nothing', () => {
	expect(overIncomes({ min: 1_000_00, max: null }, falling)).toEqual({ min: 0, max: 900_00 })
	expect(overIncomes({ min: 1_000_00, max: 2_000_00 }, falling)).toEqual({
		min: 800_00,
		max: 900_00,
	})
})
