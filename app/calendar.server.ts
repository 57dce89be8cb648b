import { randomUUID } from 'node:crypto'
import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import { formatDate, type IsoDate } from '../flows/engine/date.ts'
import { text } from '../flows/engine/text.ts'
import { type FollowUp, followUps } from '../flows/shared/follow-up.ts'
import { translator } from './i18n.server.ts'
import { type OpenedRegeling, toldOf } from './journey.server.ts'

/** Marks that keep the direction of a value; a calendar shows them as boxes. */
const isolates = /[\u2066-\u2069]/g
/** In the morning, when there is still time to do something. */
const nineHours = 9 * 60 * 60

/** The days to come back to, as the page shows them. */
export function followUpView(opened: OpenedRegeling) {
	const { lang, base, peildatum } = opened
	const t = translator(lang)
	return {
		href: `${base}/agenda.ics`,
		days: followUps(toldOf(opened).decision, peildatum).map(({ id, date }) => ({
			id: `${id}-${date}`,
			date: formatDate(date),
			what: t(text(`agenda:wat.${id}`)),
		})),
	}
}

/**
 * The same days as a file for a calendar (RFC 5545). Calendars are shared and read out on lock
 * screens: a title says nothing of the person, and the name of the regeling only when they chose so.
 */
export function calendarOf(opened: OpenedRegeling, withName: boolean): string {
	const calendar = ical({
		prodId: { company: 'Regelwijs', product: 'Regelwijs', language: opened.lang.toUpperCase() },
		method: ICalCalendarMethod.PUBLISH,
	})
	for (const day of followUps(toldOf(opened).decision, opened.peildatum)) {
		const summary = titleOf(day, opened, withName)
		const event = calendar.createEvent({
			id: randomUUID(),
			start: midnight(day.date),
			allDay: true,
			summary,
		})
		event.createAlarm({
			type: ICalAlarmType.display,
			triggerAfter: nineHours,
			description: summary,
		})
	}
	return calendar.toString()
}

function titleOf({ id }: FollowUp, { lang, regeling }: OpenedRegeling, withName: boolean): string {
	const t = translator(lang)
	const wat = text(`agenda:wat.${id}`)
	const naam = text(`${regeling.id}:naam`)
	const title = withName
		? text('agenda:titelMetNaam', { naam, wat })
		: text('agenda:titel', { wat })
	return t(title).replace(isolates, '')
}

function midnight(date: IsoDate): Date {
	return new Date(`${date}T00:00:00Z`)
}
