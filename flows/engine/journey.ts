import { type Answers, isUnknown, type StoredItem, storedList } from './answers.ts'
import { FlowFault } from './fault.ts'
import type { Flow, List, Page } from './flow.ts'
import { type At, givenIn, type Question } from './question.ts'
import { waysOf } from './ways.ts'

/** Replaying a list: each item with its own way, and whether the list as a whole is answered. */
export type ItemJourney = { id: string; journey: Journey }

/**
 * What a replay of answers says. Nothing outside `answers` exists: not for conditions, rules,
 * check page or papers.
 */
export type Journey = {
	/** Questions answered, in the order of the conversation. Back is one earlier. */
	path: Array<string>
	/** The question that is open, or `null` at an outcome. */
	open: string | null
	/** The outcome reached, or `null` while a question is open. */
	outcome: string | null
	/** Answers on the path; a list stands as an array of its items' answers. */
	answers: Answers
	/** The items of each list that was come by, also of one that is still open. */
	items: Record<string, Array<ItemJourney>>
}

/**
 * Replays stored answers through a flow, once, forward, from the first question to the first open
 * one. Pure: the same answers on the same day give the same journey. It walks the transitions of
 * the flow's own XState machine; a test holds it equal to XState's `transition`.
 *
 * @param stored answers by question; a list as `StoredList`
 * @param around day of asking, and for the flow of an item the answers around its list
 * @throws {FlowFault} when no transition leads on: a gap in the flow
 */
export function replay(flow: Flow, stored: Answers, around: Omit<At, 'answers'>): Journey {
	const ways = waysOf(flow)
	const journey: Journey = { path: [], open: null, outcome: null, answers: {}, items: {} }
	const at: At = { ...around, answers: journey.answers }
	let name = ways.initial
	for (;;) {
		const state = ways.states.get(name)
		if (!state) throw new FlowFault(`${flow.id}: no such state: ${name}`)
		if (state.final) return { ...journey, outcome: name }
		const passing = state.always.find(({ applies }) => applies(at))
		if (passing) {
			name = passing.target
			continue
		}
		if (!state.answer) throw new FlowFault(`${flow.id}: no way on from ${name}`)
		const given = answerOn((flow.pages[name] as Page).question, stored, at, journey)
		if (given === undefined) return { ...journey, open: name }
		journey.path.push(name)
		journey.answers[name] = given
		name = state.answer
	}
}

/**
 * What was answered to a question that a journey comes by, a list as its items' answers; `undefined`
 * when it is open. The journey learns how the items of a list stand.
 */
export function answerOn(
	question: Question | List,
	stored: Answers,
	at: At,
	journey: Journey,
): unknown {
	const { name } = question
	if (!('list' in question)) {
		const said = givenIn(stored, question, at.peildatum)
		return isAnswer(question, said, at) ? said : undefined
	}
	const { items, klaar } = storedList(stored, name)
	const journeys = items.map((item) => ({ id: item.id, journey: replayItem(question, item, at) }))
	journey.items[name] = journeys
	const isAnswered =
		klaar && items.length > 0 && journeys.every(({ journey: of }) => of.open === null)
	return isAnswered ? journeys.map(({ id, journey: of }) => ({ ...of.answers, id })) : undefined
}

/**
 * Whether what is stored still answers the question. It may not: the child a contract was for is
 * taken away, or the day a baby was due has passed since. Then the question is open again.
 */
function isAnswer({ kind, unknown }: Question, answer: unknown, at: At): boolean {
	if (answer === undefined) return false
	return isUnknown(answer) ? unknown : kind.accept(answer, at).ok
}

/** Replays one item of a list through the list's own flow. */
export function replayItem(list: List, item: StoredItem, { answers, peildatum }: At): Journey {
	return replay(list.list, item.answers, { outer: answers, peildatum })
}

/** Questions on the path answered with "weet ik niet", those of items with their list and item. */
export function unknownsOn(
	journey: Journey,
): Array<{ question: string; list?: string; item?: string }> {
	return journey.path.flatMap((question) => {
		const items = journey.items[question]
		if (!items) return isUnknown(journey.answers[question]) ? [{ question }] : []
		return items.flatMap(({ id, journey: of }) =>
			unknownsOn(of).map((unknown) => ({ ...unknown, list: question, item: id })),
		)
	})
}
