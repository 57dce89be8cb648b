import { type Household, type Paper, papersOf } from '../household.ts'
import { centsOf, printed, printedDay } from '../printed.ts'

/** The right values of the fields of one paper, by name. */
export type Fields = Record<string, string>

/** The name of a choice, as the key of its Dutch text. */
export const option = (key: string, value: unknown): string =>
	`@feiten:${key}.opties.${String(value)}`

/** Several choices, each by the key of its Dutch text. */
export const several = (key: string, values: unknown): string =>
	(values as ReadonlyArray<string>).map((value) => option(key, value)).join(' + ')

/** An amount as papers print it. */
export const euro = (cents: number): string => `€ ${printed(cents)}`

/** Several groups of fields as one. */
export function merged(...groups: ReadonlyArray<Fields>): Fields {
	return Object.fromEntries(groups.flatMap((group) => Object.entries(group)))
}

/** First names and surname of who asks. */
export function fullName(household: Household): string {
	const own = papersOf(household, 'identiteitsbewijs').find(({ van = 'ik' }) => van === 'ik')
	return [own!.voornamen, own!.achternaam].filter(Boolean).join(' ')
}

/** Name, and the empty boxes for the BSN. */
export function nameAndBsn(household: Household): Fields {
	return { naam: fullName(household), bsn: '' }
}

/** Day of birth on the identity paper of one of the two. */
export function birthday(household: Household, van: string): string | undefined {
	return papersOf(household, 'identiteitsbewijs').find((paper) => (paper.van ?? 'ik') === van)
		?.geboortedatum
}

/** Year of a day. */
export function yearOf(date: string): number {
	return Number(date.slice(0, 4))
}

/** All children, also who is not born yet. */
export function childrenOf(household: Household): Array<Paper> {
	return papersOf(household, 'geboorteakte', 'zwangerschapskaart')
}

/** The child that a paper is about. */
export function childFor(household: Household, { kind }: Paper): Paper {
	const children = childrenOf(household)
	return children.length === 1 ? children[0]! : children.find(({ voornaam }) => voornaam === kind)!
}

/** Name and day of a child; with its school where that is asked. */
export function childFields(child: Paper, at: string, peildatum: string, school = false): Fields {
	const { voornaam = '', geboortedatum, uitgerekendeDatum } = child
	if (uitgerekendeDatum) {
		return {
			[`${at}.voornaam`]: voornaam,
			[`${at}.uitgerekendeDatum`]: printedDay(uitgerekendeDatum),
		}
	}
	const isAsked = school && yearOf(peildatum) - yearOf(geboortedatum!) >= 3
	return {
		[`${at}.voornaam`]: voornaam,
		[`${at}.geboortedatum`]: printedDay(geboortedatum!),
		...(isAsked && { [`${at}.school`]: option('kinderen.school', child.school ?? 'geen') }),
		[`${at}.bsn`]: '',
	}
}

/** What was on all accounts on the first day of the year. */
export function assets(household: Household): Fields {
	const sum = papersOf(household, 'jaaroverzicht').reduce(
		(total, { saldo }) => total + centsOf(saldo!),
		0,
	)
	return { vermogen: euro(sum) }
}

/** The account, and whose it is. */
export function account(household: Household): Fields {
	const [card] = papersOf(household, 'bankpas')
	return {
		rekening: card!.iban!,
		rekeningVan: option('rekeningVan', card!.opNaamVan ?? 'mij'),
		...(card!.naam && { rekeningNaam: card!.naam }),
	}
}
