import { type Answers, isUnknown, known, type Unknown } from '../../engine/answers.ts'
import type { IsoDate } from '../../engine/date.ts'
import type { Cents, CentsRange } from '../../engine/money.ts'
import { periodOn, valueOn } from '../../engine/parameter.ts'
import { every, type Truth, truth } from '../../engine/truth.ts'
import type { Kind } from '../../facts/kinderen.ts'
import { type Huisgenoot, huisgenoten, type Verblijf } from '../../facts/wonen.ts'
import { ageClasses, isYounger } from './ages.ts'
import { isOfSharingAge, sharesCosts } from './housemates.ts'
import { netIncome } from './income.ts'
import { type AgeClass, type NormHousehold, normOf } from './norm.ts'
import { parameters } from './parameters.ts'
import { bijstandPartner, isHousemateOnly, livesInHouse } from './partner.ts'

type Given<V> = V | Unknown | undefined

const NONE: CentsRange = { min: 0, max: 0 }

/** What the Participatiewet looks at of a household, on the day of asking (peildatum). */
export type BijstandHousehold = {
	peildatum: IsoDate
	born: IsoDate | null
	bornPartner: IsoDate | null
	/** Counts as married: a spouse, or somebody they run the household with. */
	partner: Truth
	home: Verblijf | null
	/** A child under 18 at home. */
	hasChild: Truth
	/** Others who share the costs: at least, and at most. */
	sharers: { least: number; most: number }
	parentsCanPay: Truth
	/** Net, a month, with holiday pay, of both together; unknown outside known years. */
	income: CentsRange
	/** Money and possessions today, less debts. */
	assets: CentsRange
	/** "Lukt het om de rekeningen te betalen?" */
	payingBills: Truth
	gemeente: string | null
}

/** Answers → what the Participatiewet looks at. What was not asked is not known. */
export function bijstandHouseholdOf(answers: Answers, peildatum: IsoDate): BijstandHousehold {
	const said = <V>(question: string) => known(answers[question] as Given<V>)
	const parents = said<'ja' | 'nee'>('oudersHelpen')
	const isKnownDay = periodOn(parameters.holidayShare, peildatum) !== null
	return {
		peildatum,
		born: said('geboortedatum'),
		bornPartner: said('geboortedatumPartner'),
		partner: bijstandPartner(answers),
		home: said('verblijf'),
		hasChild: childAtHome(answers),
		sharers: sharersIn(answers, peildatum),
		parentsCanPay: truth(parents === null ? null : parents === 'ja'),
		income: isKnownDay ? netIncome(answers, peildatum) : { min: 0, max: null },
		assets: assetsIn(said('vermogenNu'), answers),
		payingBills: payingBills(answers.rekeningenBetalen),
		gemeente: said('woonplaats'),
	}
}

/** Every norm the household may have on the day; `null` when the norms of that day are not known. */
export function normsOf(household: BijstandHousehold): CentsRange | null {
	const { peildatum } = household
	if (!periodOn(parameters.norms, peildatum)) return null
	const norms = waysOf(household).map((way) => normOf(way, peildatum))
	return { min: Math.min(...norms), max: Math.max(...norms) }
}

/** Every way a household may be, where something is not known; one where all is. */
export function waysOf(household: BijstandHousehold): Array<NormHousehold> {
	const { born, bornPartner, peildatum, partner, sharers, hasChild, parentsCanPay } = household
	const partners: Array<AgeClass | null> = [
		...(partner === 'ja' ? [] : [null]),
		...(partner === 'nee' ? [] : ageClasses(bornPartner, peildatum)),
	]
	const counts = [...new Set([sharers.least, sharers.most])]
	return ageClasses(born, peildatum).flatMap((applicant) =>
		partners.flatMap((other) =>
			counts.flatMap((count) =>
				possible(hasChild).flatMap((child) =>
					institutionsOf(household, other).flatMap((institution) =>
						possible(isAnyYoung(applicant, other) ? parentsCanPay : 'ja').map((can) => ({
							applicant,
							partner: other,
							hasChild: child,
							sharers: count,
							institution,
							parentsCanPay: can,
						})),
					),
				),
			),
		),
	)
}

/** Whether assets stay within the limit; unknown where that depends on what is not known. */
export function withinAssetLimit(household: BijstandHousehold): Truth {
	const limits = periodOn(parameters.assetLimit, household.peildatum)?.value
	if (!limits) return 'onbekend'
	const { assets } = household
	const each = possibleLimits(household, limits).map((limit): Truth => {
		if (assets.max !== null && assets.max <= limit) return 'ja'
		return assets.min > limit ? 'nee' : 'onbekend'
	})
	if (each.every((one) => one === 'ja')) return 'ja'
	return each.every((one) => one === 'nee') ? 'nee' : 'onbekend'
}

/** The limit of the assets of a household, or the lowest it may be. */
export function assetLimitOf(household: BijstandHousehold): Cents {
	return Math.min(...possibleLimits(household, valueOn(parameters.assetLimit, household.peildatum)))
}

