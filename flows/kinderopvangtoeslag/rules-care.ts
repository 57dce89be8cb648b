import type { Month } from '../engine/date.ts'
import { ageOn, monthOf } from '../engine/date.ts'
import type { Cents, CentsRange } from '../engine/money.ts'
import { divideRoundingHalfUp } from '../engine/money.ts'
import type { Truth } from '../engine/truth.ts'
import { every, some, truth } from '../engine/truth.ts'
import type { Range } from './rules.ts'
import { costOf, countedHours, countedPrice } from './rules.ts'
import type { Care, CareKind, Child, HundredthHours, Situation } from './situation.ts'

/** The numbers that limit what counts in a month. */
export type Limits = { hourlyPrice: Record<CareKind, Cents>; hours: HundredthHours }

/** Younger than this no child is at the voortgezet onderwijs; ours, to spare a toddler the doubt. */
const YOUNGEST_AT_VOORTGEZET = 10
/** From this age on a child may go there in the August that comes. */
const AGE_THAT_MAY_GO = 11

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

/** Whether a contract runs in a month, for a child that is born by then. */
export function isRunning(care: Care, child: Child | null, month: Month): Truth {
	const born = child?.born ? truth(monthOf(child.born) <= month) : 'ja'
	const begun = care.begin === null ? 'onbekend' : truth(monthOf(care.begin) <= month)
	const notEnded = care.end === null ? 'ja' : truth(month <= monthOf(care.end))
	return every([born, begun, notEnded])
}

/** What one contract brings into a month; whatever is not known spans all it can be. */
export function careMonth(
	care: Care,
	child: Child | null,
	month: Month,
	limits: Limits,
): CareMonth {
	const running = isRunning(care, child, month)
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

/**
 * Whether the child is not at the voortgezet onderwijs in a month. Where it is now is known; when
 * it went there, or will, is not.
 *
 * @see Wet kinderopvang, art. 1.1 lid 1 https://wetten.overheid.nl/BWBR0017017#Artikel1.1
 */
export function notAtVoortgezet(child: Child, month: Month, peildatum: string): Truth {
	const now = monthOf(peildatum)
	const age = child.born === null ? null : ageOn(child.born, `${month}-28`)
	if (child.expected || child.school === 'geen') return 'ja'
	if (age !== null && age < YOUNGEST_AT_VOORTGEZET) return 'ja'
	if (child.school === null) return 'onbekend'
	if (child.school === 'voortgezet') return month >= schoolYearOf(now) ? 'nee' : 'onbekend'
	const nextAugust = `${Number(now.slice(0, 4)) + (now.slice(5) > '08' ? 1 : 0)}-08`
	if (month <= now || month < nextAugust) return 'ja'
	return age !== null && age < AGE_THAT_MAY_GO ? 'ja' : 'onbekend'
}

/** The month from which somebody at a school surely is there; in August it may just have begun. */
function schoolYearOf(now: Month): Month {
	const [year, month] = now.split('-')
	if (month === '08') return now
	return month! > '08' ? `${year}-09` : `${Number(year) - 1}-09`
}

/** What all care of one child brings into a month. */
export type ChildMonth = {
	child: Child | null
	care: Array<CareMonth>
	/** Whether the child's care counts. */
	counts: Truth
	/** Counted hours and cost, together for all care of the child. */
	hours: Range
	cost: Range
	/** Over the highest number of hours with prices that differ: which hours count is not known. */
	overLimit: boolean
}

/** What all care of one child brings into a month. */
export function childMonth(
	child: Child | null,
	contracts: Array<Care>,
	month: Month,
	situation: Situation,
	limits: Limits,
): ChildMonth {
	const care = contracts.map((one) => careMonth(one, child, month, limits))
	const eligible = child
		? every([
				notAtVoortgezet(child, month, situation.peildatum),
				child.livesWithParent === 'ja' ? 'ja' : 'onbekend',
			])
		: 'onbekend'
	const counts = every([eligible, some(care.map((one) => one.counts))])
	const counted = counts === 'nee' ? [] : care.filter((one) => one.counts !== 'nee')
	const parts = counted.map((one) =>
		one.counts === 'ja' && eligible === 'ja'
			? one
			: { ...one, hours: { min: 0, max: one.hours.max } },
	)
	const { cost, overLimit } = costOfChild(parts, limits.hours)
	const sum = (bound: 'min' | 'max') => parts.reduce((hours, one) => hours + one.hours[bound], 0)
	const hours = {
		min: countedHours(sum('min'), limits.hours),
		max: countedHours(sum('max'), limits.hours),
	}
	return { child, care, counts, hours, cost, overLimit }
}

type Part = Pick<CareMonth, 'hours' | 'price'>

/**
 * Counted cost of all care of a child. Above the highest number of hours nobody says which hours
 * count: then from all cheap hours first to all expensive hours first.
 */
function costOfChild(
	parts: Array<Part>,
	most: HundredthHours,
): { cost: Range; overLimit: boolean } {
	const sum = (bound: 'min' | 'max') => parts.reduce((hours, one) => hours + one.hours[bound], 0)
	const plain = (bound: 'min' | 'max') =>
		parts.reduce((cost, one) => cost + costOf(one.hours[bound], one.price[bound]), 0)
	if (sum('max') <= most)
		return { cost: { min: plain('min'), max: plain('max') }, overLimit: false }

	const cheapest = fill(parts, most, 'min')
	const dearest = fill(parts, most, 'max')
	if (cheapest === dearest && sum('min') >= most) {
		const cost = divideRoundingHalfUp(cheapest, 100)
		return { cost: { min: cost, max: cost }, overLimit: false }
	}
	const rounding = parts.length > 1 ? parts.length : 0
	const low = Math.max(0, Math.floor(cheapest / 100) - rounding)
	return {
		cost: {
			min: sum('min') >= most ? low : Math.min(low, plain('min')),
			max: Math.ceil(dearest / 100) + rounding,
		},
		overLimit: parts.length > 1,
	}
}

/** Hours times price of the most hours that count, cheapest (`min`) or dearest (`max`) first. */
function fill(parts: Array<Part>, most: HundredthHours, bound: 'min' | 'max'): number {
	const order = parts.toSorted((one, other) =>
		bound === 'min' ? one.price.min - other.price.min : other.price.max - one.price.max,
	)
	let left = most
	let cost = 0
	for (const { hours, price } of order) {
		const taken = Math.min(left, hours.max)
		cost += taken * price[bound]
		left -= taken
	}
	return cost
}
