import { divideRoundingHalfUp } from '../engine/money.ts'
import type { HundredthHours } from './situation.ts'

/**
 * Average hours per month of a contract in hours per week.
 *
 * @param perWeek hundredths of an hour
 * @param weeksPerYear weeks of care in the contract: 52, 50, 48, 40 …
 */
export function hoursPerMonthFromWeeks(
	perWeek: HundredthHours,
	weeksPerYear: number,
): HundredthHours {
	return divideRoundingHalfUp(perWeek * weeksPerYear, 12)
}

/**
 * Average hours per month of a contract that has other hours in school weeks than in holidays.
 *
 * @example 40 weeks of 3,5 hours and 12 weeks of 10 hours: (140 + 120) / 12 = 21,67
 */
export function hoursPerMonthFromSchoolYear(
	school: { perWeek: HundredthHours; weeks: number },
	holiday: { perWeek: HundredthHours; weeks: number },
): HundredthHours {
	return divideRoundingHalfUp(school.perWeek * school.weeks + holiday.perWeek * holiday.weeks, 12)
}

/** Average hours per month of a contract in hours per year. */
export function hoursPerMonthFromYear(perYear: HundredthHours): HundredthHours {
	return divideRoundingHalfUp(perYear, 12)
}
