import type { Cents, CentsRange } from '../engine/money.ts'
import { divideRoundingHalfUp } from '../engine/money.ts'
import type { PercentageRow } from './parameters.ts'
import type { HundredthHours } from './situation.ts'

/** Lowest and highest value something can have; equal when it is known. */
export type Range = { min: number; max: number }

/** Share of the cost in tenths of a percent: 939 is 93,9%. */
export type Permille = number

/**
 * The price that counts: that of the contract, up to the highest of its kind of care.
 *
 * @see Wet kinderopvang, art. 1.7 lid 2 https://wetten.overheid.nl/BWBR0017017#Artikel1.7
 */
export function countedPrice(hourlyPrice: Cents, highest: Cents): Cents {
	return Math.min(hourlyPrice, highest)
}

/**
 * The hours that count: those of all care of one child together, up to the highest number.
 *
 * @see Wet kinderopvang, art. 1.7 lid 4 https://wetten.overheid.nl/BWBR0017017#Artikel1.7
 */
export function countedHours(hours: HundredthHours, highest: HundredthHours): HundredthHours {
	return Math.min(hours, highest)
}

/** Hours at a price, rounded half up to the eurocent. */
export function costOf(hours: HundredthHours, hourlyPrice: Cents): Cents {
	return divideRoundingHalfUp(hours * hourlyPrice, 100)
}

/** A share of a cost, rounded half up to the eurocent. */
export function shareOf(cost: Cents, percentage: Permille): Cents {
	return divideRoundingHalfUp(cost * percentage, 1000)
}

/** What is paid out in a month: whole euros, rounded down. */
export function paidPerMonth(toeslag: Cents): Cents {
	return Math.floor(toeslag / 100) * 100
}

/**
 * The row of an income. Eurocents above a whole euro are dropped, so that no income falls between
 * two rows; an income below zero is in the first.
 */
export function percentageRow(
	table: ReadonlyArray<PercentageRow>,
	income: Cents | null,
): PercentageRow {
	const euros = income === null ? Infinity : Math.max(0, Math.floor(income / 100))
	const row = table.findLast(([from]) => from <= euros)
	if (!row) throw new RangeError('a table of percentages begins at an income of 0')
	return row
}

/** Percentages that an income can lead to; `further` is `null` where the year's are not known. */
export function percentagesOf(
	table: ReadonlyArray<PercentageRow>,
	income: CentsRange,
): { first: Range; further: Range | null } {
	const [, , firstMax, furtherMax] = percentageRow(table, income.min)
	const [, , firstMin, furtherMin] = percentageRow(table, income.max)
	return {
		first: { min: firstMin, max: firstMax },
		further:
			furtherMin === null || furtherMax === null ? null : { min: furtherMin, max: furtherMax },
	}
}

/** What the parents pay themselves: the whole cost less the toeslag. */
export function ownContribution(cost: CentsRange, toeslag: CentsRange): CentsRange {
	const min = toeslag.max === null ? 0 : Math.max(0, cost.min - toeslag.max)
	return { min, max: cost.max === null ? null : Math.max(0, cost.max - toeslag.min) }
}

/**
 * Whether a year's toeslag is granted at all: rounded to whole euros, it must reach the lowest
 * amount.
 *
 * @see Awir, art. 14 lid 4 en 5 https://wetten.overheid.nl/BWBR0018472#Artikel14
 */
export function isGranted(perYear: Cents, lowest: Cents): boolean {
	return divideRoundingHalfUp(perYear, 100) * 100 >= lowest
}
