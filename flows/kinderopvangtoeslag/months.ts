import { known } from '../engine/answers.ts'
import type { Month } from '../engine/date.ts'
import { addMonths, monthOf, monthsBetween } from '../engine/date.ts'
import type { CentsRange } from '../engine/money.ts'
import { periodOn } from '../engine/parameter.ts'
import type { Text } from '../engine/text.ts'
import { text } from '../engine/text.ts'
import type { Truth } from '../engine/truth.ts'
import { every, some, truth } from '../engine/truth.ts'
import { parameters as awir } from '../shared/awir/parameters.ts'
import { reasonFor } from './months-reason.ts'
import type { Range } from './rules.ts'
import { isGranted, paidPerMonth } from './rules.ts'
import type { Limits } from './rules-care.ts'
import type { ChildMonth } from './rules-child.ts'
import { isEligible } from './rules-child.ts'
import { householdGround } from './rules-ground.ts'
import type { MonthToeslag, Unknown } from './rules-month.ts'
import { agreed, childrenInMonth, limitsOf, toeslagOfMonth } from './rules-month.ts'
import { firstGrantableMonth } from './rules-request.ts'
import type { Situation } from './situation.ts'

/** What we know of one month: whether there is a right, to how much, and why. */
export type MonthRight = {
	month: Month
	right: Truth
	/** Whether a child's care counts, and whether the parents have their grounds. */
	care: Truth
	ground: Truth
	/** Children with their care; one list for each way to deal contracts of an unknown child. */
	children: Array<Array<ChildMonth>>
	toeslag: Array<MonthToeslag>
	/** Before rounding down; `null` when it cannot be computed. */
	exact: Range | null
	/** Whole euros in eurocents. */
	amount: CentsRange | null
	unknown?: Unknown
	/** The toeslag of the whole year stays below what is granted. */
	belowMinimum?: true
	reason?: Text
}

/** What we know of one month of the household. */
export function monthRight(month: Month, situation: Situation): MonthRight {
	const limits = limitsOf(month)
	const ground = householdGround(month, situation)
	const inTime = truth(month >= firstGrantableMonth(situation.peildatum))
	const children = childrenInMonth(month, situation, limits ?? NOTHING)
	const care = careCounts(children, month, situation)
	const right = every([inTime, ground, care])
	const found = { month, right, care, ground, children }
	if (right === 'nee') {
		const zero = { min: 0, max: 0 }
		return withReason({ ...found, toeslag: [], exact: zero, amount: zero }, situation)
	}
	if (!limits) {
		const none = { children: [], toeslag: [], exact: null, amount: null, unknown: 'jaar' as const }
		return withReason({ ...found, ...none, right: every([right, 'onbekend']) }, situation)
	}
	const toeslag: Array<MonthToeslag> = []
	if (!situation.care)
		return withReason({ ...found, toeslag, exact: null, amount: null }, situation)
	for (const deal of children) {
		const one = toeslagOfMonth(month, deal, situation.income)
		if (typeof one === 'string') {
			const none = { toeslag: [], exact: null, amount: null }
			return withReason({ ...found, ...none, unknown: one }, situation)
		}
		toeslag.push(one)
	}
	const exact = {
		min: right === 'ja' ? Math.min(...toeslag.map((one) => one.toeslag.min)) : 0,
		max: Math.max(...toeslag.map((one) => one.toeslag.max)),
	}
	const amount = { min: paidPerMonth(exact.min), max: paidPerMonth(exact.max) }
	return withReason({ ...found, toeslag, exact, amount }, situation)
}

/** For a year whose limits are not known: only whether care counts is read from it. */
const NOTHING: Limits = { hourlyPrice: { dagopvang: 0, bso: 0, gastouder: 0 }, hours: 0 }

/** Whether care of a child counts; where care was not asked, whether it could. */
function careCounts(children: Array<Array<ChildMonth>>, month: Month, situation: Situation): Truth {
	if (situation.care) {
		return agreed(children.map((deal) => some(deal.map(({ counts }) => counts))))
	}
	const eligible = situation.children.map((child) => isEligible(child, month, situation.peildatum))
	return every([some(eligible), 'onbekend'])
}

