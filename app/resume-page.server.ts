import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { type TextValues, text } from '../flows/engine/text.ts'
import { isEmpty } from './dossier/dossier.ts'
import { codeLength, parseCode } from './dossier/paper-code.ts'
import { resumeWithCode, resumeWithFile } from './dossier/resume.server.ts'
import { type Keeping, openDossier } from './dossier/session.server.ts'
import { furtherUrl } from './further.server.ts'
import { translator } from './i18n.server.ts'
import { tellMishap } from './mishap.server.ts'
import { momentOf } from './moment.server.ts'
import { pageTitle, wrongTitle } from './page-title.server.ts'
import { languageOf } from './request.server.ts'

/** What is to be put right, at which field; `tryAgain`: nothing, but wait. */
type Refused = {
	ok: false
	errors: Array<{ field: 'code' | 'bestand' | 'wachtwoord'; message: string }>
	tryAgain?: Date
}

type Told = (key: string, values?: TextValues) => string

/** The page for a code or a file, and whether there are answers here that it would take the place of. */
export async function showResume({ request, params, context }: LoaderFunctionArgs) {
	const lang = languageOf(params)
	const dossier = await openDossier(request, context.keeping)
	const hasAnswers = !isEmpty(dossier.content)
	return tellMishap(dossier, { title: pageTitle(lang, 'bewaren:verder.titel'), hasAnswers })
}

/** Opens the answers of a code or a file, and goes on where they stop. */
export async function resumeAnswers({ request, params, context }: ActionFunctionArgs) {
	const lang = languageOf(params)
	const form = await request.formData().catch(() => new FormData())
	const t = translator(lang)
	const said: Told = (key, values) => t(text(`bewaren:fouten.${key}`, values))
	const { keeping, ip, peildatum } = context
	const code = textOf(form, 'code')
	const resumed = form.has('bestand')
		? await withFile(form, keeping, said)
		: await withCode(code, ip, keeping, said)
	if (!resumed.ok) return refusal(resumed, code, wrongTitle(lang, 'bewaren:verder.titel'))
	const further = furtherUrl(lang, resumed.opened.content.answers, peildatum) ?? `/${lang}`
	const headers = { 'Set-Cookie': resumed.setCookie }
	return redirect(`${further}?weer`, { status: 303, headers })
}

async function withCode(code: string, ip: string, keeping: Keeping, said: Told) {
	const mistake = codeMistake(code, said)
	if (mistake) return refused('code', mistake)
	const resumed = await resumeWithCode(code, ip, keeping)
	if (resumed.ok) return resumed
	if (resumed.reason !== 'tooMany') return refused('code', said(resumed.reason))
	const { tryAgain } = resumed
	// A clock shows whole minutes: rather one too late than too early.
	const { tijd } = momentOf(new Date(tryAgain.getTime() + 59_999))
	return { ...refused('code', said('tooMany', { tijd })), tryAgain }
}

/** What can be said of a code without looking it up: the words are no secret, their order is. */
function codeMistake(code: string, said: Told): string | null {
	const parsed = parseCode(code)
	if (parsed.ok) return null
	const { typed, unknown } = parsed
	if (typed.length === 0) return said('codeEmpty')
	if (unknown.length === 0 || typed.length !== codeLength) {
		return said('codeCount', { aantal: typed.length })
	}
	return unknown
		.map((place) => said('codeWord', { nummer: place + 1, woord: typed[place]! }))
		.join(' ')
}

async function withFile(form: FormData, keeping: Keeping, said: Told) {
	const file = form.get('bestand')
	const password = textOf(form, 'wachtwoord')
	const isThere = typeof file === 'object' && file !== null && file.size > 0
	const empty = [
		...(isThere ? [] : refused('bestand', said('fileEmpty')).errors),
		...(password === '' ? refused('wachtwoord', said('passwordEmpty')).errors : []),
	]
	if (!isThere || password === '') return { ok: false, errors: empty } satisfies Refused
	const resumed = await resumeWithFile(await file.text(), password, keeping)
	if (resumed.ok) return resumed
	if (resumed.reason === 'wrongPassword') return refused('wachtwoord', said('wrongPassword'))
	return refused('bestand', said(resumed.reason === 'newer' ? 'newerFile' : resumed.reason))
}

function refused(field: Refused['errors'][number]['field'], message: string): Refused {
	return { ok: false, errors: [{ field, message }] }
}

/** The same page with what was typed in it; never the password. */
function refusal({ errors, tryAgain }: Refused, code: string, title: string) {
	const refused = { title, errors, code }
	if (!tryAgain) return data({ refused }, { status: 422 })
	const seconds = Math.ceil((tryAgain.getTime() - Date.now()) / 1000)
	return data({ refused }, { status: 429, headers: { 'Retry-After': String(seconds) } })
}

function textOf(form: FormData, name: string): string {
	const value = form.get(name)
	return typeof value === 'string' ? value : ''
}
