import { type IsoDate, type Month, monthOf, monthsBetween } from '../../engine/date.ts'
import type { Condition } from '../../engine/decision.ts'
import { divideRoundingHalfUp } from '../../engine/money.ts'
import { valueOn } from '../../engine/parameter.ts'
import { every, type Truth, truth } from '../../engine/truth.ts'
import type { Amounts, MonthlyAmount } from './amount.ts'
import { parameters } from './parameters.ts'

/** What we know of one month: whether there is a right, and to how much. */
export type MonthRight = {
	month: Month
	conditions: Array<Condition>
	right: Truth
	/** What the law gives when each condition holds. */
	full: MonthlyAmount
}

/** The twelve months of the year of a day. */
export function monthsOfYear(peildatum: IsoDate): Array<Month> {
	const year = peildatum.slice(0, 4)
	return monthsBetween(`${year}-01`, `${year}-12`)
}

/** What we know of a month, from its conditions and what it would bring. */
export function monthRight(
	month: Month,
	conditions: Array<Condition>,
	full: MonthlyAmount,
): MonthRight {
	return { month, conditions, right: every(conditions.map(({ met }) => met)), full }
}

/**
 * The month a decision is about: now; when that brings nothing, the next that may, and then the last
 * that did.
 */
export function referenceOf(months: Array<MonthRight>, peildatum: IsoDate): MonthRight {
	const now = monthOf(peildatum)
	const later = months.filter(({ month }) => month >= now)
	const earlier = months.filter(({ month }) => month < now).toReversed()
	return [...later, ...earlier].find(({ right }) => right !== 'nee') ?? later[0]!
}

/**
 * Whether what the months of a year bring together reaches the lowest amount that is granted. Where
 * nobody knows which months count, it surely does when one month does.
 *
 * @see Awir, art. 14 lid 4 en 5 https://wetten.overheid.nl/BWBR0018472#Artikel14
 */
export function reachesMinimum(months: Array<MonthRight>, peildatum: IsoDate): Truth {
	const lowest = valueOn(parameters.minimumPerYear, peildatum)
	const sure = months.filter(({ right }) => right === 'ja')
	const possible = months.filter(({ right }) => right !== 'nee')
	const most = sumOf(possible, 'max')
	const least =
		sure.length > 0
			? sumOf(sure, 'min')
			: Math.min(...possible.map(({ full }) => sumOf([{ full }], 'min')))
	if (inWholeEuros(most) < lowest) return 'nee'
	return truth(inWholeEuros(least) >= lowest ? true : null)
}

function sumOf(months: Array<Pick<MonthRight, 'full'>>, bound: keyof Amounts): number {
	return months.reduce((sum, { full }) => sum + full.perYear[bound], 0)
}

/** Twelfths of eurocents as whole euros, in eurocents. */
function inWholeEuros(twelfths: number): number {
	return divideRoundingHalfUp(twelfths, 1200) * 100
}

/** What a month brings, from 0 where the right to it is not sure. */
export function amountOf({ right, full }: MonthRight, minimum: Truth): Amounts {
	const sure = every([right, minimum])
	if (sure === 'nee') return { min: 0, max: 0 }
	return { min: sure === 'ja' ? full.perMonth.min : 0, max: full.perMonth.max }
}
