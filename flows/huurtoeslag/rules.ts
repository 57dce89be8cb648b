import { ageOn, type IsoDate, type Month } from '../engine/date.ts'
import { type Cents, divideRoundingHalfUp } from '../engine/money.ts'
import { valueOn } from '../engine/parameter.ts'
import { type Truth, truth } from '../engine/truth.ts'
import { wholeEuros } from '../shared/awir/amount.ts'
import { parameters } from './parameters.ts'

/** How many persons the law counts: it makes a difference up to three. */
export type Persons = 1 | 2 | 3

/** What a month of huurtoeslag is computed from. Amounts in eurocents. */
export type Rent = {
	/** Bare rent a month. */
	rent: Cents
	persons: Persons
	/** All residents are young and there is no child: less rent counts. */
	young: boolean
}

/** The parts of the rent that count, in eurocents a month. */
export type RentParts = {
	counted: Cents
	own: Cents
	/** Between the own part and the first step, the two steps, and above the second. */
	first: Cents
	second: Cents
	above: Cents
}

/**
 * The rent that counts, cut at the steps of the law.
 *
 * @see Wet op de huurtoeslag, art. 21 https://wetten.overheid.nl/BWBR0008659#Artikel21
 */
export function rentParts({ rent, persons, young }: Rent, peildatum: IsoDate): RentParts {
	const highest = valueOn(parameters.highestRent, peildatum)
	const steps = valueOn(parameters.steps, peildatum)
	const ownRent = valueOn(parameters.ownRent, peildatum)
	const own = persons === 1 ? ownRent.one : ownRent.more
	const second = persons === 3 ? steps.many : steps.few
	const counted = Math.min(rent, young ? highest.young : highest.all)
	const between = (from: Cents, to: Cents) => Math.max(0, Math.min(counted, to) - from)
	return {
		counted,
		own,
		first: between(own, steps.first),
		second: between(steps.first, second),
		above: between(second, Infinity),
	}
}

/**
 * What is taken off for the income, in hundredths of eurocents a year.
 *
 * @param income toetsingsinkomen of all residents together, in eurocents a year
 */
export function taper(persons: Persons, income: Cents, peildatum: IsoDate): number {
	const { one, more } = valueOn(parameters.taper, peildatum)
	const { from, share } = persons === 1 ? one : more
	return share * Math.max(0, income - from)
}

/** Toeslag of a month in twelve hundredths of eurocents, before it is rounded. */
function exactly(of: Rent, income: Cents, peildatum: IsoDate): number {
	const { first, second, above } = rentParts(of, peildatum)
	const shares = valueOn(parameters.shares, peildatum)
	const before = shares.first * first + shares.second * second + shares.above * above
	return Math.max(0, 12 * before - taper(of.persons, income, peildatum))
}

/**
 * Huurtoeslag of a month: shares of the rent that counts, less a twelfth of a share of the income.
 *
 * @param income toetsingsinkomen of all residents together, in eurocents a year
 * @returns eurocents, down to whole euros
 * @see Wet op de huurtoeslag, art. 21 https://wetten.overheid.nl/BWBR0008659#Artikel21
 */
export function huurtoeslagPerMonth(of: Rent, income: Cents, peildatum: IsoDate): Cents {
	return Math.floor(exactly(of, income, peildatum) / 120_000) * 100
}

/** Huurtoeslag of a year with twelve months alike: eurocents, rounded half up to whole euros. */
export function huurtoeslagPerYear(of: Rent, income: Cents, peildatum: IsoDate): Cents {
	return wholeEuros(exactly(of, income, peildatum), 100)
}

/** What is taken off in a month for the income, in eurocents. */
export function correction(persons: Persons, income: Cents, peildatum: IsoDate): Cents {
	return divideRoundingHalfUp(taper(persons, income, peildatum), 1_200)
}

/**
 * What counts of the income of a child that lives at home: only what is above a free amount.
 *
 * @see Awir, art. 7 lid 6 https://wetten.overheid.nl/BWBR0018472#Artikel7
 */
export function countedChildIncome(income: Cents, peildatum: IsoDate): Cents {
	return Math.max(0, income - valueOn(parameters.childIncome, peildatum).free)
}

/** Whether a part of the income of a child does not count: by its age on 1 January. */
export function hasFreeIncome(born: IsoDate | null, peildatum: IsoDate): Truth {
	if (born === null) return 'onbekend'
	const { under } = valueOn(parameters.childIncome, peildatum)
	return truth(ageOn(born, `${peildatum.slice(0, 4)}-01-01`) < under)
}

/** Whether somebody has not reached an age on the first day of a month. */
export function isYounger(born: IsoDate | null, age: number, month: Month): Truth {
	return truth(born === null ? null : ageOn(born, `${month}-01`) < age)
}
