import { isUnknown } from '../../flows/engine/answers.ts'
import type { Address } from '../../flows/engine/check.ts'
import type { Flow } from '../../flows/engine/flow.ts'
import { typedAmount } from '../../flows/engine/kinds/bedrag.ts'
import type { At, Question } from '../../flows/engine/question.ts'
import type { Told } from '../../flows/engine/regeling.ts'
import type { Translate } from '../../flows/engine/text.ts'
import { questionsOf, type Vocabulary } from '../../flows/engine/vocabulary.ts'

/** A question of a regeling as a map of a form names it: `kinderen.1.geboortedatum.dag`. */
export type Fact = {
	/** Without the part: `kinderen.1.geboortedatum`. */
	name: string
	question: Question
	/** Which thing of which list, counted from 1. */
	within: { list: string; number: number } | null
	/** One part of the answer, as it is typed. */
	part: string | null
}

/** What was answered: nothing when it was not asked, or `unknown` for "weet ik niet". */
export type Answered =
	| { known: false; unknown: boolean; address: Address | null }
	| { known: true; value: unknown; at: At; address: Address }

/** The fact that a map names, or what is wrong with it. */
export function factAt(flow: Flow, name: string): Fact | { fault: string } {
	const [first = '', ...rest] = name.split('.')
	const questions = questionsOf(flow)
	const asked = Object.hasOwn(questions, first) ? questions[first]! : null
	if (!asked) return { fault: `${flow.id} asks no ${first}; it asks ${namesIn(questions)}` }
	if (!('list' in asked)) return factOf(first, asked, null, rest)
	const [number = '', inner = '', ...parts] = rest
	if (!/^[1-9]\d?$/.test(number) || Number(number) > asked.most)
		return { fault: `says not which of ${first}: ${first}.1 to ${first}.${asked.most}` }
	const question = questionsOf(asked.list)[inner]
	if (!question || 'list' in question)
		return { fault: `${first} asks no ${inner}; it asks ${namesIn(questionsOf(asked.list))}` }
	const within = { list: first, number: Number(number) }
	return factOf(`${first}.${number}.${inner}`, question, within, parts)
}

function factOf(
	name: string,
	question: Question,
	within: Fact['within'],
	[part, ...more]: Array<string>,
): Fact | { fault: string } {
	const { parts } = question.kind
	if (more.length > 0 || (part !== undefined && !parts.includes(part)))
		return { fault: `${name} has no part ${[part, ...more].join('.')}` }
	return { name, question, within, part: part ?? null }
}

function namesIn(questions: Vocabulary): string {
	return Object.keys(questions).join(', ')
}

/** What was answered to a fact on the way that was gone. */
export function answered({ question, within }: Fact, { journey, peildatum }: Told): Answered {
	const { name } = question
	const item = within && journey.items[within.list]?.[within.number - 1]
	if (within && !item) return { known: false, unknown: false, address: null }
	const address =
		item && within ? { question: name, list: within.list, item: item.id } : { question: name }
	const at: At = item
		? { answers: item.journey.answers, outer: journey.answers, peildatum }
		: { answers: journey.answers, outer: {}, peildatum }
	const value = at.answers[name]
	if (value === undefined) return { known: false, unknown: false, address: null }
	if (isUnknown(value)) return { known: false, unknown: true, address }
	return { known: true, value, at, address }
}

/**
 * An answer as official forms want it written: a day as `11-01-2027`, an amount without its euro
 * sign, which is printed on the form; the rest as it is read back, in Dutch.
 */
export function written(
	{ question: { kind }, part }: Fact,
	value: unknown,
	at: At,
	dutch: Translate,
): string {
	const raw = kind.toRaw(value)
	const typed = (of: string) => raw[of]?.[0] ?? ''
	if (kind.id === 'datum') {
		const two = (of: string) => typed(of).padStart(2, '0')
		if (part) return part === 'jaar' ? typed(part) : two(part)
		return `${two('dag')}-${two('maand')}-${typed('jaar')}`
	}
	if (part) return typed(part)
	return kind.id === 'bedrag' ? typedAmount(value as number) : dutch(kind.show(value, at))
}

/** What can be answered, of a question with a fixed choice; `null` where there is none. */
export function choicesOf({ question: { kind }, part }: Fact): ReadonlyArray<string> | null {
	const { enum: values, items } = kind.schema as {
		enum?: Array<string>
		items?: { enum?: Array<string> }
	}
	return part ? null : (values ?? items?.enum ?? null)
}

/** The parts of an answer that hold something; none where the answer has no parts. */
export function partsIn({ question: { kind } }: Fact, value: unknown): Array<string> {
	return Object.entries(kind.toRaw(value)).flatMap(([part, [said = '']]) =>
		part && said ? [part] : [],
	)
}
