import { isUnknown, known } from '../engine/answers.ts'
import type { IsoDate, Month } from '../engine/date.ts'
import { addDays, addMonths, monthOf } from '../engine/date.ts'
import { valueOn } from '../engine/parameter.ts'
import type { Truth } from '../engine/truth.ts'
import { every, some, truth } from '../engine/truth.ts'
import { lastMonthAfterWork } from '../shared/kinderopvang/after-work.ts'
import { parameters } from './parameters.ts'
import type { Child, Day, Ground, Parent, Situation } from './situation.ts'

const WORK: ReadonlyArray<Ground> = ['loondienst', 'zelfstandig', 'meewerkend']
const WITH_WORKING_PARTNER: ReadonlyArray<Ground> = ['wlz', 'detentie']
const NONE: ReadonlyArray<Ground> = ['ziek', 'geen']

/** Whether the parent works, so that the right goes on for some months when the work ends. */
export function works(parent: Parent): boolean {
	return parent.grounds?.some((ground) => WORK.includes(ground)) ?? false
}

/**
 * The last month the right may reach when the person who stopped working gives birth: the days from
 * 28 before until 42 after the birth that fall within the three months are added to them.
 *
 * @see Wet kinderopvang, art. 1.6 lid 5 https://wetten.overheid.nl/BWBR0017017#Artikel1.6
 */
export function lastMonthAroundBirth(until: IsoDate, lastMonth: Month, born: IsoDate): Month {
	const begin = addDays(until, 1)
	const end = addDays(sameDay(addMonths(monthOf(begin), 3), begin), -1)
	const from = [begin, addDays(born, -28)].toSorted()[1]!
	const through = [end, addDays(born, 42)].toSorted()[0]!
	if (through < from) return lastMonth
	const days = (Date.parse(through) - Date.parse(from)) / 86_400_000 + 1
	return monthOf(addDays(end, days))
}

function sameDay(month: Month, day: IsoDate): IsoDate {
	const last = addDays(`${addMonths(month, 1)}-01`, -1)
	const same = `${month}${day.slice(7)}`
	return same < last ? same : last
}

/** A time without a break in which a parent has their ground: as in `Parent`, without a pause. */
export type Stint = { from: Day | null; until: Day | null }

/** The time of a parent's ground: one stint, or one before and one after a pause. */
export function stintsOf({ from, until, pause }: Parent): Array<Stint> {
	if (!pause) return [{ from, until }]
	const last = isUnknown(pause.from) ? pause.from : addDays(pause.from, -1)
	return [
		{ from, until: last },
		{ from: pause.until, until },
	]
}

/** Whether a month lies in a stint: on any day of it. Nobody stops before they begin. */
export function covers({ from, until }: Stint, month: Month): Truth {
	const first = known(from)
	const last = known(until)
	if (first !== null && month < monthOf(first)) return 'nee'
	if (last !== null && month > monthOf(last)) return 'nee'
	const isEdge = [first, last].some((day) => day !== null && monthOf(day) === month)
	return isUnknown(from) || isUnknown(until) ? truth(isEdge || null) : 'ja'
}

/**
 * Whether a parent has a ground of their own in a month: on any day of it, or after work in the
 * months that follow.
 *
 * @see Wet kinderopvang, art. 1.6 lid 1, 3 en 5 https://wetten.overheid.nl/BWBR0017017#Artikel1.6
 */
export function ownGround(
	parent: Parent,
	month: Month,
	situation: Pick<Situation, 'peildatum' | 'children'>,
): Truth {
	if (parent.grounds === null || parent.grounds.length === 0) return 'onbekend'
	const grounds = parent.grounds.filter(
		(ground) => !NONE.includes(ground) && !WITH_WORKING_PARTNER.includes(ground),
	)
	if (grounds.length === 0) return 'nee'
	return some(
		stintsOf(parent).flatMap((stint) => [
			covers(stint, month),
			works(parent) ? afterWork(stint, month, situation) : 'nee',
		]),
	)
}

/**
 * Whether the right goes on in a month because work ended before it. Work whose last day nobody
 * knows ended in the month in which it began, or later.
 */
