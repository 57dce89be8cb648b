import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { isEmpty } from './dossier/dossier.ts'
import { createPaperCode, resumeLink } from './dossier/resume.server.ts'
import { keepDossier, type OpenDossier, openDossier } from './dossier/session.server.ts'
import { fileName, takeAlong } from './dossier/take-along.ts'
import { dossierOfVisit } from './dossier/visit.server.ts'
import type { Download } from './download.server.ts'
import { furtherUrl } from './further.server.ts'
import { i18nFor } from './i18n.server.ts'
import { tellMishap } from './mishap.server.ts'
import { momentOf } from './moment.server.ts'
import { pageTitle, wrongTitle } from './page-title.server.ts'
import { qrCode } from './qr-code.server.ts'
import { languageOf } from './request.server.ts'

export type KeepingView = Awaited<ReturnType<typeof showKeeping>>['data']

/** Everything the page shows about what is kept now, and the ways to keep it longer. */
export async function showKeeping({ request, params, context }: LoaderFunctionArgs) {
	const lang = languageOf(params)
	const dossier = await dossierOfVisit(request, context.keeping)
	const { content, kept, expires } = dossier
	return tellMishap(dossier, {
		title: pageTitle(lang, 'bewaren:bewaren.titel'),
		until: expires && !isEmpty(content) ? momentOf(expires) : null,
		kept,
		file: fileName(new Date()),
		code: `/${lang}/bewaren/code`,
		further: furtherUrl(lang, content.answers, context.peildatum) ?? `/${lang}`,
	})
}

/** Does what a button of the page asks: keep here, keep here no more, or a file to take along. */
export async function keepAnswers(args: ActionFunctionArgs) {
	const form = new URLSearchParams(await args.request.text())
	const { lang, dossier } = await openFilled(args)
	if (form.get('actie') === 'bestand') {
		return takeFile(dossier, form.get('wachtwoord') ?? '', lang)
	}
	const saved = await keepDossier(dossier, form.get('actie') === 'apparaat')
	if (!saved.ok) throw redirect(`/${lang}/verlopen`)
	const headers = { 'Set-Cookie': saved.setCookie }
	return redirect(`/${lang}/bewaren`, { status: 303, headers })
}

async function takeFile({ content }: OpenDossier, password: string, lang: string) {
	const taken = await takeAlong(content, password, new Date())
	const error = i18nFor(lang).t('bewaren:fouten.shortPassword')
	const title = wrongTitle(lang, 'bewaren:bewaren.titel')
	if (!taken.ok) return data({ refused: { title, error } }, { status: 422 })
	const { name, body } = taken
	return { download: { name, body } } satisfies Download
}

/** Makes the six words, the only time they are shown. */
export async function makeCode(args: ActionFunctionArgs) {
	const { lang, dossier } = await openFilled(args)
	const code = await createPaperCode(dossier)
	if (!code) throw redirect(`/${lang}/verlopen`)
	const { origin, host } = new URL(args.request.url)
	return {
		words: code.words,
		until: momentOf(code.expires).datum,
		address: `${host}/${lang}/verder`,
		further: furtherUrl(lang, dossier.content.answers, args.context.peildatum) ?? `/${lang}`,
		qr: qrCode(resumeLink(origin, lang, code.words)),
	}
}

/** Opens a dossier in which there is something to keep. */
async function openFilled({ request, params, context }: ActionFunctionArgs) {
	const lang = languageOf(params)
	const dossier = await openDossier(request, context.keeping)
	if (isEmpty(dossier.content)) throw redirect(`/${lang}/bewaren`, { status: 303 })
	return { lang, dossier }
}
