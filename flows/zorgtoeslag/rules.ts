import { addMonths, type IsoDate, type Month, monthOf } from '../engine/date.ts'
import type { Cents } from '../engine/money.ts'
import { valueOn } from '../engine/parameter.ts'
import { every, type Truth, truth } from '../engine/truth.ts'
import { wholeEuros } from '../shared/awir/amount.ts'
import { parameters as awir } from '../shared/awir/parameters.ts'
import { parameters } from './parameters.ts'
import type { Insured } from './situation.ts'

/** Shares are in hundred-thousandths: 1,912% is 1912. */
const WHOLE = 100_000

/** Who the zorgtoeslag is for: one person, two, or two of whom one has no health insurance. */
export type Composition = 'alone' | 'partners' | 'oneOfPartners'

/**
 * What a household pays itself of its premium, in hundred-thousandths of eurocents a year: a share
 * of the drempelinkomen, and a share of the income above that.
 *
 * @param income toetsingsinkomen in eurocents a year, of both partners together
 * @see Wet op de zorgtoeslag, art. 2 lid 2 en 3 https://wetten.overheid.nl/BWBR0018451#Artikel2
 */
export function normpremie(composition: Composition, income: Cents, peildatum: IsoDate): number {
	const drempel = valueOn(awir.drempelinkomen, peildatum)
	const shares = valueOn(parameters.drempelShare, peildatum)
	const share = composition === 'alone' ? shares.alone : shares.partners
	const above = Math.max(0, income - drempel)
	return share * drempel + valueOn(parameters.taperShare, peildatum) * above
}

/** The standaardpremie of everybody it counts for, in eurocents a year. */
export function standaardpremie(composition: Composition, peildatum: IsoDate): Cents {
	return valueOn(parameters.standaardpremie, peildatum) * (composition === 'alone' ? 1 : 2)
}

/**
 * Zorgtoeslag over a whole year: the standaardpremie less the normpremie. Half of that where one of
 * two partners has no health insurance (lid 4).
 *
 * @param income toetsingsinkomen in eurocents a year, of both partners together
 * @returns eurocents a year, rounded half up to whole euros
 * @see Wet op de zorgtoeslag, art. 2 https://wetten.overheid.nl/BWBR0018451#Artikel2
 */
export function zorgtoeslagPerYear(
	composition: Composition,
	income: Cents,
	peildatum: IsoDate,
): Cents {
	const premie = standaardpremie(composition, peildatum) * WHOLE
	const left = Math.max(0, premie - normpremie(composition, income, peildatum))
	return wholeEuros(left, composition === 'oneOfPartners' ? 2 * WHOLE : WHOLE)
}

/**
 * Whether somebody is old enough in a month: from the month after the eighteenth birthday.
 *
 * @see Wet op de zorgtoeslag, art. 1 lid 1 onder c https://wetten.overheid.nl/BWBR0018451#Artikel1
 */
export function isAdult({ born, grown }: Pick<Insured, 'born' | 'grown'>, month: Month): Truth {
	if (grown) return 'ja'
	if (born === null) return 'onbekend'
	const age = valueOn(parameters.ageOfRight, `${month}-01`)
	return truth(monthOf(born) < addMonths(month, -12 * age))
}

/** Whether somebody has a Dutch health insurance in a month. */
export function isInsured({ insured, since, sinceUnknown }: Insured, month: Month): Truth {
	if (insured !== 'ja') return insured
	if (sinceUnknown) return 'onbekend'
	return truth(since === null || since <= `${month}-01`)
}

/** Whether the premium of a partner counts: an adult with a Dutch health insurance. */
export function counts(partner: Insured, month: Month): Truth {
	return every([isAdult(partner, month), isInsured(partner, month)])
}
