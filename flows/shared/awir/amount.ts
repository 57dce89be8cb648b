import { type Cents, type CentsRange, divideRoundingHalfUp } from '../../engine/money.ts'
import type { Truth } from '../../engine/truth.ts'

/** Lowest and highest amount, both known, in eurocents. */
export type Amounts = { min: Cents; max: Cents }

/** What a toeslag comes to in a month: what is paid, and the year it is a twelfth of. */
export type MonthlyAmount = { perMonth: Amounts; perYear: Amounts }

/** No money at all. */
export const NOTHING: MonthlyAmount = { perMonth: { min: 0, max: 0 }, perYear: { min: 0, max: 0 } }

/**
 * An exact amount, as a fraction of eurocents, rounded half up to whole euros.
 *
 * @returns eurocents
 * @see Awir, art. 14 lid 4 https://wetten.overheid.nl/BWBR0018472#Artikel14
 */
export function wholeEuros(numerator: number, denominator: number): Cents {
	return divideRoundingHalfUp(numerator, denominator * 100) * 100
}

/** What is paid in a month of an amount per year: a twelfth, down to whole euros. In eurocents. */
export function twelfthOf(perYear: Cents): Cents {
	return Math.floor(perYear / 1200) * 100
}

/** From the least to the most of several possibilities. */
export function widest(all: ReadonlyArray<Amounts>): Amounts {
	return {
		min: Math.min(...all.map(({ min }) => min)),
		max: Math.max(...all.map(({ max }) => max)),
	}
}

/** The months of a year amount, from the least to the most. */
export function monthlyOf(perYear: Amounts): MonthlyAmount {
	return { perYear, perMonth: { min: twelfthOf(perYear.min), max: twelfthOf(perYear.max) } }
}

/** What a rule that never rises with the income comes to over a range of incomes. */
export function overIncomes(income: CentsRange, amountAt: (income: Cents) => Cents): Amounts {
	return {
		min: income.max === null ? 0 : amountAt(income.max),
		max: amountAt(income.min),
	}
}

/** Both possibilities of what is not known; one of what is. */
export function possibilities(of: Truth): Array<boolean> {
	return of === 'onbekend' ? [false, true] : [of === 'ja']
}

/** Above any income that brings a toeslag. */
const ABOVE_ALL: Cents = 1_000_000_00

/**
 * The highest income, in whole euros, at which an amount that never rises with the income still
 * reaches a lowest one; `null` when no income does, or each.
 */
export function highestIncome(amountAt: (income: Cents) => Cents, lowest: Cents): Cents | null {
	if (amountAt(0) < lowest || amountAt(ABOVE_ALL) >= lowest) return null
	let [brings, bringsNot] = [0, ABOVE_ALL / 100]
	while (bringsNot - brings > 1) {
		const between = Math.floor((brings + bringsNot) / 2)
		if (amountAt(between * 100) >= lowest) brings = between
		else bringsNot = between
	}
	return brings * 100
}
