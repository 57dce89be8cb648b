import { data, redirect } from '@remix-run/node'
import { judge, sentFor } from './answer.server.ts'
import { i18nFor } from './i18n.server.ts'
import { keep, type Opened } from './journey.server.ts'
import { lost } from './lost.server.ts'
import { nextUrl, type QuestionPlace } from './place.server.ts'
import { questionView } from './question-view.server.ts'

/** Keeps an answer and goes on; or shows the same page, with what was typed, to put it right. */
export async function answerQuestion(opened: Opened, place: QuestionPlace, form: URLSearchParams) {
	const sent = sentFor(place.question, form)
	const judged = judge(opened, place, sent)
	if (!judged.ok) {
		const refused = { ...judged, kloptToch: sent.kloptToch }
		return data({ question: questionView(opened, place, refused) }, { status: 422 })
	}
	const saved = await keep(opened, judged.content)
	if (!saved.ok) return notKept(opened, place, form, saved.reason)
	const { answers } = saved.opened.content
	const journey = opened.conversation.journey(answers, opened.peildatum)
	const next = nextUrl({ ...opened, journey }, place.address)
	return redirect(next, { status: 303, headers: { 'Set-Cookie': saved.setCookie } })
}

/** Two tabs wrote at once: look again. Wiped or renewed since this request began: nothing to look at. */
function notKept(
	opened: Opened,
	place: QuestionPlace,
	form: URLSearchParams,
	reason: 'stale' | 'gone' | 'newer',
) {
	if (reason !== 'stale') throw lost(opened, place.address, form)
	const { raw, kloptToch } = sentFor(place.question, form)
	const view = questionView(opened, place, { raw, mistakes: [], finding: null, kloptToch })
	const message = i18nFor(opened.lang).t('bewaren:fouten.stale')
	return data({ question: { ...view, errors: [{ part: '', message }] } }, { status: 409 })
}
