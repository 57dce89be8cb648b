import type { Decision, Verdict } from '../engine/decision.ts'
import { periodOn } from '../engine/parameter.ts'
import { type Text, text } from '../engine/text.ts'
import { some } from '../engine/truth.ts'
import { gemeenteOf } from '../gemeenten/index.ts'
import { conditionsOf } from './conditions.ts'
import { parameters } from './parameters.ts'
import { isForSmallChild, isLasting } from './rules.ts'
import type { Situation } from './situation.ts'
import { stepsOf } from './steps.ts'

const besluit = (key: string) => text(`ontheffing-en-tegenprestatie-besluit:${key}`)

/**
 * What somebody may expect who asks for an exemption. The gemeente weighs: only two grounds leave it
 * no choice, a small child (art. 9a) and lasting incapacity (art. 9 lid 5). There is never an amount.
 */
export function decide(situation: Situation): Decision {
	return {
		verdict: verdictOf(situation),
		amount: null,
		breakdown: [],
		months: [],
		conditions: conditionsOf(situation),
		risks: [],
		deadline: null,
		steps: stepsOf(situation),
		notKnown: notKnownOf(situation),
	}
}

function verdictOf(situation: Situation): Verdict {
	const { bijstand, papers } = situation
	if (bijstand === 'nee') return 'unlikely'
	if (bijstand !== 'ja' || !papers.includes('ontheffing')) return 'unknown'
	const isSure = some([isLasting(situation), isForSmallChild(situation)]) === 'ja'
	return isSure ? 'likely' : 'unknown'
}

/** Rules of the place are not confirmed; the law of another year is not known. */
function notKnownOf({ peildatum, place, bijstand, papers }: Situation): Array<Text> {
	if (bijstand === null || bijstand === 'nee') return []
	const isKnown = periodOn(parameters.smallChild, peildatum) !== null
	const rules = gemeenteOf(place)?.name === 'Rotterdam' ? 'rotterdam' : 'gemeente'
	return [
		besluit(`notKnown.${rules}`),
		...(papers.includes('ontheffing') && !isKnown ? [besluit('notKnown.wet')] : []),
	]
}
