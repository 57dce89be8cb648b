import { expect, test } from 'vitest'
import {
	costOf,
	countedHours,
	countedPrice,
	isGranted,
	ownContribution,
	paidPerMonth,
	percentagesOf,
	shareOf,
} from './rules.ts'
import {
	hoursPerMonthFromSchoolYear,
	hoursPerMonthFromWeeks,
	hoursPerMonthFromYear,
} from './rules-hours.ts'
import { table2025 } from './table-2025.ts'
import { table2026 } from './table-2026.ts'

test('counts the price of the contract up to the highest price', () => {
	expect(countedPrice(12_45, 11_23)).toBe(11_23)
	expect(countedPrice(10_50, 11_23)).toBe(10_50)
})

test('counts hours up to 230', () => {
	expect(countedHours(230_01, 230_00)).toBe(230_00)
	expect(countedHours(229_99, 230_00)).toBe(229_99)
})

test('rounds cost and toeslag half up to the eurocent', () => {
	expect(costOf(87_00, 11_23)).toBe(977_01)
	expect(costOf(50, 11_23)).toBe(5_62)
	expect(shareOf(977_01, 606)).toBe(592_07)
	expect(shareOf(648_70, 879)).toBe(570_21)
	expect(shareOf(500, 501)).toBe(251)
})

test('pays whole euros, rounded down', () => {
	expect(paidPerMonth(1202_86)).toBe(1202_00)
	expect(paidPerMonth(99)).toBe(0)
})

test('takes all percentages between two incomes', () => {
	expect(percentagesOf(table2026, { min: 56_000_00, max: 60_000_00 })).toEqual({
		first: { min: 939, max: 960 },
		further: { min: 956, max: 960 },
	})
	expect(percentagesOf(table2026, { min: 0, max: null })).toEqual({
		first: { min: 365, max: 960 },
		further: { min: 682, max: 960 },
	})
	expect(percentagesOf(table2025, { min: 0, max: 0 }).further).toBeNull()
})

test('leaves the parents what the toeslag does not pay', () => {
	const toeslag = { min: 900_00, max: 1000_00 }
	expect(ownContribution({ min: 1200_00, max: 1300_00 }, toeslag)).toEqual({
		min: 200_00,
		max: 400_00,
	})
	expect(ownContribution({ min: 0, max: null }, toeslag)).toEqual({ min: 0, max: null })
})

test('grants 24 euro a year, and from 23,50 on', () => {
	expect(isGranted(23_50, 24_00)).toBe(true)
	expect(isGranted(23_49, 24_00)).toBe(false)
})

test('takes the average of school weeks and holiday weeks', () => {
	expect(
		hoursPerMonthFromSchoolYear({ perWeek: 3_50, weeks: 40 }, { perWeek: 10_00, weeks: 12 }),
	).toBe(21_67)
})

test('divides the hours of all weeks in the contract by twelve', () => {
	expect(hoursPerMonthFromWeeks(20_00, 52)).toBe(86_67)
	expect(hoursPerMonthFromWeeks(20_00, 40)).toBe(66_67)
	expect(hoursPerMonthFromYear(1200_00)).toBe(100_00)
	expect(hoursPerMonthFromYear(6)).toBe(1)
})
