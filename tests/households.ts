import {
	type Answers,
	type StoredItem,
	type StoredList,
	storedList,
} from '../flows/engine/answers.ts'
import type { Flow, List, Page } from '../flows/engine/flow.ts'
import { type Journey, replay } from '../flows/engine/journey.ts'
import type { At, Question } from '../flows/engine/question.ts'
import type { Chance } from './chance.ts'
import { randomAnswer } from './random-answers.ts'

/** Day of asking, and for an item what was said around its list. */
export type Around = Omit<At, 'answers'>

/** Everything one random household says until it is at an outcome, as it is kept. */
export function household(flow: Flow, peildatum: string, chance: Chance): Answers {
	return completed(flow, {}, { outer: {}, peildatum }, chance)
}

/** What was said, with a random answer to every question that is still open. */
export function completed(flow: Flow, stored: Answers, around: Around, chance: Chance): Answers {
	const journey = replay(flow, stored, around)
	if (journey.open === null) return stored
	const asked = askedOn(flow, journey.open)
	const at: At = { ...around, answers: journey.answers }
	const answer = isList(asked)
		? completedList(asked, storedList(stored, asked.name), at, chance)
		: randomAnswer(asked, at, chance)
	return completed(flow, { ...stored, [journey.open]: answer }, around, chance)
}

function completedList(list: List, { items }: StoredList, at: At, chance: Chance): StoredList {
	const atLeast = 1 + chance.below(2) + chance.below(2)
	const added = Array.from({ length: Math.max(0, atLeast - items.length) }, () =>
		newItem(items, chance),
	)
	const around = { outer: at.answers, peildatum: at.peildatum }
	const whole = [...items, ...added].map(({ id, answers }) => ({
		id,
		answers: completed(list.list, answers, around, chance),
	}))
	return { items: whole, klaar: true }
}

/** An item about which nothing was said yet, under an id of its own. */
export function newItem(items: ReadonlyArray<StoredItem>, chance: Chance): StoredItem {
	const id = chance.below(36 ** 5).toString(36)
	return items.some((item) => item.id === id) ? newItem(items, chance) : { id, answers: {} }
}

/** What a page of the flow asks. */
export function askedOn(flow: Flow, page: string): Question | List {
	return (flow.pages[page] as Page).question
}

/** Whether a page asks for a list. */
export function isList(asked: Question | List): asked is List {
	return 'list' in asked
}

/** The pages of a flow that ask something, in order. */
export function pagesOf(flow: Flow): Array<string> {
	return Object.keys(flow.pages).filter((name) => 'question' in flow.pages[name]!)
}

/** The ends of a flow, in order. */
export function outcomesOf(flow: Flow): Array<string> {
	return Object.keys(flow.pages).filter((name) => 'outcome' in flow.pages[name]!)
}

/** What is kept of a household without anything that is off its path. */
export function onPath(flow: Flow, stored: Answers, journey: Journey): Answers {
	const asked = [...journey.path, ...(journey.open ? [journey.open] : [])]
	return Object.fromEntries(
		asked
			.filter((name) => name in journey.answers || name in journey.items)
			.map((name) => [name, onPathOf(askedOn(flow, name), stored, journey)]),
	)
}

function onPathOf(asked: Question | List, stored: Answers, journey: Journey): unknown {
	if (!isList(asked)) return stored[asked.name]
	const { items, klaar } = storedList(stored, asked.name)
	const journeys = journey.items[asked.name] ?? []
	const whole = items.map(({ id, answers }, index) => ({
		id,
		answers: onPath(asked.list, answers, journeys[index]!.journey),
	}))
	return { items: whole, klaar }
}
