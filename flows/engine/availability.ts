import type { IsoDate } from './date.ts'

/** Whether a regeling can be had, as somebody last saw it. */
export type Availability = {
	/** `seasonal`: only from time to time; `spent`: the money of this year is gone. */
	state: 'open' | 'seasonal' | 'spent' | 'ended'
	/** The day on which somebody last looked. */
	checked: IsoDate
	/** Last day for which that holds: after it nobody knows. */
	through: IsoDate
	/** When it is open, for one with a season. */
	season?: { from: IsoDate; through: IsoDate }
}

/**
 * Whether a regeling can be had on a day. `seasonal`: not now; `notConfirmed`: nobody has looked
 * since.
 */
export type Standing = Availability['state'] | 'notConfirmed'

/** Whether a regeling can be had on a day. What was seen too long ago is never shown as open. */
export function standingOn({ state, through, season }: Availability, day: IsoDate): Standing {
	if (state === 'ended') return 'ended'
	if (day > through) return 'notConfirmed'
	const isInSeason = season && season.from <= day && day <= season.through
	return state === 'seasonal' && isInSeason ? 'open' : state
}
