import { periodOn } from '../engine/parameter.ts'
import { every, not, type Truth } from '../engine/truth.ts'
import type { LocalAmount } from '../gemeenten/index.ts'
import { isOfAowAge, isYounger } from '../shared/bijstand/ages.ts'
import { parameters } from '../shared/bijstand/parameters.ts'
import type { Situation } from './situation.ts'

/** Whether somebody is 21 or older and below AOW age (art. 36 lid 1). */
export function isOfAge({ born, peildatum }: Pick<Situation, 'born' | 'peildatum'>): Truth {
	const ages = periodOn(parameters.ages, peildatum)?.value
	if (!ages) return 'onbekend'
	return every([not(isYounger(born, ages.grownUp, peildatum)), not(isOfAowAge(born, peildatum))])
}

/** The amounts that were seen for households like this one; to ask after, never a promise. */
export function amountsSeen({ scheme, partner, hasChild }: Situation): Array<LocalAmount> {
	const couple = hasChild === 'ja' ? 'coupleWithChild' : 'couple'
	const alone = hasChild === 'ja' ? 'parent' : 'alone'
	if (partner === 'onbekend' || hasChild === 'onbekend') return []
	return (scheme?.amounts ?? []).filter(
		({ household }) => household === (partner === 'ja' ? couple : alone),
	)
}
