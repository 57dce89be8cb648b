import type { IsoDate, Month } from '../engine/date.ts'
import { addDays, addMonths, monthOf } from '../engine/date.ts'
import { valueOn } from '../engine/parameter.ts'
import type { Truth } from '../engine/truth.ts'
import { every, some } from '../engine/truth.ts'
import { parameters } from './parameters.ts'
import type { Child, Ground, Parent, Situation } from './situation.ts'

const WORK: ReadonlyArray<Ground> = ['loondienst', 'zelfstandig', 'meewerkend']
const WITH_WORKING_PARTNER: ReadonlyArray<Ground> = ['wlz', 'detentie']
const NONE: ReadonlyArray<Ground> = ['ziek', 'geen']

/** Whether the parent works, so that the right goes on for some months when the work ends. */
export function works(parent: Parent): boolean {
	return parent.grounds?.some((ground) => WORK.includes(ground)) ?? false
}

/**
 * The last month of the right after work ended: three calendar months counted from the day after,
 * wherever in its month that day lies.
 *
 * @example lastMonthAfterWork('2026-04-15') // '2026-07'
 * @see Wet kinderopvang, art. 1.6 lid 5 https://wetten.overheid.nl/BWBR0017017#Artikel1.6
 */
export function lastMonthAfterWork(until: IsoDate, peildatum: IsoDate): Month {
	return addMonths(monthOf(until), valueOn(parameters.monthsAfterWork, peildatum))
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
	if (parent.from !== null && month < monthOf(parent.from)) return 'nee'
	if (parent.until === null || month <= monthOf(parent.until)) return 'ja'
	if (!works(parent)) return 'nee'
	const last = lastMonthAfterWork(parent.until, situation.peildatum)
	if (month <= last) return 'ja'
	return mayReach(month, parent.until, last, situation.children) ? 'onbekend' : 'nee'
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
export function excused(parent: Parent, month: Month): Truth {
	if (parent.grounds === null || parent.grounds.length === 0) return 'onbekend'
	if (parent.from !== null && month < monthOf(parent.from)) return 'nee'
	if (parent.until !== null && month > monthOf(parent.until)) return 'nee'
	if (parent.grounds.includes('wlz')) return 'ja'
	if (!parent.grounds.includes('detentie')) return 'nee'
	if (parent.from === null || parent.until === null) return 'onbekend'
	return parent.until >= sameDay(addMonths(monthOf(parent.from), 3), parent.from) ? 'ja' : 'nee'
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
		excused(parent, month),
		ownGround(other, month, situation),
	])
	return some([own, byOther])
}

/**
 * Whether the condition of a ground is met for one parent; while nobody knows whether there is a
 * partner, what a partner lacks is not known to matter.
 */
export function groundOf(who: Parent['who'], month: Month, situation: Situation): Truth {
	const met = parentGround(who, month, situation)
	return who === 'partner' && situation.partner !== 'ja' ? some([met, 'onbekend']) : met
}

/** Whether the household has the grounds that a month asks for. */
export function householdGround(month: Month, situation: Situation): Truth {
	const applicant = groundOf('aanvrager', month, situation)
	if (situation.partner === 'nee') return applicant
	return every([applicant, groundOf('partner', month, situation)])
}
