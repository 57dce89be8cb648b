import { type Answers, isUnknown, storedList, UNKNOWN } from '../flows/engine/answers.ts'
import { type Address, addressKey, type Finding, findingsAt } from '../flows/engine/check.ts'
import type { Mistake, Parsed, Question, Raw } from '../flows/engine/question.ts'
import type { DossierContent } from './dossier/dossier.ts'
import type { Opened } from './journey.server.ts'
import type { QuestionPlace } from './place.server.ts'

/** What was sent for a question. */
export type Sent = { raw: Raw; unknown: boolean; kloptToch: Array<string> }

/** What came of it: kept, asked back, or to be put right. */
export type Judged =
	| { ok: true; content: (content: DossierContent) => DossierContent }
	| { ok: false; raw: Raw; mistakes: Array<Mistake>; finding: null }
	| { ok: false; raw: Raw; mistakes: Array<Mistake>; finding: Finding; value: unknown }

/** Keeps exactly this question's fields of a form. */
export function sentFor({ name, kind }: Question, form: URLSearchParams): Sent {
	const raw = Object.fromEntries(
		kind.parts.map((part) => [part, form.getAll(part === '' ? name : `${name}.${part}`)]),
	)
	return { raw, unknown: form.get('weetIkNiet') === 'ja', kloptToch: form.getAll('kloptToch') }
}

/**
 * Judges an answer: read it, look whether it can be true with the others, and say what to keep.
 * Nothing is kept of an answer that cannot be read or that we ask back about.
 */
export function judge(opened: Opened, place: QuestionPlace, sent: Sent): Judged {
	const parsed = answered(place, sent)
	if (!parsed.ok) return { ok: false, raw: sent.raw, mistakes: parsed.mistakes, finding: null }
	const found = isUnknown(parsed.value) ? [] : standsOut(opened, place, parsed.value)
	const open = found.find(
		({ check, severity }) =>
			severity === 'stop' || (severity === 'ask' && !sent.kloptToch.includes(check)),
	)
	if (open) {
		return { ok: false, raw: sent.raw, mistakes: [], finding: open, value: parsed.value }
	}
	const confirmed = found.filter(({ severity }) => severity === 'ask').map(({ check }) => check)
	return {
		ok: true,
		content: (content) => withAnswer(content, place.address, parsed.value, confirmed),
	}
}

function answered({ question, at }: QuestionPlace, { raw, unknown }: Sent): Parsed<unknown> {
	if (unknown && question.unknown) return { ok: true, value: UNKNOWN }
	return question.kind.parse(raw, at)
}

function standsOut(
	{ conversation, dossier, peildatum }: Opened,
	place: QuestionPlace,
	value: unknown,
): Array<Finding> {
	const { address, at } = place
	const content = withAnswer(dossier.content, address, value, [])
	const { answers, items } = conversation.journey(content.answers, peildatum)
	if (!address.list) {
		return findingsAt(conversation.checks, address, { answers, outer: {}, peildatum })
	}
	const item = items[address.list]?.find(({ id }) => id === address.item)
	return findingsAt(conversation.checks, address, {
		answers: { ...item?.journey.answers, id: address.item },
		// Of the list itself, what is filled in already: two contracts may overlap.
		outer: {
			...at.outer,
			[address.list]: items[address.list]?.map(({ id, journey }) => ({ ...journey.answers, id })),
		},
		peildatum,
	})
}

/** The content with one answer put in, and what was confirmed about it. */
export function withAnswer(
	content: DossierContent,
	address: Address,
	value: unknown,
	kloptToch: Array<string>,
): DossierContent {
	const { [addressKey(address)]: _, ...others } = content.confirmed
	const confirmed = kloptToch.length > 0 ? { ...others, [addressKey(address)]: kloptToch } : others
	return { ...content, answers: answersWith(content.answers, address, value), confirmed }
}

function answersWith(answers: Answers, { question, list, item }: Address, value: unknown): Answers {
	if (!list) return { ...answers, [question]: value }
	const stored = storedList(answers, list)
	const items = stored.items.map((one) =>
		one.id === item ? { ...one, answers: { ...one.answers, [question]: value } } : one,
	)
	return { ...answers, [list]: { ...stored, items } }
}
