import type { IsoDate, Month } from '../engine/date.ts'
import { ageOn, monthOf } from '../engine/date.ts'
import type { Truth } from '../engine/truth.ts'
import { YOUNGEST_AT_VOORTGEZET } from '../shared/checks/kinderen.ts'
import type { Child } from './situation.ts'

/** From this age on a child may go there in the August that comes. */
const AGE_THAT_MAY_GO = 11

/**
 * Whether the child is not at the voortgezet onderwijs in a month. Where it is now is known; when
 * it went there, or will, is not.
 *
 * @see Wet kinderopvang, art. 1.1 lid 1 https://wetten.overheid.nl/BWBR0017017#Artikel1.1
 */
export function notAtVoortgezet(child: Child, month: Month, peildatum: IsoDate): Truth {
	const now = monthOf(peildatum)
	const age = (day: IsoDate) => (child.born === null ? Infinity : ageOn(child.born, day))
	if (child.expected || child.school === 'geen') return 'ja'
	if (child.school === 'voortgezet' && month >= schoolYearOf(now)) return 'nee'
	if (age(latest(`${month}-28`, peildatum)) < YOUNGEST_AT_VOORTGEZET) return 'ja'
	if (child.school !== 'basisschool') return 'onbekend'
	const nextAugust = `${Number(now.slice(0, 4)) + (now.slice(5) > '08' ? 1 : 0)}-08`
	if (month <= now || month < nextAugust) return 'ja'
	return age(`${month}-28`) < AGE_THAT_MAY_GO ? 'ja' : 'onbekend'
}

function latest(one: IsoDate, other: IsoDate): IsoDate {
	return one > other ? one : other
}

/** The month from which somebody at a school surely is there; in August it may just have begun. */
function schoolYearOf(now: Month): Month {
	const [year, month] = now.split('-')
	if (month === '08') return now
	return month! > '08' ? `${year}-09` : `${Number(year) - 1}-09`
}
