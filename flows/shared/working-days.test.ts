import { expect, test } from 'vitest'
import {
	easterSunday,
	isWorkingDay,
	orNextWorkingDay,
	publicHolidays,
	workingDaysAfter,
} from './working-days.ts'

test.each([
	[2000, '2000-04-23'],
	[2008, '2008-03-23'],
	[2011, '2011-04-24'],
	[2024, '2024-03-31'],
	[2025, '2025-04-20'],
	[2026, '2026-04-05'],
	[2027, '2027-03-28'],
	[2038, '2038-04-25'],
])('Easter of %i is on %s', (year, day) => {
	expect(easterSunday(year)).toBe(day)
})

test('the holidays of 2026 are those on the calendar', () => {
	expect(publicHolidays(2026)).toEqual([
		'2026-01-01',
		'2026-04-03',
		'2026-04-06',
		'2026-04-27',
		'2026-05-05',
		'2026-05-14',
		'2026-05-25',
		'2026-12-25',
		'2026-12-26',
	])
})

test('the day of the King is never on a Sunday', () => {
	expect(publicHolidays(2025)).toContain('2025-04-26')
	expect(isWorkingDay('2025-04-28')).toBe(true)
	expect(isWorkingDay('2026-04-27')).toBe(false)
})

test.each([
	['a Monday', '2026-11-23', '2026-11-26'],
	['a Thursday, over the weekend', '2026-11-26', '2026-12-01'],
	['before Christmas, over two holidays and a weekend', '2026-12-23', '2026-12-29'],
	['before New Year', '2026-12-30', '2027-01-05'],
	['before Easter, over Goede Vrijdag and Tweede Paasdag', '2026-04-02', '2026-04-09'],
	['before Hemelvaartsdag', '2026-05-13', '2026-05-19'],
])('three working days after %s', (_, from, to) => {
	expect(workingDaysAfter(from, 3)).toBe(to)
})

test.each([
	['2026-12-20', '2026-12-21'],
	['2026-12-21', '2026-12-21'],
	['2026-12-25', '2026-12-28'],
	['2026-04-03', '2026-04-07'],
])('a term that ends on %s ends on %s', (day, end) => {
	expect(orNextWorkingDay(day)).toBe(end)
})
