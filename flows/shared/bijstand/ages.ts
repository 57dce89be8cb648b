import { ageOn, type IsoDate, monthOf } from '../../engine/date.ts'
import { periodOn } from '../../engine/parameter.ts'
import { type Truth, truth } from '../../engine/truth.ts'
import type { AgeClass } from './norm.ts'
import { parameters } from './parameters.ts'

const ANY: ReadonlyArray<AgeClass> = ['young', 'grownUp', 'aow']

/** Every age class somebody may be in on a day: one when the birthday is known and no notice is needed. */
export function ageClasses(born: IsoDate | null, date: IsoDate): ReadonlyArray<AgeClass> {
	const grownUp = periodOn(parameters.ages, date)?.value.grownUp
	if (born === null || grownUp === undefined) return ANY
	if (ageOn(born, date) < grownUp) return ['young']
	const aow = isOfAowAge(born, date)
	if (aow === 'onbekend') return ['grownUp', 'aow']
	return [aow === 'ja' ? 'aow' : 'grownUp']
}

/**
 * Whether somebody is of AOW age. The law says 67 for 2025 and at most three months more for 2026;
 * in between only the notice in the Staatscourant tells.
 *
 * @see Algemene Ouderdomswet, art. 7a https://wetten.overheid.nl/BWBR0002221#Artikel7a
 */
export function isOfAowAge(born: IsoDate | null, date: IsoDate): Truth {
	const age = periodOn(parameters.aowAge, date)?.value
	if (born === null || !age) return 'onbekend'
	const months = fullMonths(born, date)
	if (months >= age.most) return 'ja'
	return months < age.least ? 'nee' : 'onbekend'
}

/** Whether somebody has not reached an age on a day. */
export function isYounger(born: IsoDate | null, age: number, date: IsoDate): Truth {
	return truth(born === null ? null : ageOn(born, date) < age)
}

function fullMonths(born: IsoDate, date: IsoDate): number {
	const count = (of: IsoDate) => Number(of.slice(0, 4)) * 12 + Number(monthOf(of).slice(5))
	return count(date) - count(born) - (date.slice(8) < born.slice(8) ? 1 : 0)
}
