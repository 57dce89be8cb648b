import { type Answers, storedList } from '../engine/answers.ts'
import type { Flow, List } from '../engine/flow.ts'
import type { Question } from '../engine/question.ts'
import { heeftKinderen } from '../facts/kinderen.ts'

/** What to ask before a list: whether there is anything to put on it. */
const gates: Record<string, Question> = { kinderen: heeftKinderen }

/**
 * What to ask next of a question or list: the list only of who has something to put on it. `null`:
 * that is not so, or nobody knows.
 */
export function askedFirst(asked: Question | List, told: Answers): Question | List | null {
	const gate = gates[asked.name]
	if (!gate || storedList(told, asked.name).items.length > 0) return asked
	if (told[gate.name] === undefined) return gate
	return told[gate.name] === 'ja' ? asked : null
}

/** The lists of a conversation that somebody says there is nothing to put on. */
export function emptyLists({ pages }: Flow, told: Answers): Array<string> {
	return Object.entries(gates)
		.filter(([list, { name }]) => list in pages && !(name in pages) && told[name] === 'nee')
		.filter(([list]) => storedList(told, list).items.length === 0)
		.map(([list]) => list)
}
