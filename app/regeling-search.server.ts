import type { Regeling } from '../flows/engine/regeling.ts'
import { text } from '../flows/engine/text.ts'
import { regelingen } from '../flows/index.ts'
import { search } from '../flows/ontdek/search.ts'
import { languages, translator } from './i18n.server.ts'
import { regelingUrl } from './urls.ts'

/** A regeling to choose: its name and where it begins. */
export type RegelingLink = { id: string; name: string; href: string }

/** A regeling goes by its name in every language, and by the old and spoken ones. */
const named = regelingen.map((regeling) => ({
	thing: regeling,
	names: [
		...languages.map(({ code }) => translator(code)(text(`${regeling.id}:naam`))),
		...regeling.aliases,
	],
}))

/** Every regeling there is. */
export function allRegelingen(lang: string): Array<RegelingLink> {
	return regelingen.map((regeling) => linkTo(regeling, lang))
}

/** The regelingen that go by a name like this; `null` when nothing was typed. */
export function regelingenLike(typed: string, lang: string): Array<RegelingLink> | null {
	if (typed.trim() === '') return null
	return search(named, typed).map((regeling) => linkTo(regeling, lang))
}

function linkTo({ id }: Regeling, lang: string): RegelingLink {
	return { id, name: translator(lang)(text(`${id}:naam`)), href: regelingUrl(lang, id) }
}
