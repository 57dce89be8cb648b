import { addMonths, type IsoDate, monthOf } from '../engine/date.ts'
import { isCertain, type Source } from '../engine/source.ts'
import type { LocalFact, Scheme, SchemeStatus } from './gemeente.ts'

/** Local rules change every year: what nobody compared for longer than this is not known any more. */
const MONTHS_FRESH = 12

/** Where a local fact stands, as the law's own sources are shown. */
export function sourceOf({ source, confidence, checked }: LocalFact): Source {
	return { ...source, confidence, checked }
}

/** Whether nobody compared a fact with its source in the year before a day. */
export function isStale({ checked }: LocalFact, date: IsoDate): boolean {
	return date > `${addMonths(monthOf(checked), MONTHS_FRESH)}${checked.slice(7)}`
}

/** Whether a fact may be stated on a day: certain, fresh and within its period. */
export function isConfirmed(fact: LocalFact, date: IsoDate): boolean {
	const { from = date, through = date } = fact
	return isCertain(sourceOf(fact)) && !isStale(fact, date) && from <= date && date <= through
}

/**
 * What may be said of a scheme on a day. Whatever its file says: what is stale, uncertain or out of
 * its period is not confirmed, and never open. What has ended stays ended.
 */
export function statusOn(scheme: Scheme, date: IsoDate): SchemeStatus {
	if (scheme.status === 'ended') return 'ended'
	return isConfirmed(scheme, date) ? scheme.status : 'notConfirmed'
}

/** Whether one can apply on a day, for all we know. */
export function isAvailableOn(scheme: Scheme, date: IsoDate): boolean {
	const status = statusOn(scheme, date)
	return status === 'open' || (status === 'seasonal' && isInSeason(scheme, date))
}

function isInSeason({ season }: Scheme, date: IsoDate): boolean {
	if (!season) return false
	const day = date.slice(5)
	const { from, through } = season
	return from <= through ? from <= day && day <= through : day >= from || day <= through
}
