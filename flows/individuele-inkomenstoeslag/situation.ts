import { type Answers, known, type Unknown } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import { type Truth, truth } from '../engine/truth.ts'
import { type Gemeente, gemeenteOf, type Scheme } from '../gemeenten/index.ts'
import { type BijstandHousehold, bijstandHouseholdOf } from '../shared/bijstand/household.ts'

/** Somebody who asks for the toeslag, on the day of asking (peildatum). */
export type Situation = BijstandHousehold & {
	place: Gemeente | null
	/** The rules of the place, where we have a file of it. */
	scheme: Scheme | undefined
	hadIt: Truth
	since: 'kort' | 'paarJaar' | 'lang' | null
	moreInSight: Truth
	studies: Truth
}

/** Answers → what the rules look at. What was not asked is not known. */
export function situationOf(answers: Answers, peildatum: IsoDate): Situation {
	const said = <V>(question: string) => known(answers[question] as V | Unknown | undefined)
	const is = (question: string, ...values: Array<string>): Truth => {
		const answer = said<string>(question)
		return truth(answer === null ? null : values.includes(answer))
	}
	const place = gemeenteOf(said<string>('woonplaats'))
	return {
		...bijstandHouseholdOf(answers, peildatum),
		place,
		scheme: place?.schemes.find(({ needs }) => needs.includes('inkomenstoeslag')),
		hadIt: is('toeslagGehad', 'ja'),
		since: said('laagInkomenSinds'),
		moreInSight: is('meerInkomen', 'ja'),
		studies: is('studie', 'metStudiefinanciering', 'zonder'),
	}
}
