import type { Month } from '../engine/date.ts'
import type { CentsRange } from '../engine/money.ts'
import { periodOn } from '../engine/parameter.ts'
import type { Truth } from '../engine/truth.ts'
import { parameters } from './parameters.ts'
import type { Range } from './rules.ts'
import { percentagesOf, shareOf } from './rules.ts'
import type { Limits } from './rules-care.ts'
import type { ChildMonth } from './rules-child.ts'
import { childMonth } from './rules-child.ts'
import type { Care, Situation } from './situation.ts'

/** The most ways to deal contracts of an unknown child to children that are all tried. */
const MOST_DEALS = 4096

/** One child in the calculation of a month. */
export type ChildToeslag = ChildMonth & { percentage: Range; toeslag: Range }

/** Toeslag of all children in a month, before it is rounded down to whole euros. */
export type MonthToeslag = {
	children: Array<ChildToeslag>
	toeslag: Range
	/** Two children with the same hours and cost: Dienst Toeslagen decides which is first. */
	tie: boolean
}

/** Why the toeslag of a month cannot be computed. */
export type Unknown = 'jaar' | 'percentages' | 'verderKind'

/** The limits of a month, or `null` for a year that is not known. */
export function limitsOf(month: Month): Limits | null {
	const price = periodOn(parameters.maxHourlyPrice, `${month}-01`)
	const hours = periodOn(parameters.maxHoursPerMonth, `${month}-01`)
	return price && hours ? { hourlyPrice: price.value, hours: hours.value } : null
}

/**
 * Whether a child may be the first: no other surely has more counted hours, nor as many at a higher
 * cost. Age does not matter.
 *
 * @see Besluit kinderopvangtoeslag https://wetten.overheid.nl/BWBR0017321
 */
export function mayBeFirst(child: ChildMonth, others: Array<ChildMonth>): boolean {
	return !others.some(
		(other) =>
			other.hours.min > child.hours.max ||
			(other.hours.min >= child.hours.max && other.cost.min > child.cost.max),
	)
}

/**
 * Toeslag of a month for all children together, over the costs only: whether there is a right to it
 * is another matter.
 */
export function toeslagOfMonth(
	month: Month,
	children: Array<ChildMonth>,
	income: CentsRange,
): MonthToeslag | Unknown {
	const table = periodOn(parameters.percentages, `${month}-01`)
	if (!table) return 'percentages'
	const { first, further } = percentagesOf(table.value, income)
	const withCost = children.filter((child) => child.cost.max > 0)
	if (withCost.length > 1 && further === null) return 'verderKind'

	const other = further ?? first
	const firsts = withCost.filter((child) =>
		mayBeFirst(
			child,
			withCost.filter((one) => one !== child),
		),
	)
	const totals = firsts.map((chosen) => ({
		min: withCost.reduce(
			(sum, one) => sum + shareOf(one.cost.min, (one === chosen ? first : other).min),
			0,
		),
		max: withCost.reduce(
			(sum, one) => sum + shareOf(one.cost.max, (one === chosen ? first : other).max),
			0,
		),
	}))
	return {
		children: children.map((child) => {
			const percentage = !firsts.includes(child)
				? other
				: firsts.length === 1
					? first
					: { min: Math.min(first.min, other.min), max: Math.max(first.max, other.max) }
			return {
				...child,
				percentage,
				toeslag: {
					min: shareOf(child.cost.min, percentage.min),
					max: shareOf(child.cost.max, percentage.max),
				},
			}
		}),
		toeslag: {
			min: totals.length ? Math.min(...totals.map(({ min }) => min)) : 0,
			max: Math.max(0, ...totals.map(({ max }) => max)),
		},
		tie:
			firsts.length > 1 &&
			firsts.every(({ cost, hours }) => cost.min === cost.max && hours.min === hours.max),
	}
}

/**
 * The children of the household in a month with their care. A contract for a child that nobody
 * named is that of the only child, or is dealt to each child in turn: one list per way to deal.
 */
export function childrenInMonth(
	month: Month,
	situation: Situation,
	limits: Limits,
): Array<Array<ChildMonth>> {
	const { children } = situation
	const care = situation.care ?? []
	const known = (one: Care) => children.some((child) => child.id === one.childId)
	const loose = care.filter((one) => !known(one))
	if (children.length === 0) {
		return [care.length ? [childMonth(null, care, month, situation, limits)] : []]
	}
	const tooMany = children.length ** loose.length > MOST_DEALS
	if (tooMany) return childrenInMonth(month, { ...situation, children: [] }, limits)
	return deals(
		loose,
		children.map(({ id }) => id),
	).map((dealt) =>
		children.map((child) => {
			const contracts = [...care.filter(known), ...dealt].filter((one) => one.childId === child.id)
			return childMonth(child, contracts, month, situation, limits)
		}),
	)
}

function deals(loose: Array<Care>, childIds: Array<string>): Array<Array<Care>> {
	return loose.reduce<Array<Array<Care>>>(
		(before, one) =>
			before.flatMap((dealt) => childIds.map((childId) => [...dealt, { ...one, childId }])),
		[[]],
	)
}

/** What all possibilities agree on; unknown where they do not. */
export function agreed(truths: Array<Truth>): Truth {
	return truths.every((one) => one === truths[0]) ? (truths[0] ?? 'onbekend') : 'onbekend'
}
