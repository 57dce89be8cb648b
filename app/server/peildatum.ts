import type { IsoDate } from '../../flows/engine/date.ts'

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** Today in the Netherlands, wherever the server stands. */
export function today(now = new Date()): IsoDate {
	return day.format(now)
}
