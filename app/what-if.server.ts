import { data, redirect } from '@remix-run/node'
import type { Mistake, Question, Raw } from '../flows/engine/question.ts'
import { type Translate, text } from '../flows/engine/text.ts'
import { type PlainChange, plainChangeOf, plainChanges } from '../flows/wat-als/changes.ts'
import { suppositionIn } from '../flows/wat-als/supposition.ts'
import { hasText, translator } from './i18n.server.ts'
import { keep, type Opened } from './journey.server.ts'
import { pageTitle, wrongTitle } from './page-title.server.ts'
import { everythingSaid } from './summary.server.ts'

/** Everything the page shows on which somebody chooses what to suppose. */
export function whatIfView(opened: Opened) {
	const { lang, base, dossier, journey, source } = opened
	const t = translator(lang)
	const told = dossier.content.answers
	const hasBegun = Object.keys(suppositionIn(source.content).answers).length > 0
	return {
		title: pageTitle(lang, 'wat-als:start.titel'),
		back: `/${lang}`,
		isEmpty: journey.path.length === 0,
		begin: `/${lang}`,
		bringBack: `/${lang}/verder`,
		result: hasBegun ? `${base}/uitkomst` : null,
		changes: plainChanges
			.filter((change) => change.fits(told))
			.map(({ id }) => ({
				id,
				label: t(text(`wat-als:veranderingen.${id}.knop`)),
				href: `${base}/verander/${id}`,
			})),
		said: everythingSaid({
			...opened,
			journey: { ...journey, path: journey.path.filter(matters) },
		}),
	}
}

/** Who somebody is and where money goes to: no amount looks at it. */
const WHO = ['voorWie', 'naam', 'rekening', 'rekeningVan', 'rekeningNaam', 'rekeningenBetalen']

function matters(question: string): boolean {
	return !WHO.includes(question)
}

/** What came of the numbers of a change that cannot be read. */
type Refused = { raw: Record<string, Raw>; mistakes: Record<string, Array<Mistake>> }

/**
 * Everything the form of one plain change shows.
 *
 * @throws {Response} 404 for no change of ours; a redirect where it says nothing to this person
 */
export function changeView(opened: Opened, id: string | undefined, refused?: Refused) {
	const { lang, base } = opened
	const change = changeFor(opened, id)
	const t = translator(lang)
	const own = (tail: string) => t(text(`wat-als:veranderingen.${change.id}.${tail}`))
	const isWrong = refused !== undefined
	return {
		title: (isWrong ? wrongTitle : pageTitle)(lang, `wat-als:veranderingen.${change.id}.titel`),
		back: base,
		heading: own('titel'),
		explanation: own('uitleg'),
		fields: change.questions.map((question) => fieldView(question, lang, t, refused)),
	}
}

function fieldView(
	{ name, kind }: Question<number>,
	lang: string,
	t: Translate,
	refused?: Refused,
) {
	const own = (tail: string) => t(text(`wat-als:vragen.${name}.${tail}`))
	const mistakes = refused?.mistakes[name] ?? []
	return {
		name,
		kind: kind.id,
		question: own('vraag'),
		hint: hasText(lang, `wat-als:vragen.${name}.uitleg`) ? own('uitleg') : null,
		unit: own('eenheid'),
		typed: refused?.raw[name] ?? {},
		errors: mistakes.map(({ part, error }) => ({ part, message: t(text(`fouten:${error}`)) })),
	}
}

/** Supposes a plain change, and shows what follows; or shows the form, to be put right. */
export async function supposeChange(opened: Opened, id: string | undefined, form: URLSearchParams) {
	const change = changeFor(opened, id)
	const { peildatum, base } = opened
	const at = { answers: {}, outer: {}, peildatum }
	const read = change.questions.map((question) => {
		const raw: Raw = { '': form.getAll(question.name) }
		return { name: question.name, raw, parsed: question.kind.parse(raw, at) }
	})
	const said = read.flatMap(({ parsed }) => (parsed.ok ? [parsed.value] : []))
	if (said.length < read.length) {
		const refused: Refused = {
			raw: Object.fromEntries(read.map(({ name, raw }) => [name, raw])),
			mistakes: Object.fromEntries(
				read.map(({ name, parsed }) => [name, parsed.ok ? [] : parsed.mistakes]),
			),
		}
		return data({ view: changeView(opened, id, refused) }, { status: 422 })
	}
	const saved = await keep(opened, (content) => ({
		...content,
		answers: { ...content.answers, ...change.apply(content.answers, said, peildatum) },
	}))
	const headers = new Headers()
	if (saved.ok) headers.append('Set-Cookie', saved.setCookie)
	return redirect(`${base}/uitkomst`, { status: 303, headers })
}

function changeFor({ base, dossier }: Opened, id: string | undefined): PlainChange {
	const change = plainChangeOf(id)
	if (!change) throw new Response(null, { status: 404 })
	if (!change.fits(dossier.content.answers)) throw redirect(base)
	return change
}
