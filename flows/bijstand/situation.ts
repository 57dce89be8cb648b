import { type Answers, known, type Unknown } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import type { Cents, CentsRange } from '../engine/money.ts'
import { not, type Truth, truth } from '../engine/truth.ts'
import type { Bron } from '../facts/inkomen-netto.ts'
import { isOfAowAge } from '../shared/bijstand/ages.ts'
import {
	areAllYoung,
	type BijstandHousehold,
	bijstandHouseholdOf,
} from '../shared/bijstand/household.ts'
import { sourcesOf } from '../shared/bijstand/income.ts'

/** On what ground somebody lives here. */
export type Verblijfsrecht = 'nederlands' | 'vergunning' | 'euPaspoort' | 'anders'

/** Somebody who asks for bijstand, on the day of asking (peildatum). */
export type Situation = BijstandHousehold & {
	residence: Verblijfsrecht | null
	/** Below AOW age: asks by UWV and the gemeente, and not the SVB. */
	belowAow: Truth
	weeksAbroad: number | null
	reported: Truth
	reportedOn: IsoDate | null
	applied: Truth
	appliedOn: IsoDate | null
	study: 'nee' | 'metStudiefinanciering' | 'zonder' | null
	schoolPossible: Truth
	/** Everybody is under 27: they look for work first, unless one of these spares them. */
	allYoung: Truth
	spared: Truth
	sources: Array<Bron> | null
	gifts: Cents | null
	volunteerMoney: Cents | null
	/** `null`: no house of their own. */
	homeEquity: CentsRange | null
}

type Given<V> = V | Unknown | undefined

/** Answers → what the rules of bijstand look at. What was not asked is not known. */
export function situationOf(answers: Answers, peildatum: IsoDate): Situation {
	const said = <V>(question: string) => known(answers[question] as Given<V>)
	const is = (question: string, value: string): Truth => {
		const answer = said<string>(question)
		return truth(answer === null ? null : answer === value)
	}
	const household = bijstandHouseholdOf(answers, peildatum)
	const spared = said<Array<string>>('zoektijd')
	return {
		...household,
		residence: said('verblijfsrecht'),
		belowAow: not(isOfAowAge(household.born, peildatum)),
		weeksAbroad: said('wekenBuitenland'),
		reported: is('melding', 'ja'),
		reportedOn: said('meldingDatum'),
		applied: is('melding', 'ja') === 'nee' ? 'nee' : is('aanvraagGedaan', 'ja'),
		appliedOn: said('aanvraagDatum'),
		study: said('studie'),
		schoolPossible: is('schoolMogelijk', 'ja'),
		allYoung: areAllYoung(household),
		spared: truth(spared === null ? null : !spared.includes('geenVanDeze')),
		sources: sourcesOf(answers),
		gifts: said('giften'),
		volunteerMoney: said('vrijwilligersgeld'),
		homeEquity: equityIn(answers),
	}
}

function equityIn({ woning, overwaarde }: Answers): CentsRange | null {
	if (woning !== 'koop') return null
	const value = known(overwaarde as Given<Cents>)
	return value === null ? { min: 0, max: null } : { min: value, max: value }
}
