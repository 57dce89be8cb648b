import type { Answers } from '../engine/answers.ts'
import { addDays, type IsoDate } from '../engine/date.ts'
import { type Parameter, periodOn } from '../engine/parameter.ts'
import { NOOD, type Nood } from '../facts/situatie.ts'
import { orNextWorkingDay, workingDaysAfter } from '../shared/working-days.ts'
import { parameters } from './parameters.ts'

/**
 * What makes the gemeente talk within days: house, energy or water, health insurance.
 *
 * @see Wet gemeentelijke schuldhulpverlening, art. 4 lid 2
 */
export const THREATS: ReadonlyArray<Nood> = ['huis', 'energie', 'zorg']

/** What cannot wait, as it was said. */
export function needsOf({ haast }: Answers): Array<Nood> {
	return Array.isArray(haast) ? NOOD.filter((need) => haast.includes(need)) : []
}

/** Whether house, energy or water, or health insurance may go. */
export function isThreatened(answers: Answers): boolean {
	return needsOf(answers).some((need) => THREATS.includes(need))
}

/** The day on which one can ask: the gemeente takes no calls in a weekend or on a holiday. */
export function requestDay(peildatum: IsoDate): IsoDate {
	return orNextWorkingDay(peildatum)
}

/**
 * The last day for the first talk, when somebody asks on a day: 3 working days or 4 weeks; `null`
 * where the term of that day is not known. Terms that end on a day off end later (Awt art. 1).
 *
 * @see Wet gemeentelijke schuldhulpverlening, art. 4 lid 1 en 2
 */
export function lastDayToTalk(asked: IsoDate, threatened: boolean): IsoDate | null {
	if (threatened) {
		const days = on(parameters.workingDaysToTalk, asked)
		return days === null ? null : workingDaysAfter(asked, days)
	}
	const weeks = on(parameters.weeksToTalk, asked)
	return weeks === null ? null : orNextWorkingDay(addDays(asked, 7 * weeks))
}

/** A number of the law on a day, or `null` when it is not known for it. */
export function on(parameter: Parameter, date: IsoDate): number | null {
	return periodOn(parameter, date)?.value ?? null
}
