import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	addDays,
	addMonths,
	ageOn,
	formatBirthday,
	formatDate,
	formatMonth,
	isIsoDate,
	monthOf,
	monthsBetween,
	monthsLater,
} from './date.ts'

test.each(['2026-11-22', '2024-02-29', '2000-02-29', '1900-01-01'])('%s is a day', (day) => {
	expect(isIsoDate(day)).toBe(true)
})

test.each([
	'2026-02-29',
	'2026-02-30',
	'1900-02-29',
	'2026-04-31',
	'2026-13-01',
	'2026-00-10',
	'2026-01-00',
	'2026-1-1',
	'26-01-01',
	'2026-01-01T00:00:00Z',
	' 2026-01-01',
	'2026-01-01\n',
	'٢٠٢٦-٠١-٠١',
	'',
	null,
	undefined,
	20_260_101,
])('%j is no day', (value) => {
	expect(isIsoDate(value)).toBe(false)
})

test.each([
	['2026-11', 1, '2026-12'],
	['2026-11', 2, '2027-01'],
	['2026-01', -1, '2025-12'],
	['2026-06', 0, '2026-06'],
	['2026-06', -30, '2023-12'],
])('%s and %i months is %s', (month, count, expected) => {
	expect(addMonths(month, count)).toBe(expected)
})

test.each([
	['2026-12-31', 1, '2027-01-01'],
	['2024-02-28', 1, '2024-02-29'],
	['2026-03-01', -1, '2026-02-28'],
	// Days on which the clock goes forward and back: still one day.
	['2026-03-28', 1, '2026-03-29'],
	['2026-10-25', 1, '2026-10-26'],
])('%s and %i days is %s', (day, count, expected) => {
	expect(addDays(day, count)).toBe(expected)
})

test('months between two are all named, both included, and none backwards', () => {
	expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
	expect(monthsBetween('2026-02', '2026-02')).toEqual(['2026-02'])
	expect(monthsBetween('2026-02', '2026-01')).toEqual([])
})

test.each([
	['2020-05-10', '2026-05-09', 5],
	['2020-05-10', '2026-05-10', 6],
	['2026-11-22', '2026-11-22', 0],
	['2026-12-01', '2026-11-22', -1],
	['2027-01-01', '2026-11-22', -1],
	['2020-02-29', '2026-02-28', 5],
	['2020-02-29', '2026-03-01', 6],
])('born %s is %s aged %i', (born, day, age) => {
	expect(ageOn(born, day)).toBe(age)
})

test('days and months read as in a Dutch letter, wherever the server stands', () => {
	expect(formatDate('2026-05-01')).toBe('1 mei 2026')
	expect(formatDate('2026-12-31')).toBe('31 december 2026')
	expect(formatMonth('2026-01')).toBe('januari 2026')
	expect(monthOf('2026-11-22')).toBe('2026-11')
})

const month = fc
	.tuple(fc.integer({ min: 1950, max: 2099 }), fc.integer({ min: 1, max: 12 }))
	.map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)

test('going on a number of months and back is where one began, and that many apart', () => {
	fc.assert(
		fc.property(month, fc.integer({ min: 0, max: 400 }), (start, count) => {
			const end = addMonths(start, count)
			expect(addMonths(end, -count)).toBe(start)
			expect(monthsBetween(start, end)).toHaveLength(count + 1)
		}),
		{ seed: 3 },
	)
})

test.each([
	['2026-11-22', 1, '2026-12-22'],
	['2026-11-22', 2, '2027-01-22'],
	['2026-12-31', 2, '2027-02-28'],
	['2026-03-05', -1, '2026-02-05'],
	['2026-03-31', -1, '2026-02-28'],
])('%s, %i months later is %s', (day, months, later) => {
	expect(monthsLater(day, months)).toBe(later)
})

test('a birthday is said without its year', () => {
	expect(formatBirthday('2019-03-27')).toBe('27 maart')
})
