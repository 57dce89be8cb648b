import { isUnknown } from '../flows/engine/answers.ts'
import type { Finding } from '../flows/engine/check.ts'
import type { Mistake, Raw } from '../flows/engine/question.ts'
import { type Text, text } from '../flows/engine/text.ts'
import { type AnswerLink, aboutOf } from './about.server.ts'
import { hasText, translator } from './i18n.server.ts'
import type { Opened } from './journey.server.ts'
import type { QuestionPlace } from './place.server.ts'

/** One part of the conversation and where we are in it. */
export type ProgressView = { part: number; of: number; label: string }

/** An answer that stands out, asked back. */
export type CheckView = {
	id: string
	severity: 'ask' | 'stop'
	why: string
	said: string
	/** Confirmed before on this page: sent along again. */
	earlier: Array<string>
}

/** Everything the page of one question shows, as plain text and values. */
export type QuestionView = {
	name: string
	kind: string
	title: string
	progress: ProgressView
	back: string
	question: string
	hint: string | null
	options: Array<{ value: string; label: string; note: string | null }>
	labels: Record<string, string>
	unit: string | null
	typed: Raw
	errors: Array<{ part: string; message: string }>
	mayBeUnknown: boolean
	wasUnknown: boolean
	autocomplete: Record<string, string> | null
	paper: { kind: string; line: string; title: string; term: string; caption: string } | null
	check: CheckView | null
	/** Other answers that may be the wrong ones. */
	about: Array<AnswerLink>
}

/** What came of an answer that was not kept. */
export type Refused = {
	raw: Raw
	mistakes: Array<Mistake>
	finding: Finding | null
	value?: unknown
	kloptToch: Array<string>
}

/** The page of a question, with what was answered before or what is to be put right. */
export function questionView(
	opened: Opened,
	place: QuestionPlace,
	refused?: Refused,
): QuestionView {
	const { question, at, address, answer, list, back } = place
	const { peildatum, lang } = opened
	const t = translator(lang)
	const key = textKey(place)
	const values = {
		jaar: peildatum.slice(0, 4),
		...(list ? list.values(at.answers, at.outer) : {}),
	}
	const own = (tail: string): Text => text(`${key}.${tail}`, values)
	const progress = progressOf(opened, address.list ?? address.question)
	const prefix = refused ? t(text('common:foutTitel.prefix')) : ''
	return {
		name: question.name,
		kind: question.kind.id,
		title: `${prefix}${t(text('common:paginaTitel', { vraag: t(own('kort')), deel: progress.label }))}`,
		progress,
		back,
		question: t(own('vraag')),
		hint: hasText(lang, `${key}.uitleg`) ? t(own('uitleg')) : null,
		options: (question.kind.options?.(at) ?? []).map(({ value, label }) => {
			const note = label.key.replace('.opties.', '.uitlegOpties.')
			return {
				value,
				label: t({ ...label, values: { ...values, ...label.values } }),
				note: note !== label.key && hasText(lang, note) ? t(text(note, values)) : null,
			}
		}),
		labels: labelsOf(place, lang),
		unit: unitOf(place, lang),
		typed: refused?.raw ?? typedBefore(place),
		errors: errorsOf(refused, t),
		mayBeUnknown: question.unknown,
		wasUnknown: !refused && isUnknown(answer),
		autocomplete: autocompleteOf(opened, place),
		paper: paperOf(place, lang),
		check: refused?.finding ? checkView(place, refused, t) : null,
		about: refused?.finding ? aboutOf(opened, refused.finding) : [],
	}
}

/** Key of a question's texts: `feiten:kinderen.geboortedatum`. */
export function textKey({ address }: Pick<QuestionPlace, 'address'>): string {
	const { list, question } = address
	return `feiten:${list ? `${list}.${question}` : question}`
}

/** "Deel 2 van 4: Werk". */
export function progressOf({ conversation, journey, lang }: Opened, page: string): ProgressView {
	const { label, ...where } = conversation.progress(page, journey)
	return { ...where, label: translator(lang)(label) }
}

function typedBefore({ question, answer }: QuestionPlace): Raw {
	return answer === undefined || isUnknown(answer) ? {} : question.kind.toRaw(answer)
}

function errorsOf(refused: Refused | undefined, t: (text: Text) => string) {
	if (!refused) return []
	const stop =
		refused.finding?.severity === 'stop' ? [{ part: '', message: t(refused.finding.why) }] : []
	return [
		...refused.mistakes.map(({ part, error }) => ({ part, message: t(text(`fouten:${error}`)) })),
		...stop,
	]
}

function checkView(
	{ question, at }: QuestionPlace,
	refused: Refused,
	t: (text: Text) => string,
): CheckView | null {
	const { finding, value, kloptToch } = refused
	if (finding?.severity !== 'ask') return null
	return {
		id: finding.check,
		severity: finding.severity,
		why: t(finding.why),
		said: t(text('common:kloptDit.uZei', { antwoord: question.kind.show(value, at) })),
		earlier: kloptToch,
	}
}

/** Labels of the parts of a composed answer; one question may share those of another. */
function labelsOf(place: QuestionPlace, lang: string): Record<string, string> {
	const { kind } = place.question
	const t = translator(lang)
	const parts = kind.id === 'bedragPerPeriode' ? ['bedrag', 'soort', 'per'] : kind.parts
	return Object.fromEntries(
		parts
			.filter((part) => part !== '')
			.map((part) => {
				const own = `${textKey(place)}.delen.${part}`
				return [part, t(text(hasText(lang, own) ? own : `feiten:delen.${part}`))]
			}),
	)
}

function unitOf(place: QuestionPlace, lang: string): string | null {
	const own = `${textKey(place)}.eenheid`
	return hasText(lang, own) ? translator(lang)(text(own)) : null
}

/** Somebody else's answers are never filled in from the helper's browser. */
function autocompleteOf(
	{ journey }: Opened,
	{ question }: QuestionPlace,
): Record<string, string> | null {
	return journey.answers.voorWie === 'mezelf' ? question.autocomplete : null
}

function paperOf(place: QuestionPlace, lang: string): QuestionView['paper'] {
	const { paper } = place.question
	if (!paper) return null
	const { kind, line } = paper
	const [t, dutch] = [translator(lang), translator('nl')]
	const term = dutch(text(`papieren:${kind}.regels.${line}`))
	return {
		kind,
		line,
		title: dutch(text(`papieren:${kind}.naam`)),
		term,
		caption: t(text('papieren:hier', { papier: t(text(`papieren:${kind}.naam`)), regel: term })),
	}
}
