import { type Answers, isUnknown, known, type Unknown } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import { type Truth, truth } from '../engine/truth.ts'
import type { Kind } from '../facts/kinderen.ts'
import type { Obstakel, PlanActiviteit } from '../facts/plan.ts'
import type { Brief, Ontheffingreden, Papier, Plicht } from '../facts/plichten.ts'

/** Somebody with a letter about duties of bijstand, on the day of asking (peildatum). */
export type Situation = {
	peildatum: IsoDate
	place: string | null
	/** Whether the benefit is bijstand; `null` when nobody was asked. */
	bijstand: Truth | null
	benefit: 'bijstand' | 'ww' | 'andere' | 'geen' | null
	/** Papers that are wanted; none when it is not said yet. */
	papers: ReadonlyArray<Papier>
	duties: ReadonlyArray<Plicht> | null
	reasons: ReadonlyArray<Ontheffingreden> | null
	letters: ReadonlyArray<Brief> | null
	/** UWV wrote that it is full and lasting; `null` when nobody was asked. */
	lasting: Truth | null
	children: ReadonlyArray<Partial<Kind>>
	single: Truth
	/** Exempted for a small child before; `null` when nobody was asked. */
	before: Truth | null
	activities: ReadonlyArray<PlanActiviteit>
	obstacles: ReadonlyArray<Obstakel>
	needsChildcare: boolean
	/** Day of the appointment to move; `null` when it is not known or there is none. */
	appointment: IsoDate | null
	payingBills: Truth
}

/** Answers → what the gemeente looks at. */
export function situationOf(answers: Answers, peildatum: IsoDate): Situation {
	const told = <V>(question: string) => known(answers[question] as V | Unknown | undefined)
	const benefit = told<NonNullable<Situation['benefit']>>('uitkeringSoort')
	const paying = told<string>('rekeningenBetalen')
	return {
		peildatum,
		place: told('woonplaats'),
		bijstand: 'uitkeringSoort' in answers ? isBijstand(benefit) : null,
		benefit,
		papers: told<Array<Papier>>('papierKeuze') ?? [],
		duties: told('plichten'),
		reasons: told('ontheffingReden'),
		letters: told('briefVan'),
		lasting: asked(answers, 'duurzaamArbeidsongeschikt'),
		children:
			answers.heeftKinderen === 'nee' ? [] : ((answers.kinderen ?? []) as Array<Partial<Kind>>),
		single: isSingle(answers),
		before: asked(answers, 'eerdereOntheffing'),
		activities: told<Array<PlanActiviteit>>('planActiviteiten') ?? [],
		obstacles: told<Array<Obstakel>>('planObstakels') ?? [],
		needsChildcare: told<Array<string>>('planHulp')?.includes('opvang') ?? false,
		appointment: told('afspraakDatum'),
		payingBills:
			paying === 'ja' ? 'ja' : truth(paying === 'nee' || paying === 'somsNiet' ? false : null),
	}
}

/** Some other benefits have the same duties (IOAW, IOAZ): only WW and none surely have not. */
function isBijstand(benefit: Situation['benefit']): Truth {
	return truth(benefit === null || benefit === 'andere' ? null : benefit === 'bijstand')
}

/** What was said to a yes or no, or `null` when nobody was asked. */
function asked(answers: Answers, question: string): Truth | null {
	const answer = answers[question]
	if (answer === undefined) return null
	return truth(isUnknown(answer) ? null : answer === 'ja')
}

/**
 * Whether a parent is alone for the Participatiewet. Who is married and lives apart, is in a shelter
 * or has another adult in the house may be: that the gemeente looks at.
 */
export function isSingle({ getrouwd, partnerOpAdres, huisgenoot }: Answers): Truth {
	if (getrouwd === 'ja') return partnerOpAdres === 'ja' ? 'nee' : 'onbekend'
	return getrouwd === 'nee' && huisgenoot === 'nee' ? 'ja' : 'onbekend'
}