function withReason(month: MonthRight, situation: Situation): MonthRight {
	const reason = reasonFor(month, situation)
	return reason ? { ...month, reason } : month
}

/**
 * The month that the decision is about: now, or the first month of care when that comes later; when
 * that month brings nothing, the nearest that does.
 */
export function referenceMonth(situation: Situation): Month {
	const [base, ...others] = candidatesOf(situation)
	const bringing = nearest([base, ...others], situation)
	return bringing ?? base
}

/** The first of some months that brings, or may bring, toeslag. */
function nearest(months: Array<Month>, situation: Situation): Month | null {
	const rights = withMinimum(months.toSorted().map((month) => monthRight(month, situation)))
	const may = new Set(rights.flatMap(({ month, right }) => (right === 'nee' ? [] : [month])))
	return months.find((month) => may.has(month)) ?? null
}

/**
 * The months the decision may be about, nearest first: as far as anything that is known still
 * begins, and January, so that no month that may bring something is left out. Who was not asked
 * about care hears nothing of months that are past.
 */
function candidatesOf(situation: Situation): [Month, ...Array<Month>] {
	const { peildatum, care, parents, children } = situation
	const now = monthOf(peildatum)
	const begins = (care ?? []).map(({ begin }) => (begin === null ? now : monthOf(begin)))
	const base = [now, begins.toSorted()[0] ?? now].toSorted()[1]!
	const starts = [
		...parents.flatMap(({ from, pause }) => [known(from), known(pause?.until)]),
		...children.map(({ born }) => born),
	].flatMap((day) => (day === null ? [] : [monthOf(day)]))
	const january = addMonths(`${now.slice(0, 4)}-12`, 1)
	const last = [january, ...begins, ...starts].toSorted().at(-1)!
	const earlier = care ? monthsBetween(firstGrantableMonth(peildatum), base).slice(0, -1) : []
	return [base, ...monthsBetween(addMonths(base, 1), last), ...earlier.toReversed()]
}

/**
 * The months to show: from the first that can be granted, or from the care of this year when that is
 * earlier, through December, and the reference month when it lies beyond.
 */
export function monthsToShow(situation: Situation, reference: Month): Array<Month> {
	const { peildatum } = situation
	const care = situation.care ?? []
	const year = peildatum.slice(0, 4)
	const first = firstGrantableMonth(peildatum)
	const begin = care.flatMap((one) => (one.begin ? [monthOf(one.begin)] : [])).toSorted()[0]
	const since = begin && begin < `${year}-01` ? `${year}-01` : (begin ?? first)
	const months = monthsBetween([since, first].toSorted()[0]!, `${year}-12`)
	return months.includes(reference) ? months : [...months, reference]
}

/**
 * Drops what is below the lowest amount of a year: certainly when even the most stays below it,
 * possibly (from 0) when the least does. Of a year that we do not see to its end nothing is said.
 *
 * @see Awir, art. 14 lid 4 en 5 https://wetten.overheid.nl/BWBR0018472#Artikel14
 */
export function withMinimum(months: Array<MonthRight>): Array<MonthRight> {
	return months.map((month) => {
		const lowest = periodOn(awir.minimumPerYear, `${month.month}-01`)
		const year = months.filter((one) => one.month.slice(0, 4) === month.month.slice(0, 4))
		const isWhole = year.at(-1)?.month.endsWith('-12') && year.every(({ exact }) => exact !== null)
		if (!lowest || month.right === 'nee' || !isWhole) return month
		const sum = (bound: 'min' | 'max') =>
			year.reduce((total, { exact }) => total + (exact?.[bound] ?? 0), 0)
		if (isGranted(sum('min'), lowest.value)) return month
		const none = { ...month, exact: { min: 0, max: month.exact!.max } }
		if (isGranted(sum('max'), lowest.value)) {
			return { ...none, amount: { min: 0, max: month.amount!.max } }
		}
		const zero = { min: 0, max: 0 }
		return {
			...none,
			right: 'nee',
			belowMinimum: true,
			exact: zero,
			amount: zero,
			reason: text('kinderopvangtoeslag-besluit:months.belowMinimum'),
		}
	})
}
