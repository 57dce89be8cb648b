import { UNKNOWN } from '../flows/engine/answers.ts'
import { addDays } from '../flows/engine/date.ts'
import { PERIODEN, SOORTEN } from '../flows/engine/kinds/bedrag-per-periode.ts'
import type { At, Question } from '../flows/engine/question.ts'
import type { Chance } from './chance.ts'

/** How often somebody says "weet ik niet" where it is on offer. */
const NOT_KNOWN = 0.08

/** How often an answer is one of the question's own samples, which lead different ways. */
const SAMPLE = 0.5

/**
 * A random answer that the question takes: "weet ik niet", a sample, or anything of its kind.
 *
 * @throws {Error} when the question takes nothing we can think of: its samples do not fit
 */
export function randomAnswer(question: Question, at: At, chance: Chance): unknown {
	if (question.unknown && chance.happens(NOT_KNOWN)) return UNKNOWN
	for (let tries = 0; tries < 50; tries++) {
		const isSample = question.samples.length > 0 && chance.happens(SAMPLE)
		const value = isSample ? chance.oneOf(question.samples) : anyOfKind(question, at, chance)
		if (question.kind.accept(value, at).ok) return value
	}
	throw new Error(`no random answer to ${question.name}`)
}

function anyOfKind({ kind, samples }: Question, at: At, chance: Chance): unknown {
	const options = kind.options?.(at).map(({ value }) => value) ?? []
	const { minimum = 0, maximum = 0 } = kind.schema as { minimum?: number; maximum?: number }
	switch (kind.id) {
		case 'keuze':
			return chance.oneOf(options)
		case 'meerkeuze':
			return chance.shuffled(options).slice(0, 1 + chance.below(3))
		case 'datum':
			return addDays(at.peildatum, chance.below(5_000) - 4_200)
		case 'bedrag':
			return chance.below(chance.oneOf([3_000, 500_000]))
		case 'bedragPerPeriode':
			return {
				bedrag: chance.below(500_000),
				soort: chance.oneOf(SOORTEN),
				per: chance.oneOf(PERIODEN),
			}
		case 'getal':
		case 'uren':
			return minimum + chance.below(maximum - minimum + 1)
		default:
			return chance.oneOf(samples)
	}
}
