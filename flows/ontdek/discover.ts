import type { Answers } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import type { List, Page } from '../engine/flow.ts'
import { answerOn, type Journey } from '../engine/journey.ts'
import type { Question } from '../engine/question.ts'
import type { Regeling } from '../engine/regeling.ts'
import { heeftKinderen } from '../facts/kinderen.ts'
import { haast, situatie } from '../facts/situatie.ts'
import { nextQuestion } from './next-question.ts'

/** The most questions to a result: after these we show what is known. */
export const MOST_QUESTIONS = 8

/** Every question that Ontdek may ask, by name. */
export function pagesFor(regelingen: ReadonlyArray<Regeling>): Record<string, Page> {
	const facts = regelingen.flatMap(({ flow, ontdek }) =>
		ontdek.facts.map((name) => (flow.pages[name] as Page).question),
	)
	const all: Array<Question | List> = [situatie, haast, heeftKinderen, ...facts]
	return Object.fromEntries(all.map((question) => [question.name, { question, section: 'ontdek' }]))
}

/**
 * Replays stored answers through Ontdek: each question is the next one for all that was said before
 * it, here or in a regeling. What was said before is never asked again.
 */
export function discover(
	regelingen: ReadonlyArray<Regeling>,
	stored: Answers,
	peildatum: IsoDate,
): Journey {
	const journey: Journey = { path: [], open: null, outcome: null, answers: {}, items: {} }
	const at = { answers: journey.answers, outer: {}, peildatum }
	const pages = pagesFor(regelingen)
	const told = Object.fromEntries(Object.entries(stored).filter(([name]) => !(name in pages)))
	while (journey.path.length < MOST_QUESTIONS) {
		const asked = nextQuestion(regelingen, told, peildatum)
		if (!asked) break
		const given = answerOn(asked, stored, at, journey)
		if (given === undefined) return { ...journey, open: asked.name }
		journey.path.push(asked.name)
		journey.answers[asked.name] = given
		told[asked.name] = stored[asked.name] ?? given
	}
	return { ...journey, outcome: 'uitkomst' }
}
