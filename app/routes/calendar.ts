import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarOf } from '../calendar.server.ts'
import { requireComplete } from '../check-answers.server.ts'
import { openJourney } from '../journey.server.ts'

/** The days to come back to, for the calendar on a phone. */
export async function loader(args: LoaderFunctionArgs) {
	const opened = await openJourney(args)
	requireComplete(opened)
	const withName = new URL(args.request.url).searchParams.get('metNaam') === 'ja'
	return new Response(calendarOf(opened, withName), {
		headers: {
			'Content-Type': 'text/calendar; charset=utf-8',
			'Content-Disposition': 'attachment; filename="regelwijs.ics"',
			'Cache-Control': 'no-store',
		},
	})
}
