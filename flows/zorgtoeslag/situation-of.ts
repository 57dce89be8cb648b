import { type Answers, isUnknown, known, type Unknown } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import { truth } from '../engine/truth.ts'
import type { Verzekerd } from '../facts/zorg.ts'
import { householdOf } from '../shared/awir/household.ts'
import type { Insured, Situation } from './situation.ts'

/** Answers → the household as the Wet op de zorgtoeslag sees it on the day of the request. */
export function situationOf(answers: Answers, peildatum: IsoDate): Situation {
	return {
		...householdOf(answers, peildatum),
		applicant: insuredIn(answers, ''),
		toeslagpartner: insuredIn(answers, 'Partner'),
	}
}

function insuredIn(answers: Answers, suffix: '' | 'Partner'): Insured {
	const date = (question: string) =>
		known(answers[`${question}${suffix}`] as IsoDate | Unknown | undefined)
	const said = answers[`zorgverzekering${suffix}`] as Verzekerd | Unknown | undefined
	const hasBegun = said === 'begonnen'
	return {
		born: date('geboortedatum'),
		// Of a partner who cannot be under 18 nobody asks when they were born.
		grown: suffix === 'Partner' && !(`geboortedatum${suffix}` in answers),
		insured: truth(said === undefined || isUnknown(said) ? null : said !== 'nee'),
		since: hasBegun ? date('zorgverzekeringBegin') : null,
		sinceUnknown: hasBegun && date('zorgverzekeringBegin') === null,
	}
}
