import { type Answers, UNKNOWN } from './answers.ts'
import type { Flow, Page } from './flow.ts'
import { replay } from './journey.ts'
import type { At, Question } from './question.ts'

/**
 * One household as it could be sent: the first sample that fits for each question of the way, one
 * thing in each list. For documentation; it is of nobody.
 */
export function exampleFacts(flow: Flow, around: Omit<At, 'answers'>): Answers {
	const facts: Answers = {}
	const stored: Answers = {}
	for (;;) {
		const { open, answers } = replay(flow, stored, around)
		if (open === null || Object.hasOwn(stored, open)) return facts
		const asked = (flow.pages[open] as Page).question
		if ('list' in asked) {
			const item = exampleFacts(asked.list, { outer: answers, peildatum: around.peildatum })
			facts[open] = [item]
			stored[open] = { items: [{ id: 'k1', answers: item }], klaar: true }
		} else {
			const example = exampleOf(asked, { ...around, answers })
			if (example === undefined) return facts
			facts[open] = example
			stored[open] = example
		}
	}
}

/** A sample that fits on the day of asking, or "weet ik niet"; `undefined` when neither does. */
function exampleOf({ kind, samples, unknown }: Question, at: At): unknown {
	const fitting = samples.find((sample) => kind.accept(sample, at).ok)
	return fitting ?? (unknown ? UNKNOWN : undefined)
}
