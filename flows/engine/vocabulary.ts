import { FlowFault } from './fault.ts'
import type { Flow, List } from './flow.ts'
import type { Question } from './question.ts'

/** Every question by its name, in the order in which it is first asked. */
export type Vocabulary = { readonly [name: string]: Question | List }

/** The questions of one conversation. */
export function questionsOf(flow: Flow): Vocabulary {
	return Object.fromEntries(
		Object.entries(flow.pages).flatMap(([name, page]) =>
			'question' in page ? [[name, page.question]] : [],
		),
	)
}

/**
 * The questions of several conversations together: what is asked in two of them is one question.
 *
 * @throws {FlowFault} when two conversations ask something else under one name
 */
export function vocabularyOf(flows: ReadonlyArray<Flow>): Vocabulary {
	const all: Record<string, Question | List> = {}
	for (const flow of flows) {
		for (const [name, asked] of Object.entries(questionsOf(flow))) {
			if (all[name] && all[name] !== asked) {
				throw new FlowFault(`${flow.id}: another conversation asks something else as ${name}`)
			}
			all[name] = asked
		}
	}
	return all
}
