import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../browsing.ts'
import { allCases } from '../cases.ts'
import { walk } from '../resident.ts'
import { type RunningServer, startServer } from '../server.ts'

const { one } = allCases.find(({ id }) => id === 'kind-doet-mee: voetbalRotterdam')!

let server: RunningServer
beforeAll(async () => {
	server = await startServer({ PEILDATUM: one.peildatum })
})
afterAll(() => server.stop())

type Read = { file: string; events: Array<{ title: string; day: string; uid: string }> }

async function calendar(lang: string, query = ''): Promise<Read> {
	const browser = openBrowser(server.url)
	await walk(browser, `/${lang}/kind-doet-mee`, one)
	const response = await browser.send('GET', `/${lang}/kind-doet-mee/agenda.ics${query}`)
	expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
	expect(response.headers.get('Cache-Control')).toBe('no-store')
	const file = await response.text()
	const events = new ICAL.Component(ICAL.parse(file) as unknown as string)
		.getAllSubcomponents('vevent')
		.map((component) => {
			const { summary, startDate, uid } = new ICAL.Event(component)
			expect(startDate.isDate).toBe(true)
			return { title: summary, day: startDate.toString(), uid }
		})
	return { file, events }
}

test.each(['nl', 'en', 'ar'])('the days to come back to are a calendar in %s', async (lang) => {
	const { file, events } = await calendar(lang)
	// Four weeks, three and six months after 22 November 2026, and the day before the first lesson.
	expect(events.map(({ day }) => day)).toEqual([
		'2026-12-20',
		'2027-01-10',
		'2027-02-22',
		'2027-05-22',
	])
	const lines = file.split('\r\n')
	expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
	for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
	expect(file.match(/^DTSTAMP:\d{8}T\d{6}Z\r$/gm)).toHaveLength(events.length)
	expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
	for (const { uid } of events) expect(uid).toMatch(/^[\da-f-]{36}$/)
})

test('a title says nothing of the person, and the regeling only when they chose so', async () => {
	const { file, events } = await calendar('nl')
	expect(events.map(({ title }) => title)).toEqual([
		'Regelwijs: kijk of u antwoord hebt',
		'Regelwijs: laatste dag om iets te regelen',
		'Regelwijs: kijk of uw gegevens nog kloppen',
		'Regelwijs: kijk of uw gegevens nog kloppen',
	])
	const said = ['Noor', 'Évora', 'Fátima', 'Rotterdam', 'Regenboog', '240', 'sport', 'bijstand']
	expect([...said, 'Kind doet mee', 'kind-doet-mee'].filter((one) => file.includes(one))).toEqual(
		[],
	)

	const named = await calendar('nl', '?metNaam=ja')
	expect(named.events[0]!.title).toBe('Regelwijs, Kind doet mee: kijk of u antwoord hebt')
	expect(said.filter((one) => named.file.includes(one))).toEqual([])
})

test('without an outcome there is no calendar', async () => {
	const response = await openBrowser(server.url).send('GET', '/nl/kind-doet-mee/agenda.ics')
	expect(response.status).toBe(302)
})
