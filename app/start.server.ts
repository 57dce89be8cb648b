import { text } from '../flows/engine/text.ts'
import { voorWie } from '../flows/facts/persoon.ts'
import { situatie } from '../flows/facts/situatie.ts'
import { furtherUrl } from './further.server.ts'
import { hasText, translator } from './i18n.server.ts'
import type { Opened } from './journey.server.ts'
import { pageTitle } from './page-title.server.ts'
import { allRegelingen, linksLike } from './regeling-search.server.ts'
import { wegwijzersUrl } from './wegwijzers.server.ts'

/** Everything the front door shows. */
export function startView({ lang, base, dossier, journey, peildatum }: Opened, typed: string) {
	const t = translator(lang)
	const { answers } = dossier.content
	return {
		title: pageTitle(lang, 'paginas:start.titel'),
		/** Where this visitor was, when there are answers on this device. */
		further: furtherUrl(lang, answers, peildatum),
		withCode: `/${lang}/verder`,
		/** Somebody before was wiped, and nothing was said of the next one yet. */
		isNext: Object.keys(answers).join() === voorWie.name && dossier.cookie?.follows === true,
		forAnother: { href: `/${lang}/volgende`, isNew: dossier.id === null },
		school: `/${lang}/school`,
		situations: {
			action: `${base}/${situatie.name}`,
			question: t(text('feiten:situatie.vraag')),
			hint: t(text('feiten:situatie.uitleg')),
			chosen: (journey.answers.situatie ?? []) as Array<string>,
			options: situatie.kind.options!({ answers: {}, outer: {}, peildatum }).map(
				({ value, label }) => {
					const note = `feiten:situatie.uitlegOpties.${value}`
					return { value, label: t(label), note: hasText(lang, note) ? t(text(note)) : null }
				},
			),
		},
		search: {
			typed,
			found: linksLike(typed, lang, peildatum),
			all: allRegelingen(lang),
			signposts: wegwijzersUrl(lang),
		},
	}
}

/** What the front door shows. */
export type StartView = ReturnType<typeof startView>
