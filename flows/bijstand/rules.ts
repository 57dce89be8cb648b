import { addDays, type IsoDate } from '../engine/date.ts'
import type { Cents, CentsRange } from '../engine/money.ts'
import { periodOn, valueOn } from '../engine/parameter.ts'
import { every, some, type Truth, truth } from '../engine/truth.ts'
import { isYounger } from '../shared/bijstand/ages.ts'
import { normsOf } from '../shared/bijstand/household.ts'
import { exemptPay } from '../shared/bijstand/income.ts'
import { parameters } from '../shared/bijstand/parameters.ts'
import type { Situation } from './situation.ts'

/** Whether somebody lives here on a ground that gives a right; of others the gemeente looks (art. 11). */
export function hasResidence({ residence }: Pick<Situation, 'residence'>): Truth {
	return truth(residence === 'nederlands' || residence === 'vergunning' ? true : null)
}

/** Whether somebody is 18 or older (art. 13 lid 1 onder f). */
export function isOfAge({ born, peildatum }: Pick<Situation, 'born' | 'peildatum'>): Truth {
	const ages = periodOn(parameters.ages, peildatum)?.value
	if (!ages) return 'onbekend'
	const under = isYounger(born, ages.right, peildatum)
	return under === 'onbekend' ? under : truth(under === 'nee')
}

/** Whether somebody is free: in prison there is no bijstand (art. 13 lid 1 onder a). */
export function isFree({ home }: Pick<Situation, 'home'>): Truth {
	return truth(home === null ? null : home !== 'detentie')
}

/**
 * Whether the weeks abroad stay within what the law allows. Weeks before the bijstand began may not
 * count: more than that is for the gemeente to look at (art. 13 lid 1 onder e en lid 4).
 */
export function staysHere({ weeksAbroad, peildatum, belowAow }: Situation): Truth {
	const weeks = periodOn(parameters.weeksAbroad, peildatum)?.value
	if (weeksAbroad === null || !weeks) return 'onbekend'
	const most = belowAow === 'nee' ? weeks.aow : weeks.before
	return truth(weeksAbroad <= most || null)
}

/**
 * Whether no schooling stands in the way. Under 27 studiefinanciering does; whether somebody young
 * could go to school the gemeente judges, and so it does of a student of 27 or older (art. 13 en 15).
 */
export function isNotAtSchool(situation: Situation): Truth {
	const { study, schoolPossible, born, peildatum, belowAow } = situation
	const ages = periodOn(parameters.ages, peildatum)?.value
	if (belowAow === 'nee') return 'ja'
	const young = ages ? isYounger(born, ages.noSearch, peildatum) : 'onbekend'
	if (study === 'metStudiefinanciering') return young === 'ja' ? 'nee' : 'onbekend'
	if (study !== 'nee') return 'onbekend'
	if (young === 'nee') return 'ja'
	return schoolPossible === 'nee' ? 'ja' : 'onbekend'
}

/** No norm for whoever is 18, 19 or 20 and lives in an institution (art. 13 lid 2 onder a). */
export function isNotYoungInside({ home, born, peildatum }: Situation): Truth {
	const ages = periodOn(parameters.ages, peildatum)?.value
	const inside = truth(home === null ? null : home === 'inrichting')
	const young = ages ? isYounger(born, ages.grownUp, peildatum) : 'onbekend'
	const both = every([inside, young])
	return both === 'onbekend' ? both : truth(both === 'nee')
}

/** Whether the income lies below the norm (art. 19). */
export function hasLowIncome(situation: Situation): Truth {
	const norms = normsOf(situation)
	if (!norms) return 'onbekend'
	const { min, max } = situation.income
	if (max !== null && max < norms.min) return 'ja'
	return min >= norms.max! ? 'nee' : 'onbekend'
}

/** Whether what the house is worth above the mortgage stays out; else it may be a loan (art. 34, 50). */
export function hasLowEquity({ homeEquity, peildatum }: Situation): Truth {
	const limit = periodOn(parameters.homeEquity, peildatum)?.value
	if (homeEquity === null) return 'ja'
	if (limit === undefined || homeEquity.max === null) return 'onbekend'
	return truth(homeEquity.max <= limit || null)
}

/**
 * Bijstand of a month: norm less income. At most what it comes to when the gemeente leaves a part of
 * the pay out; `null` when the norms of the day are not known.
 *
 * @see Participatiewet, art. 19 lid 2 https://wetten.overheid.nl/BWBR0015703#Artikel19
 */
export function bijstandPerMonth(situation: Situation): CentsRange | null {
	const norms = normsOf(situation)
	if (!norms) return null
	const { min, max } = situation.income
	return {
		min: max === null ? 0 : Math.max(0, norms.min - max),
		max: Math.min(norms.max!, Math.max(0, norms.max! - min + exemptOf(situation))),
	}
}

/** The highest that may stay out of the pay; nothing under 27 or without pay. */
export function exemptOf(situation: Situation): Cents {
	const { sources, income, born, peildatum, partner } = situation
	const ages = periodOn(parameters.ages, peildatum)?.value
	if (!ages || !sources?.includes('loon')) return 0
	if (partner === 'nee' && isYounger(born, ages.noSearch, peildatum) === 'ja') return 0
	const most = valueOn(parameters.workExempt, peildatum).most
	const each = income.max === null ? most : exemptPay(income.max, peildatum)
	return partner === 'nee' ? each : Math.min(2 * each, income.max ?? 2 * each)
}

/** The first day on which the form may be sent, for a report on a day (art. 41 lid 4). */
export function firstDayToApply(situation: Situation, reported: IsoDate): IsoDate {
	const { allYoung, spared, peildatum } = situation
	if (some([truth(allYoung === 'nee'), spared]) === 'ja') return reported
	return addDays(reported, 7 * valueOn(parameters.terms, peildatum).search)
}

/** The last day for the advance after a request (art. 52). */
export function lastDayOfAdvance(applied: IsoDate): IsoDate | null {
	const weeks = periodOn(parameters.terms, applied)?.value.advance
	return weeks === undefined ? null : addDays(applied, 7 * weeks)
}

/** The day by which most gemeenten decide; asked after, never promised. */
export function dayOfDecision(applied: IsoDate): IsoDate | null {
	const weeks = periodOn(parameters.weeksToDecide, applied)?.value
	return weeks === undefined ? null : addDays(applied, 7 * weeks)
}
