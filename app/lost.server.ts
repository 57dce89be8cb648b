import { data } from '@remix-run/node'
import type { Flow } from '../flows/engine/flow.ts'
import type { Question } from '../flows/engine/question.ts'
import { text } from '../flows/engine/text.ts'
import { sentFor } from './answer.server.ts'
import { translator } from './i18n.server.ts'
import type { Opened } from './journey.server.ts'
import type { Lost } from './lost.ts'
import { mishapOf, withoutDeadKey } from './mishap.server.ts'
import { isOnTheWay, pageOf } from './place.server.ts'

type Params = Record<string, string | undefined>

/**
 * Requires that an answer has the answers before it around it: after a session the page it was
 * typed on is not on the way any more, and a redirect would lose what was typed.
 *
 * @throws 409 with what was typed
 */
export function requireSession(opened: Opened, params: Params, form: URLSearchParams): void {
	const name = params.list ?? params.question ?? ''
	const isOurs = pageOf(opened.conversation, name) !== undefined
	if (isOurs && !opened.dossier.id && !isOnTheWay(opened.journey, name)) {
		throw lost(opened, params, form)
	}
}

/** What to throw when an answer cannot be kept: a page that says why and shows what was typed. */
export function lost(opened: Opened, params: Params, form: URLSearchParams) {
	const { dossier, base } = opened
	const mishap = mishapOf(dossier) ?? 'gewist'
	const view: Lost = { mishap, typed: typedIn(opened, params, form), again: base }
	return data(view, { status: 409, headers: withoutDeadKey(dossier) })
}

function typedIn({ conversation, lang, peildatum }: Opened, params: Params, form: URLSearchParams) {
	const question = questionAt(conversation, params)
	if (!question) return null
	const t = translator(lang)
	const { raw, unknown } = sentFor(question, form)
	const at = { answers: {}, outer: {}, peildatum }
	const parsed = question.kind.parse(raw, at)
	const read = parsed.ok
		? t(question.kind.show(parsed.value, at))
		: Object.values(raw).flat().join(' ')
	const typed = unknown ? t(text('common:weetIkNietAntwoord')) : read
	const key = [params.list, question.name].filter(Boolean).join('.')
	return typed.trim() === '' ? null : { about: t(text(`feiten:${key}.kort`)), text: typed }
}

/** The question with this address, whether on the way or not; `null` for a list. */
function questionAt(flow: Pick<Flow, 'pages'>, { list, question = '' }: Params): Question | null {
	const page = pageOf(flow, list ?? question)
	if (!page || 'outcome' in page) return null
	if (!('list' in page.question)) return page.question
	const inner = pageOf(page.question.list, question)
	return inner && 'question' in inner && !('list' in inner.question) ? inner.question : null
}
