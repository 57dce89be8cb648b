import { data, redirect } from '@remix-run/node'
import { judge, sentFor } from './answer.server.ts'
import { updateDossier } from './dossier/session.server.ts'
import { journeyOf, type Opened } from './journey.server.ts'
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
	const saved = await updateDossier(opened.dossier, judged.content)
	if (!saved.ok) throw redirect(`/${opened.lang}/verlopen`)
	const { answers } = saved.opened.content
	const journey = journeyOf(opened.regeling, answers, opened.peildatum)
	const next = nextUrl({ ...opened, journey }, place.address)
	return redirect(next, { status: 303, headers: { 'Set-Cookie': saved.setCookie } })
}
