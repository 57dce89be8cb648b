import { type Answers, known, type Unknown } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import type { Cents } from '../engine/money.ts'
import { type Truth, truth } from '../engine/truth.ts'
import type { Niveau } from '../facts/scholing.ts'
import { livesWhereFundIs } from './place.ts'

/** Somebody who wants to take a course, on the day of asking (peildatum). */
export type Situation = {
	peildatum: IsoDate
	place: string | null
	/** Lives where there was a Scholingsfonds. */
	inPlace: Truth
	benefit: 'bijstand' | 'ww' | 'andere' | 'geen' | null
	level: Niveau | null
	begin: IsoDate | null
	cost: Cents | null
	/** Granted earlier this year; `null` when it is not known. */
	granted: Cents | null
	payingBills: Truth
}

/** Answers → what an adviser looks at. */
export function situationOf(answers: Answers, peildatum: IsoDate): Situation {
	const told = <V>(question: string) => known(answers[question] as V | Unknown | undefined)
	const place = told<string>('woonplaats')
	const isGranted = told<'ja' | 'nee'>('eerderScholingsgeld')
	const paying = answers.rekeningenBetalen
	return {
		peildatum,
		place,
		inPlace: livesWhereFundIs(place),
		benefit: told('uitkeringSoort'),
		level: told('opleidingNiveau'),
		begin: told('opleidingBegin'),
		cost: told('opleidingKosten'),
		granted: isGranted === 'nee' ? 0 : told('eerderScholingsbedrag'),
		payingBills:
			paying === 'ja' ? 'ja' : truth(paying === 'nee' || paying === 'somsNiet' ? false : null),
	}
}