function afterWork(
	{ from, until }: Stint,
	month: Month,
	{ peildatum, children }: Pick<Situation, 'peildatum' | 'children'>,
): Truth {
	const first = known(from)
	if (until === null || (first !== null && month < monthOf(first))) return 'nee'
	const last = known(until)
	if (last === null) {
		return truth((first !== null && month <= lastMonthAfterWork(first, peildatum)) || null)
	}
	if (month <= monthOf(last)) return 'nee'
	const through = lastMonthAfterWork(last, peildatum)
	if (month <= through) return 'ja'
	return mayReach(month, last, through, children) ? 'onbekend' : 'nee'
}

/** The last day of work before a month in which the right goes on because of it; else `null`. */
export function workEndedBefore(parent: Parent, month: Month): IsoDate | null {
	const stints = stintsOf(parent)
	if (!works(parent) || stints.some((stint) => covers(stint, month) !== 'nee')) return null
	const days = stints.flatMap(({ until }) => known(until) ?? [])
	return (
		days
			.filter((day) => monthOf(day) < month)
			.toSorted()
			.at(-1) ?? null
	)
}

/** Whether a birth may carry the right this far; a small child without a date may be just born. */
function mayReach(month: Month, until: IsoDate, last: Month, children: Array<Child>): boolean {
	return children.some(({ born, school }) => {
		if (born !== null) return month <= lastMonthAroundBirth(until, last, born)
		return (school === null || school === 'geen') && month <= addMonths(last, 3)
	})
}

/**
 * Whether a parent is excused when the other has a ground: right to care under the Wlz, or in
 * detention for more than three months.
 *
 * @see Wet kinderopvang, art. 1.6 lid 8–10 https://wetten.overheid.nl/BWBR0017017#Artikel1.6
 */
export function excused(parent: Parent, month: Month, peildatum: IsoDate): Truth {
	const { grounds } = parent
	if (grounds === null || grounds.length === 0) return 'onbekend'
	const here = (stint: Stint) => covers(stint, month)
	return some([
		grounds.includes('wlz') ? some(stintsOf(parent).map(here)) : 'nee',
		grounds.includes('detentie')
			? some(stintsOf(parent).map((stint) => every([here(stint), isLong(stint, peildatum)])))
			: 'nee',
	])
}

/**
 * Whether a detention lasts more than three months. One that began before the year or goes on after
 * it lasts at least as long as the part of it in the year.
 */
function isLong({ from, until }: Stint, peildatum: IsoDate): Truth {
	const year = peildatum.slice(0, 4)
	if (isUnknown(from) || isUnknown(until)) return 'onbekend'
	const first = from ?? `${year}-01-01`
	const months = valueOn(parameters.monthsOfDetention, peildatum)
	const passed = sameDay(addMonths(monthOf(first), months), first)
	if ((until ?? `${year}-12-31`) >= passed) return 'ja'
	return from === null || until === null ? 'onbekend' : 'nee'
}

/** Whether one parent meets the condition of a ground, the other parent taken into account. */
export function parentGround(who: Parent['who'], month: Month, situation: Situation): Truth {
	const parent = situation.parents.find((one) => one.who === who)
	if (!parent) return 'onbekend'
	const own = ownGround(parent, month, situation)
	const other = situation.parents.find((one) => one.who !== who)
	if (situation.partner === 'nee' || !other) return own
	const byOther = every([
		situation.partner,
		excused(parent, month, situation.peildatum),
		ownGround(other, month, situation),
	])
	return some([own, byOther])
}

/**
 * Whether the condition of a ground is met for one parent; while nobody knows whether there is a
 * partner, what a partner lacks is not known to matter. Nothing is asked of a partner who is one
 * only as close family with a child at the address.
 *
 * @see Wet kinderopvang, art. 1.6 lid 6 https://wetten.overheid.nl/BWBR0017017#Artikel1.6
 */
export function groundOf(who: Parent['who'], month: Month, situation: Situation): Truth {
	const met = parentGround(who, month, situation)
	if (who === 'aanvrager') return met
	const { partner, partnerIsFamily } = situation
	return some([met, partnerIsFamily, partner === 'ja' ? 'nee' : 'onbekend'])
}

/** Whether the household has the grounds that a month asks for. */
export function householdGround(month: Month, situation: Situation): Truth {
	const applicant = groundOf('aanvrager', month, situation)
	if (situation.partner === 'nee') return applicant
	return every([applicant, groundOf('partner', month, situation)])
}
