import type { Answers } from '../flows/engine/answers.ts'
import { findings } from '../flows/engine/check.ts'
import { type Document, translated } from '../flows/engine/document.ts'
import { type Journey, replay } from '../flows/engine/journey.ts'
import { cases } from '../flows/kinderopvangtoeslag/cases.ts'
import { kinderopvangtoeslag as regeling } from '../flows/kinderopvangtoeslag/index.ts'
import { answersOf } from '../tests/answers-of.ts'
import { chance } from '../tests/chance.ts'
import { household } from '../tests/households.ts'
import { dutch } from './dutch.ts'

/** The household of the second example in the official brochure: a couple, two children. */
export const couple = cases.find(({ id }) => id === 'brochure120000')!
export const around = { outer: {}, peildatum: couple.peildatum }
export const coupleAnswers = answersOf(regeling.flow, couple.facts, around)

/** A household of exactly 60 answers: two parents, children, contracts, incomes. */
export const sixty: Answers = firstWith(60)

/** Number of questions a journey answers, those of items too. */
export function countOf({ path, items }: Journey): number {
	return path.reduce(
		(sum, name) =>
			sum + (items[name]?.reduce((all, { journey }) => all + countOf(journey), 0) ?? 1),
		0,
	)
}

/** The papers of the couple, in Dutch. */
export function papers(): Array<Document<string>> {
	const { flow, checks, decide, documents } = regeling
	const journey = replay(flow, coupleAnswers, around)
	const { peildatum } = around
	const t = dutch()
	return documents({
		journey,
		decision: decide(journey.answers, peildatum),
		findings: findings(checks, journey, peildatum),
		confirmed: {},
		peildatum,
	}).map((document) => translated(document, t, t))
}

function firstWith(answers: number): Answers {
	for (let seed = 1; seed < 100_000; seed++) {
		const stored = household(regeling.flow, around.peildatum, chance(seed))
		if (countOf(replay(regeling.flow, stored, around)) === answers) return stored
	}
	throw new Error(`no household with ${answers} answers`)
}
