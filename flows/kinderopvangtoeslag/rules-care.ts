import type { IsoDate, Month } from '../engine/date.ts'
import { monthOf } from '../engine/date.ts'
import type { Cents, CentsRange } from '../engine/money.ts'
import type { Truth } from '../engine/truth.ts'
import { every, truth } from '../engine/truth.ts'
import type { Range } from './rules.ts'
import { costOf, countedPrice } from './rules.ts'
import type { Care, CareKind, Child, HundredthHours } from './situation.ts'

/** The numbers that limit what counts in a month. */
export type Limits = { hourlyPrice: Record<CareKind, Cents>; hours: HundredthHours }

/** What one contract brings into a month. */
export type CareMonth = {
	care: Care
	/** Whether there is care under this contract in the month. */
	running: Truth
	/** Whether it counts: running and registered. */
	counts: Truth
	/** The care begins or ends within the month, so that the average of the contract is too much. */
	partial: boolean
	/** Hours after those that the gemeente pays. */
	hours: Range
	price: Range
}

/**
 * Whether a child is born by a month. Of a child that is expected nobody may know when; a child at
 * school was born long before, one whose day of birth nobody knows before now.
 */
export function isBorn(child: Child, month: Month, peildatum: IsoDate): Truth {
	if (child.born !== null) return truth(monthOf(child.born) <= month)
	const isPast = month < monthOf(peildatum)
	if (child.expected) return isPast ? 'nee' : 'onbekend'
	const isAtSchool = child.school === 'basisschool' || child.school === 'voortgezet'
	return isPast && !isAtSchool ? 'onbekend' : 'ja'
}

/** Whether a contract runs in a month, for a child that is born by then. */
export function isRunning(
	care: Care,
	child: Child | null,
	month: Month,
	peildatum: IsoDate,
): Truth {
	const born = child ? isBorn(child, month, peildatum) : 'ja'
	const begun = care.begin === null ? 'onbekend' : truth(monthOf(care.begin) <= month)
	const goesOn = care.endUnknown ? 'onbekend' : 'ja'
	const notEnded = care.end === null ? goesOn : truth(month <= monthOf(care.end))
	return every([born, begun, notEnded])
}

/** What one contract brings into a month; whatever is not known spans all it can be. */
export function careMonth(
	care: Care,
	child: Child | null,
	month: Month,
	peildatum: IsoDate,
	limits: Limits,
): CareMonth {
	const running = isRunning(care, child, month, peildatum)
	const partial =
		running !== 'nee' &&
		((care.begin?.startsWith(month) && !care.begin.endsWith('-01')) ||
			(care.end?.startsWith(month) && !isLastDay(care.end)) ||
			false)
	return {
		care,
		running,
		partial,
		counts: every([running, care.registered]),
		hours: hoursOf(care, limits),
		price: priceOf(care, limits),
	}
}

function isLastDay(date: string): boolean {
	return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).getUTCDate() === 1
}

function hoursOf(care: Care, limits: Limits): Range {
	const paid = care.hoursPaidByGemeente
	if (care.hoursPerMonth === null) return { min: 0, max: limits.hours }
	return {
		min: paid === null ? 0 : Math.max(0, care.hoursPerMonth - paid),
		max: Math.max(0, care.hoursPerMonth - (paid ?? 0)),
	}
}

function priceOf(care: Care, limits: Limits): Range {
	const highest = care.kind ? [limits.hourlyPrice[care.kind]] : Object.values(limits.hourlyPrice)
	const prices = highest.map((most) => countedPrice(care.hourlyPrice ?? most, most))
	return { min: care.hourlyPrice === null ? 0 : Math.min(...prices), max: Math.max(...prices) }
}

/** What the care of a month costs the parents, at the real price; the highest may be unknown. */
export function actualCost(month: CareMonth): CentsRange {
	const { care, hours, running } = month
	const known = care.hourlyPrice !== null && care.hoursPerMonth !== null
	const min = running === 'ja' ? costOf(hours.min, care.hourlyPrice ?? 0) : 0
	return { min, max: known ? costOf(hours.max, care.hourlyPrice ?? 0) : null }
}
