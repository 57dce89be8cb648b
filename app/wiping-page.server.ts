import type { LoaderFunctionArgs } from '@remix-run/node'
import { dossierOfVisit } from './dossier/visit.server.ts'
import { furtherUrl } from './further.server.ts'
import { mishapOf } from './mishap.server.ts'
import { pageTitle } from './page-title.server.ts'
import { languageOf } from './request.server.ts'

const titles = {
	vraag: 'bewaren:wissen.titel',
	niets: 'bewaren:wissen.titel',
	klaar: 'bewaren:wissen.klaar.titel',
}

/** Whether there is something to delete, nothing, or nothing any more. Never "done" while there is something. */
export async function showWiping({ request, params, context }: LoaderFunctionArgs) {
	const lang = languageOf(params)
	const dossier = await dossierOfVisit(request, context.keeping)
	const isDone = new URL(request.url).searchParams.has('klaar')
	const state = dossier.id || mishapOf(dossier) ? 'vraag' : isDone ? 'klaar' : 'niets'
	return {
		title: pageTitle(lang, titles[state]),
		state,
		home: `/${lang}`,
		back: furtherUrl(lang, dossier.content.answers, context.peildatum) ?? `/${lang}`,
	} as const
}