/** What assets are above the limit: at least, and at most; `null` when the limit of the day is not known. */
export function assetsAboveLimit(household: BijstandHousehold): CentsRange | null {
	const limits = periodOn(parameters.assetLimit, household.peildatum)?.value
	if (!limits) return null
	const each = possibleLimits(household, limits)
	const { min, max } = household.assets
	return {
		min: Math.max(0, min - Math.max(...each)),
		max: max === null ? null : Math.max(0, max - Math.min(...each)),
	}
}

/** Whether nobody for whom bijstand is asked is 27 or older: they look for work first. */
export function areAllYoung({ born, bornPartner, partner, peildatum }: BijstandHousehold): Truth {
	const ages = periodOn(parameters.ages, peildatum)?.value
	if (!ages) return 'onbekend'
	const young = isYounger(born, ages.noSearch, peildatum)
	if (partner === 'nee') return young
	const both = every([young, isYounger(bornPartner, ages.noSearch, peildatum)])
	if (partner === 'ja') return both
	return young === both ? young : every([young, 'onbekend'])
}

function possibleLimits(
	{ partner, hasChild }: BijstandHousehold,
	{ alone, parent, couple }: { alone: Cents; parent: Cents; couple: Cents },
): Array<Cents> {
	return [
		...(partner === 'nee' ? [] : [couple]),
		...(partner === 'ja' ? [] : possible(hasChild).map((child) => (child ? parent : alone))),
	]
}

function possible(of: Truth): Array<boolean> {
	return of === 'onbekend' ? [false, true] : [of === 'ja']
}

function isAnyYoung(...ages: Array<AgeClass | null>): boolean {
	return ages.includes('young')
}

/** Where a couple is in an institution, maybe only one of them is. */
function institutionsOf(
	{ home }: BijstandHousehold,
	partner: AgeClass | null,
): Array<NormHousehold['institution']> {
	const inside = partner === null ? (['all'] as const) : (['all', 'one'] as const)
	if (home === null) return ['nobody', ...inside]
	return home === 'inrichting' ? [...inside] : ['nobody']
}

function childAtHome({ heeftKinderen, kinderen = [] }: Answers): Truth {
	if (heeftKinderen === 'nee') return 'nee'
	const homes = (kinderen as Array<Kind>)
		.filter(({ geboren }) => geboren !== 'nee')
		.map(({ woontBijU }) => known(woontBijU))
	if (homes.includes('ja')) return 'ja'
	return homes.some((home) => home !== 'nee') ? 'onbekend' : 'nee'
}

/** Somebody who shares the costs, or may: one of the housemates, or the other adult. */
export type Sharer = { housemate: Huisgenoot | null; shares: Truth }

/** Who else lives there and whether they share the costs; `more`: how many nobody has named yet. */
export function sharersOf(
	answers: Answers,
	peildatum: IsoDate,
): { sharers: Array<Sharer>; more: number } {
	const lives = livesInHouse(answers)
	if (lives === 'nee') return { sharers: [], more: 0 }
	const listed = (answers.huisgenoten ?? []) as Array<Huisgenoot>
	const isOpen = isUnknown(answers.heeftHuisgenoten) || lives === 'onbekend'
	return {
		sharers: [
			...listed.map((housemate) => ({ housemate, shares: sharesCosts(housemate, peildatum) })),
			{ housemate: null, shares: adultAtHome(answers, peildatum) },
		],
		more: isOpen && listed.length === 0 ? huisgenoten.most : 0,
	}
}

function sharersIn(answers: Answers, peildatum: IsoDate): { least: number; most: number } {
	const { sharers, more } = sharersOf(answers, peildatum)
	const count = (...of: Array<Truth>) => sharers.filter(({ shares }) => of.includes(shares)).length
	return { least: count('ja'), most: count('ja', 'onbekend') + more }
}

/** The other adult, who may be no partner but share the costs; one on the list is counted there. */
function adultAtHome(answers: Answers, peildatum: IsoDate): Truth {
	const partner = bijstandPartner(answers)
	if (isHousemateOnly(answers) || partner === 'ja' || answers.huisgenoot === 'nee') return 'nee'
	if (answers.getrouwd === 'ja') return 'nee'
	const born = known(answers.geboortedatumPartner as Given<IsoDate>)
	return every(['onbekend', isOfSharingAge(born, peildatum)])
}

function assetsIn(assets: Cents | null, { schuldenNu }: Answers): CentsRange {
	if (assets === null) return { min: 0, max: null }
	// Debts are asked for only where they may matter.
	if (schuldenNu === undefined) return { min: assets, max: assets }
	const debts = known(schuldenNu as Given<Cents>)
	if (debts === null) return { min: 0, max: assets }
	const left = Math.max(0, assets - debts)
	return left === 0 ? NONE : { min: left, max: left }
}

function payingBills(answer: unknown): Truth {
	if (answer === 'ja') return 'ja'
	return truth(answer === 'nee' || answer === 'somsNiet' ? false : null)
}
