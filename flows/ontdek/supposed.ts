import { type Answers, isUnknown, type StoredItem, storedList, UNKNOWN } from '../engine/answers.ts'
import type { Flow, List } from '../engine/flow.ts'
import { replayItem } from '../engine/journey.ts'
import { type At, givenIn, type Question } from '../engine/question.ts'

/**
 * The answers on the way through a conversation, with "weet ik niet" for all that nobody has asked
 * yet. Once everything is answered these are the answers of its replay.
 */
export function supposed(flow: Flow, told: Answers, peildatum: string): Answers {
	const answers: Answers = {}
	const at: At = { answers, outer: {}, peildatum }
	for (const [name, page] of Object.entries(flow.pages)) {
		const applies = page.when ? flow.conditions[page.when]!(at) : 'ja'
		if ('outcome' in page && applies === 'ja') return answers
		if ('outcome' in page || applies === 'nee') continue
		const { question } = page
		answers[name] = 'list' in question ? supposedList(question, told, at) : said(question, told, at)
	}
	return answers
}

function said(question: Question, told: Answers, at: At): unknown {
	const { kind, unknown } = question
	const answer = givenIn(told, question, at.peildatum)
	// Several choices that nobody can leave open: none is chosen yet.
	if (answer === undefined) return !unknown && kind.id === 'meerkeuze' ? [] : UNKNOWN
	if (isUnknown(answer)) return unknown ? answer : UNKNOWN
	return kind.accept(answer, at).ok ? answer : UNKNOWN
}

/** A list that nobody has finished may hold one thing more, of which nothing is known. */
function supposedList(list: List, told: Answers, at: At): Array<Answers> {
	const { items, klaar } = storedList(told, list.name)
	const known = items.map((item) => supposedItem(list, item, at))
	return klaar && items.length > 0 ? known : [...known, { ...unsaid(list), id: '?' }]
}

/** What was said of a thing; what comes after an open question is not asked yet. */
function supposedItem(list: List, item: StoredItem, at: At): Answers {
	const { answers, open } = replayItem(list, item, at)
	if (open === null) return { ...answers, id: item.id }
	const names = Object.keys(list.list.pages)
	const after = Object.entries(unsaid(list)).filter(
		([name]) => names.indexOf(name) >= names.indexOf(open),
	)
	return { ...Object.fromEntries(after), ...answers, id: item.id }
}

function unsaid({ list }: List): Answers {
	const asked = Object.entries(list.pages).filter(([, page]) => 'question' in page)
	return Object.fromEntries(asked.map(([name]) => [name, UNKNOWN]))
}
