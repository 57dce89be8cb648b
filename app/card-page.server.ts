import type { LoaderFunctionArgs } from '@remix-run/node'
import { text } from '../flows/engine/text.ts'
import { conversationOf } from './conversation.server.ts'
import { dossierOfVisit } from './dossier/visit.server.ts'
import { translator } from './i18n.server.ts'
import { pageTitle } from './page-title.server.ts'
import { openUrl } from './place.server.ts'
import { readCard } from './referral.server.ts'
import { languageOf } from './request.server.ts'
import { regelingUrl } from './urls.ts'

/**
 * What somebody sees who comes with a card: who gave it, what it is about, and where to begin.
 * Nothing of the card is kept.
 */
export async function cardView({ request, params, context }: LoaderFunctionArgs) {
	const lang = languageOf(params)
	const { van, regelingen } = readCard(params.van, params.regelingen)
	const { answers } = (await dossierOfVisit(request, context.keeping)).content
	const t = translator(lang)
	const wie = van && text(`school:wie.${van}`)
	return {
		title: pageTitle(lang, 'school:open.titel'),
		home: `/${lang}`,
		from: t(wie ? text('school:open.van', { van: wie }) : text('school:open.vanIemand')),
		stays: wie && t(text('school:kaart.blijft', { van: wie })),
		regelingen: regelingen.map((regeling) => {
			const conversation = conversationOf(regeling)
			const journey = conversation.journey(answers, context.peildatum)
			return {
				id: regeling.id,
				name: t(text(`${regeling.id}:naam`)),
				what: t(text(`${regeling.id}:start.uitleg`)),
				href: openUrl({ base: regelingUrl(lang, regeling.id), conversation, journey }),
			}
		}),
	}
}
