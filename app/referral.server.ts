import type { Regeling } from '../flows/engine/regeling.ts'
import { regelingen, regelingOf } from '../flows/index.ts'

/** Who gives somebody a card. */
export const REFERRERS = ['school', 'wijkteam', 'corporatie', 'huisarts'] as const

/** One kind of referrer. */
export type Referrer = (typeof REFERRERS)[number]

/** More names than these do not fit on a card, and help nobody. */
export const MOST_ON_CARD = 4

/** Everything that the link on a card says: nothing of the person, nothing of who gives it. */
export type Referral = { taal: string; van: Referrer; regelingen: Array<Regeling> }

/** What was chosen for a card, of which something may lack. */
export type Chosen = { taal: string | null; van: Referrer | null; regelingen: Array<Regeling> }

/** The path on a card: `/ar/kaart/school/kind-doet-mee+huurtoeslag`. */
export function cardPath({ taal, van, regelingen }: Referral): string {
	return `/${taal}/kaart/${van}/${regelingen.map(({ id }) => id).join('+')}`
}

/** Reads the end of that path. What we do not know, of an old card or a slip, is passed by. */
export function readCard(van = '', ids = ''): Omit<Chosen, 'taal'> {
	return { van: referrerOf(van), regelingen: known(ids.split(/[+ ]/)) }
}

/** Reads what was chosen for a card. */
export function readChosen(query: URLSearchParams, isLanguage: (code: string) => boolean): Chosen {
	const taal = query.get('taal') ?? ''
	return {
		taal: isLanguage(taal) ? taal : null,
		van: referrerOf(query.get('van') ?? ''),
		regelingen: known(query.getAll('regeling')),
	}
}

/** The card, once all is chosen. */
export function referralIn({ taal, van, regelingen }: Chosen): Referral | null {
	const isRight = regelingen.length > 0 && regelingen.length <= MOST_ON_CARD
	return taal && van && isRight ? { taal, van, regelingen } : null
}

function referrerOf(van: string): Referrer | null {
	return REFERRERS.find((one) => one === van) ?? null
}

/** In our order, each once. */
function known(ids: ReadonlyArray<string>): Array<Regeling> {
	const named = new Set(ids.map((id) => regelingOf(id)))
	return regelingen.filter((regeling) => named.has(regeling))
}
