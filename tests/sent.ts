import { type Answers, storedList } from '../flows/engine/answers.ts'
import type { Flow } from '../flows/engine/flow.ts'
import { pagesOf } from './households.ts'

/** What somebody said, as it is sent to the API: a list is an array, each of its things with its id. */
export function sentFacts(flow: Flow, stored: Answers): Answers {
	return Object.fromEntries(
		pagesOf(flow)
			.filter((name) => name in stored)
			.map((name) => [name, sentFact(stored, name)]),
	)
}

function sentFact(stored: Answers, name: string): unknown {
	const { items } = storedList(stored, name)
	if (items.length === 0) return stored[name]
	return items.map(({ id, answers }) => ({ id, ...answers }))
}
