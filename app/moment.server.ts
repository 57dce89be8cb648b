import { formatDate } from '../flows/engine/date.ts'

const zone = { timeZone: 'Europe/Amsterdam' } as const
const day = new Intl.DateTimeFormat('sv-SE', zone)
const clock = new Intl.DateTimeFormat('nl-NL', { ...zone, hour: '2-digit', minute: '2-digit' })

/** A moment on the calendar and the clock of the Netherlands, for texts with `{{datum}}` and `{{tijd}}`. */
export function momentOf(date: Date): { datum: string; tijd: string } {
	return { datum: formatDate(day.format(date)), tijd: clock.format(date) }
}
