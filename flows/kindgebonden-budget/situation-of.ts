import { type Answers, known, type Unknown } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import { truth } from '../engine/truth.ts'
import type { Kind } from '../facts/kinderen.ts'
import { householdOf } from '../shared/awir/household.ts'
import type { Child, Situation } from './situation.ts'

/** Answers → the household as the Wet op het kindgebonden budget sees it on the day of the request. */
export function situationOf(answers: Answers, peildatum: IsoDate): Situation {
	const children = answers.heeftKinderen === 'nee' ? [] : ((answers.kinderen ?? []) as Array<Kind>)
	const said = known(answers.kinderbijslag as 'ja' | 'sommige' | 'nee' | Unknown | undefined)
	// "For some" of one child says nothing.
	const isForSome = said === 'sommige' && children.length > 1
	const isUnclear = said === null || (said === 'sommige' && !isForSome)
	return {
		...householdOf(answers, peildatum),
		children: children.map(childFrom),
		kinderbijslag: truth(isUnclear ? null : said !== 'nee'),
		kinderbijslagForSome: isForSome,
	}
}

function childFrom({ id, voornaam, geboren, geboortedatum, uitgerekendeDatum }: Kind): Child {
	const expected = geboren === 'nee'
	return { id, name: voornaam, born: known(expected ? uitgerekendeDatum : geboortedatum), expected }
}
