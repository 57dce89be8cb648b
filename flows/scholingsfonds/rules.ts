import type { Cents } from '../engine/money.ts'
import { type Truth, truth } from '../engine/truth.ts'
import type { Niveau } from '../facts/scholing.ts'
import type { Situation } from './situation.ts'

/**
 * Whether a course is up to mbo-4. A course without a level and an hbo course are for the adviser to
 * say: pages of 2022 name some kinds of hbo too.
 */
export function isUpToMbo4(level: Niveau | null): Truth {
	if (level === null || level === 'cursus' || level === 'hbo') return 'onbekend'
	return truth(level !== 'wo')
}

/** Whether the benefit is one for which money was given in every year: sources differ on others. */
export function hasFittingBenefit(benefit: Situation['benefit']): Truth {
	return benefit === 'ww' ? 'ja' : 'onbekend'
}

/** Whether the course is still to begin. */
export function isBeforeBegin({ begin, peildatum }: Pick<Situation, 'begin' | 'peildatum'>): Truth {
	return truth(begin === null ? null : begin > peildatum)
}

/** What is left of a year's highest amount. */
export function remainingOf(highest: Cents, granted: Cents): Cents {
	return Math.max(0, highest - granted)
}

/** What somebody pays themselves when a course costs more than what is left. */
export function ownPartOf(cost: Cents, remaining: Cents): Cents {
	return Math.max(0, cost - remaining)
}
