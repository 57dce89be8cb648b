import type { IsoDate, Month } from '../engine/date.ts'
import { divideRoundingHalfUp } from '../engine/money.ts'
import type { Truth } from '../engine/truth.ts'
import { every, some } from '../engine/truth.ts'
import type { Range } from './rules.ts'
import { costOf, countedHours } from './rules.ts'
import type { CareMonth, Limits } from './rules-care.ts'
import { careMonth } from './rules-care.ts'
import { notAtVoortgezet } from './rules-school.ts'
import type { Care, Child, HundredthHours, Situation } from './situation.ts'

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
	const { peildatum } = situation
	const care = contracts.map((one) => careMonth(one, child, month, peildatum, limits))
	const eligible = child ? isEligible(child, month, peildatum) : 'onbekend'
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

/** Whether a child may have care that counts: not at the voortgezet onderwijs, and at home. */
export function isEligible(child: Child, month: Month, peildatum: IsoDate): Truth {
	return every([
		notAtVoortgezet(child, month, peildatum),
		child.livesWithParent === 'ja' ? 'ja' : 'onbekend',
	])
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
