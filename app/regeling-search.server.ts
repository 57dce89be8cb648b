import type { IsoDate } from '../flows/engine/date.ts'
import type { Regeling } from '../flows/engine/regeling.ts'
import { text } from '../flows/engine/text.ts'
import { regelingen } from '../flows/index.ts'
import { type Named, search } from '../flows/ontdek/search.ts'
import { isThere, wegwijzers } from '../flows/wegwijzers/index.ts'
import { languages, translator } from './i18n.server.ts'
import { regelingUrl } from './urls.ts'
import { wegwijzerLink } from './wegwijzers.server.ts'

/** A regeling or wegwijzer to choose: its name and where it begins. */
export type RegelingLink = { id: string; name: string; href: string }

/** The link in a language; `null` on a day on which it is not there. */
type LinkIn = (lang: string, peildatum: IsoDate) => RegelingLink | null

/** Everything that goes by a name: in every language, and by the old and spoken ones. */
const named = [
	...regelingen.map(
		(regeling): Named<LinkIn> => ({
			thing: (lang) => linkTo(regeling, lang),
			names: [...namesOf(`${regeling.id}:naam`), ...regeling.aliases],
		}),
	),
	...wegwijzers.map(
		(one): Named<LinkIn> => ({
			thing: (lang, peildatum) => (isThere(one, peildatum) ? wegwijzerLink(one, lang) : null),
			names: [...namesOf(`wegwijzers:${one.id}.naam`), ...one.aliases],
		}),
	),
]

function namesOf(key: string): Array<string> {
	return languages.map(({ code }) => translator(code)(text(key)))
}

/** Every regeling there is. */
export function allRegelingen(lang: string): Array<RegelingLink> {
	return regelingen.map((regeling) => linkTo(regeling, lang))
}

/** What goes by a name like this on a day; `null` when nothing was typed. */
export function linksLike(
	typed: string,
	lang: string,
	peildatum: IsoDate,
): Array<RegelingLink> | null {
	if (typed.trim() === '') return null
	return search(named, typed).flatMap((linkIn) => linkIn(lang, peildatum) ?? [])
}

function linkTo({ id }: Regeling, lang: string): RegelingLink {
	return { id, name: translator(lang)(text(`${id}:naam`)), href: regelingUrl(lang, id) }
}
