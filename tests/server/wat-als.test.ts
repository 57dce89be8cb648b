import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../browsing.ts'
import { allCases } from '../cases.ts'
import { formsOf, linksOf, mainText } from '../reading-pages.ts'
import { walk } from '../resident.ts'
import { type RunningServer, startServer } from '../server.ts'

let server: RunningServer
beforeAll(async () => {
	server = await startServer({ PEILDATUM: '2026-11-22' })
})
afterAll(() => server.stop())

/** Somebody who has been through a regeling, with what their case says. */
async function after(id: string) {
	const { regeling, one } = allCases.find((found) => found.id === id)!
	const browser = openBrowser(server.url)
	await walk(browser, `/nl/${regeling.id}`, one)
	return browser
}

const plainly = (words: string) => words.replace(/\s+/g, ' ')

test('a higher rent: what it brings, without touching what was said, until they say so', async () => {
	const browser = await after('huurtoeslag: aloneAtWork')
	const start = await browser.get('/nl/wat-als')
	expect(start.status).toBe(200)
	expect(linksOf(start)).toContain('/nl/wat-als/verander/huurAnders')
	expect(linksOf(start)).toContain('/nl/wat-als/kaleHuur')
	// Nobody is at the address, and there is no contract for care.
	expect(linksOf(start)).not.toContain('/nl/wat-als/verander/partnerWeg')
	expect(linksOf(start)).not.toContain('/nl/wat-als/verander/opvangAnders')

	const form = '/nl/wat-als/verander/huurAnders'
	const wrong = await browser.post(form, [['nieuweHuur', 'veel']])
	expect([wrong.status, wrong.path]).toEqual([422, form])
	expect(formsOf(wrong)[0]!.controls[0]).toMatchObject({ name: 'nieuweHuur', value: 'veel' })

	const outcome = await browser.post(form, [['nieuweHuur', '660']])
	expect([outcome.status, outcome.path]).toEqual([200, '/nl/wat-als/uitkomst'])
	const words = plainly(mainText(outcome))
	for (const piece of ['€ 600', '€ 660', '€ 213', '€ 252', '+ € 39', 'binnen 4 weken']) {
		expect(words).toContain(piece)
	}
	expect(plainly(mainText(await browser.get('/nl/huurtoeslag/uitkomst')))).toContain('€ 213')

	const back = await browser.post('/nl/wat-als/uitkomst', [['actie', 'opnieuw']])
	expect(back.path).toBe('/nl/wat-als')
	expect((await browser.get('/nl/wat-als/uitkomst')).path).toBe('/nl/wat-als')

	await browser.post(form, [['nieuweHuur', '660']])
	const real = await browser.post('/nl/wat-als/uitkomst', [['actie', 'overnemen']])
	expect(real.path).toBe('/nl/wijziging-doorgeven')
	expect(plainly(mainText(await browser.get('/nl/huurtoeslag/uitkomst')))).toContain('€ 252')
})

test('any answer can be supposed otherwise, on its own page and with its own checks', async () => {
	const browser = await after('huurtoeslag: aloneAtWork')
	const page = await browser.get('/nl/wat-als/kaleHuur')
	expect(formsOf(page)[0]!.controls[0]).toMatchObject({ name: 'kaleHuur', value: '600' })
	expect((await browser.post('/nl/wat-als/kaleHuur', [['kaleHuur', '']])).status).toBe(422)
	const outcome = await browser.post('/nl/wat-als/kaleHuur', [['kaleHuur', '660']])
	expect(outcome.path).toBe('/nl/wat-als/uitkomst')
	expect(plainly(mainText(outcome))).toContain('+ € 39')
	const kept = await browser.get('/nl/huurtoeslag/kaleHuur')
	expect(formsOf(kept)[0]!.controls[0]).toMatchObject({ name: 'kaleHuur', value: '600' })
})

test('more work: less huurtoeslag, the income apart with a word about tax', async () => {
	const browser = await after('huurtoeslag: aloneAtWork')
	const outcome = await browser.post('/nl/wat-als/verander/meerWerken', [
		['extraUren', '8'],
		['uurloon', '15,00'],
	])
	const words = plainly(mainText(outcome))
	for (const piece of ['− € 140', '€ 2.500', '€ 3.020', 'belasting']) expect(words).toContain(piece)
	const real = await browser.post('/nl/wat-als/uitkomst', [['actie', 'overnemen']])
	expect(real.path).toBe('/nl/wijziging-doorgeven')
	// The day it began was only supposed: it is asked now.
	const open = await browser.get('/nl/huurtoeslag/uitkomst')
	expect(open.path).toBe('/nl/huurtoeslag/inkomen')
	expect(server.logs()).not.toMatch(/15,00|uurloon=/)
})

test('a second child in the kindgebonden budget, also in Arabic', async () => {
	const browser = await after('kindgebonden-budget: parentAlone')
	const outcome = await browser.post('/ar/wat-als/verander/kindErbij', [])
	expect(outcome.path).toBe('/ar/wat-als/uitkomst')
	const words = plainly(mainText(outcome))
	for (const piece of ['€ 499', '€ 714', '+ € 215']) expect(words).toContain(piece)
})

test('who said nothing yet is told where to begin, and where to bring answers back', async () => {
	const browser = openBrowser(server.url)
	const start = await browser.get('/nl/wat-als')
	expect(linksOf(start)).toContain('/nl/verder')
	expect((await browser.get('/nl/wat-als/uitkomst')).path).toBe('/nl/wat-als')
	expect((await browser.get('/nl/wat-als/verander/constructor')).status).toBe(404)
	expect((await browser.get('/nl/wat-als/verander/partnerWeg')).path).toBe('/nl/wat-als')
	expect((await browser.get('/nl/wat-als/controleren')).status).toBe(404)
	expect((await browser.get('/xx/wat-als')).status).toBe(404)
})

test('"er verandert iets" leads to telling of it', async () => {
	const browser = openBrowser(server.url)
	const asked = await browser.post('/nl/ontdek/situatie', [['situatie', 'verandert']])
	expect(asked.path).toBe('/nl/ontdek/verandert')
	const next = await browser.post(asked.path, [['verandert', 'werk']])
	expect(next.path).toBe('/nl/ontdek/hebIkAl')
	await browser.post(next.path, [['hebIkAl', 'zorgtoeslag']])
	const outcome = await browser.get('/nl/ontdek/uitkomst')
	const [first] = linksOf(outcome).filter(
		(href) => /^\/nl\/[a-z-]+\/\w/.test(href) && !/ontdek|wat-als/.test(href),
	)
	expect(first).toMatch(/^\/nl\/wijziging-doorgeven\//)
	expect(linksOf(outcome)).toContain('/nl/wat-als')
})
