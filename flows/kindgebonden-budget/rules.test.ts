import { expect, test } from 'vitest'
import { aChild } from './decide-samples.ts'
import { amountForChild, amountsForChild, budgetPerYear } from './rules.ts'

const DAY = '2026-11-22'

test('for partners with two children and 45.000 takes 7,60% of what is above 39.141', () => {
	// 2 × 2.580 − 7,60% × 5.859 = 4.714,72
	expect(budgetPerYear(2 * 2_580_00, true, 45_000_00, DAY)).toBe(4_715_00)
})

test.each<[boolean, number, number]>([
	[true, 39_141_00, 2_580_00],
	[false, 29_736_00, 5_996_00],
	[false, 39_736_00, 5_236_00],
	[true, 0, 2_580_00],
	[true, 100_000_00, 0],
])(
	'with a partner (%s) and an income of %i a child of 8 brings %i a year',
	(partner, income, year) => {
		expect(budgetPerYear(2_580_00, partner, income, DAY)).toBe(year)
	},
)

test('without a child there is nothing, also for a parent alone', () => {
	expect(budgetPerYear(0, false, 0, DAY)).toBe(0)
})

test.each([
	['2026-03-02', '2026-03', 0],
	['2026-03-01', '2026-03', 0],
	['2014-03-01', '2026-03', 2_580_00],
	['2008-03-01', '2026-03', 3_544_00],
	['2026-03-02', '2026-04', 2_580_00],
	['2014-03-15', '2026-03', 2_580_00],
	['2014-03-15', '2026-04', 3_304_00],
	['2010-03-15', '2026-03', 3_304_00],
	['2010-03-15', '2026-04', 3_544_00],
	['2008-03-15', '2026-03', 3_544_00],
	['2008-03-15', '2026-04', 0],
])('a child born on %s brings in %s %i a year', (born, month, amount) => {
	expect(amountForChild(born, month)).toBe(amount)
})

test('of a child whose birthday nobody knows each amount may be', () => {
	expect(amountsForChild(aChild({ born: null }), '2026-06', DAY)).toEqual([
		0, 2_580_00, 3_304_00, 3_544_00,
	])
})

test('a child that is expected may come earlier, but has not come yet', () => {
	const due = aChild({ expected: true, born: '2027-02-10' })
	expect(amountsForChild(due, '2026-11', DAY)).toEqual([0])
	expect(amountsForChild(due, '2026-12', DAY)).toEqual([0, 2_580_00])
	expect(amountsForChild({ ...due, born: '2027-06-10' }, '2026-12', DAY)).toEqual([0])
	expect(amountsForChild({ ...due, born: null }, '2026-12', DAY)).toEqual([0, 2_580_00])
})
