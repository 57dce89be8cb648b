import type { IsoDate } from '../../engine/date.ts'
import { periodOn } from '../../engine/parameter.ts'
import { parameters } from './parameters.ts'

/**
 * The last day to ask for the toeslag of the year of a day; `null` when that is not known.
 *
 * @example lastDayToRequest('2026-11-22') // '2027-12-31'
 * @see Awir, art. 15 lid 1 https://wetten.overheid.nl/BWBR0018472#Artikel15
 */
export function lastDayToRequest(peildatum: IsoDate): IsoDate | null {
	const years = periodOn(parameters.yearsToRequest, peildatum)
	return years && `${Number(peildatum.slice(0, 4)) + years.value}-12-31`
}
