import { addMonths, type IsoDate, type Month, monthOf } from '../engine/date.ts'
import type { Cents } from '../engine/money.ts'
import { valueOn } from '../engine/parameter.ts'
import { wholeEuros } from '../shared/awir/amount.ts'
import { parameters as awir } from '../shared/awir/parameters.ts'
import { parameters } from './parameters.ts'
import type { Child } from './situation.ts'

/** Taper shares are in ten-thousandths: 7,60% is 760. */
const WHOLE = 10_000

/**
 * What counts for a child in a month, in eurocents a year: from the month after that of its birth
 * through that of its eighteenth birthday; more from the month after its twelfth and its sixteenth.
 *
 * @param born day of birth
 * @see Wet op het kindgebonden budget, art. 2 lid 1–5 https://wetten.overheid.nl/BWBR0022751#Artikel2
 */
export function amountForChild(born: IsoDate, month: Month): Cents {
	const ages = valueOn(parameters.ages, `${month}-01`)
	const { each, from12, from16 } = valueOn(parameters.perChild, `${month}-01`)
	const isPast = (age: number) => addMonths(monthOf(born), 12 * age) < month
	if (!isPast(0) || isPast(ages.end)) return 0
	if (isPast(ages.high)) return each + from16
	return isPast(ages.middle) ? each + from12 : each
}

/** A child comes at most this many months before it is due; ours, to spare somebody the doubt. */
const MOST_MONTHS_EARLY = 3

/**
 * What may count for a child in a month: one amount, or each there is where its day of birth is not
 * known. A child that is expected may come earlier or later than on the day that was told, but has
 * not come yet on the day of asking.
 */
export function amountsForChild(
	{ born, expected }: Child,
	month: Month,
	peildatum: IsoDate,
): Array<Cents> {
	const { each, from12, from16 } = valueOn(parameters.perChild, `${month}-01`)
	if (expected) {
		const earliest = born === null ? month : addMonths(monthOf(born), -MOST_MONTHS_EARLY)
		return month > monthOf(peildatum) && month >= earliest ? [0, each] : [0]
	}
	return born === null ? [0, each, each + from12, each + from16] : [amountForChild(born, month)]
}

/**
 * Kindgebonden budget over a whole year: the amounts for the children, more for a parent alone, less
 * a share of the income above the drempel.
 *
 * @param children amounts for all children together in eurocents a year; without any there is nothing
 * @param income toetsingsinkomen in eurocents a year, of both partners together
 * @returns eurocents a year, rounded half up to whole euros
 * @see Wet op het kindgebonden budget, art. 2 https://wetten.overheid.nl/BWBR0022751#Artikel2
 */
export function budgetPerYear(
	children: Cents,
	hasPartner: boolean,
	income: Cents,
	peildatum: IsoDate,
): Cents {
	if (children === 0) return 0
	const before = (children + aloneAmount(hasPartner, peildatum)) * WHOLE
	return wholeEuros(Math.max(0, before - taper(hasPartner, income, peildatum)), WHOLE)
}

/** What a parent without toeslagpartner gets besides (ALO-kop), in eurocents a year. */
export function aloneAmount(hasPartner: boolean, peildatum: IsoDate): Cents {
	return hasPartner ? 0 : valueOn(parameters.aloKop, peildatum)
}

/** What is taken off for the income, in ten-thousandths of eurocents a year. */
export function taper(hasPartner: boolean, income: Cents, peildatum: IsoDate): number {
	const drempel = valueOn(hasPartner ? parameters.drempelPartners : awir.drempelinkomen, peildatum)
	return valueOn(parameters.taperShare, peildatum) * Math.max(0, income - drempel)
}
