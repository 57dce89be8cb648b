import { addMonths, type IsoDate, type Month, monthOf } from '../../engine/date.ts'
import { valueOn } from '../../engine/parameter.ts'
import { parameters } from './parameters.ts'

/**
 * The last month of the right after work ended: three calendar months counted from the day after,
 * wherever in its month that day lies.
 *
 * @example lastMonthAfterWork('2026-04-15', '2026-11-22') // '2026-07'
 * @see Wet kinderopvang, art. 1.6 lid 5 https://wetten.overheid.nl/BWBR0017017#Artikel1.6
 */
export function lastMonthAfterWork(until: IsoDate, peildatum: IsoDate): Month {
	return addMonths(monthOf(until), valueOn(parameters.monthsAfterWork, peildatum))
}
