import { expect, test } from 'vitest'
import {
	correction,
	countedChildIncome,
	hasFreeIncome,
	huurtoeslagPerMonth,
	huurtoeslagPerYear,
	type Persons,
	rentParts,
} from './rules.ts'

const DAY = '2026-11-22'

test('is 492 a month for three persons with a rent of 1.200 and an income of 34.000', () => {
	const rent = { rent: 1_200_00, persons: 3, young: false } as const
	expect(correction(3, 34_000_00, DAY)).toBe(45_83)
	expect(rentParts(rent, DAY)).toEqual({
		counted: 932_93,
		own: 200_71,
		first: 297_49,
		second: 265_94,
		above: 168_79,
	})
	expect(huurtoeslagPerMonth(rent, 34_000_00, DAY)).toBe(492_00)
})

test.each<[Cents: number, Persons, boolean, income: number, month: number]>([
	[202_52, 1, false, 0, 0],
	[203_52, 1, false, 0, 1_00],
	[498_20, 1, false, 23_425_00, 295_00],
	[498_20, 2, false, 31_500_00, 297_00],
	[713_02, 1, false, 0, 435_00],
	[764_14, 3, false, 0, 470_00],
	[932_93, 1, false, 0, 523_00],
	[932_93, 2, false, 0, 525_00],
	[932_93, 3, false, 0, 537_00],
	[2_000_00, 3, false, 0, 537_00],
	[600_00, 1, true, 0, 295_00],
	[600_00, 1, false, 30_000_00, 213_00],
	[600_00, 1, false, 45_000_00, 0],
])('a rent of %i for %i (young: %s) with an income of %i brings %i a month', (...row) => {
	const [rent, persons, young, income, month] = row
	expect(huurtoeslagPerMonth({ rent, persons, young }, income, DAY)).toBe(month)
})

test('a year of twelve months alike is rounded to whole euros', () => {
	const rent = { rent: 1_200_00, persons: 3, young: false } as const
	expect(huurtoeslagPerYear(rent, 34_000_00, DAY)).toBe(5_904_00)
})

test('of a child only income above 6.218 counts', () => {
	expect(countedChildIncome(6_218_00, DAY)).toBe(0)
	expect(countedChildIncome(10_000_00, DAY)).toBe(3_782_00)
})

test.each([
	['2003-01-01', 'nee'],
	['2003-01-02', 'ja'],
	[null, 'onbekend'],
])('a child born on %s has income that does not count: %s', (born, expected) => {
	expect(hasFreeIncome(born, DAY)).toBe(expected)
})
