import { type Answers, known, type Unknown } from '../../engine/answers.ts'
import type { IsoDate } from '../../engine/date.ts'
import type { CentsRange } from '../../engine/money.ts'
import { type Truth, truth } from '../../engine/truth.ts'
import type { Inkomensbron } from '../../facts/inkomen.ts'
import { isInShelter, toeslagpartner } from './toeslagpartner.ts'
import { addRanges, incomeOfPerson, incomeOfSource } from './toetsingsinkomen.ts'

/** What every toeslag of a calendar year looks at, on the day of the request (peildatum). */
export type Household = {
	peildatum: IsoDate
	/** Toeslagpartner by the Awir. */
	partner: Truth
	/** Stays in a shelter: a partner may not count, and is not asked after. */
	inShelter: boolean
	/** Expected toetsingsinkomen over the calendar year. */
	income: CentsRange
	/** That of the toeslagpartner, or of whoever may be it; nothing when there is none. */
	incomePartner: CentsRange
	/** An income goes up and down; the estimate is then the first risk of repaying. */
	incomeVaries: boolean
	/** On 1 January of the year, with a toeslagpartner together. */
	assets: CentsRange
	/** "Lukt het om de rekeningen te betalen?" */
	payingBills: Truth
	/** Name of the gemeente, for steps that lead there. */
	gemeente: string | null
}

const NONE: CentsRange = { min: 0, max: 0 }
const ANY: CentsRange = { min: 0, max: null }

/**
 * Answers → what every toeslag looks at. What was not asked is not known.
 *
 * @param partner whether there is one for this toeslag
 */
export function householdOf(
	answers: Answers,
	peildatum: IsoDate,
	partner = toeslagpartner(answers),
): Household {
	const year = Number(peildatum.slice(0, 4))
	const assets = known(answers.vermogen as number | Unknown | undefined)
	return {
		peildatum,
		partner,
		inShelter: isInShelter(answers),
		income: incomeIn(answers, '', year),
		incomePartner: partner === 'nee' ? NONE : incomeIn(answers, 'Partner', year),
		incomeVaries: sourcesIn(answers).some(({ wisselt }) => wisselt === 'ja'),
		assets: assets === null ? ANY : { min: assets, max: assets },
		payingBills: payingBills(answers.rekeningenBetalen),
		gemeente: known(answers.woonplaats as string | Unknown | undefined),
	}
}

/** Expected toetsingsinkomen of one of the two; anything when it is not known whether there is any. */
export function incomeIn(answers: Answers, suffix: '' | 'Partner', year: number): CentsRange {
	if (answers[`heeftInkomen${suffix}`] === 'nee') return NONE
	const sources = answers[`inkomen${suffix}`] as Array<Inkomensbron> | undefined
	return sources ? incomeOfPerson(sources.map((source) => incomeOfSource(source, year))) : ANY
}

/** Every source of income of both. */
export function sourcesIn(answers: Answers): Array<Inkomensbron> {
	return [answers.inkomen, answers.inkomenPartner].flatMap(
		(list) => (list ?? []) as Array<Inkomensbron>,
	)
}

/** The income that counts, without or with that of a partner. */
export function incomeOf({ income, incomePartner }: Household, withPartner: boolean): CentsRange {
	return withPartner ? addRanges(income, incomePartner) : income
}

/**
 * The income that counts. Where nobody knows whether there is a partner, it runs from without to
 * with the partner's.
 */
export function incomeOfHousehold(household: Household): CentsRange {
	const own = incomeOf(household, false)
	const both = incomeOf(household, true)
	if (household.partner === 'nee') return own
	return household.partner === 'ja' ? both : { min: own.min, max: both.max }
}

/**
 * Whether assets stay within a limit. Where nobody knows whether there is a partner, what both have
 * together says something only when it is within the limit of one.
 */
export function withinAssets(
	{ assets, partner }: Household,
	limit: { alone: number; partners: number },
): Truth {
	const within = (most: number) => {
		if (assets.max !== null && assets.max <= most) return 'ja'
		return assets.min > most ? 'nee' : 'onbekend'
	}
	if (partner !== 'onbekend') return within(partner === 'ja' ? limit.partners : limit.alone)
	return within(limit.alone) === 'ja' ? 'ja' : 'onbekend'
}

function payingBills(answer: unknown): Truth {
	if (answer === 'ja') return 'ja'
	return truth(answer === 'nee' || answer === 'somsNiet' ? false : null)
}
