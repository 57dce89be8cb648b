import type { IsoDate, Month } from '../engine/date.ts'
import { addDays, addMonths, monthOf } from '../engine/date.ts'
import { periodOn, valueOn } from '../engine/parameter.ts'
import { parameters } from './parameters.ts'

/** Whether the rules of a request on a day are known. */
export function isKnownOn(peildatum: IsoDate): boolean {
	return periodOn(parameters.retroactiveMonths, peildatum) !== null
}

/**
 * The first month that a request on a day can bring toeslag for.
 *
 * @example firstGrantableMonth('2026-11-22') // '2026-08'
 * @see Wet kinderopvang, art. 1.3 lid 2 onder b https://wetten.overheid.nl/BWBR0017017#Artikel1.3
 */
export function firstGrantableMonth(requested: IsoDate): Month {
	return addMonths(monthOf(requested), -valueOn(parameters.retroactiveMonths, requested))
}

/** The last day on which a request still brings toeslag for a month. */
export function lastDayToRequest(month: Month, peildatum: IsoDate): IsoDate {
	const after = addMonths(month, valueOn(parameters.retroactiveMonths, peildatum) + 1)
	return addDays(`${after}-01`, -1)
}
