import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Facts } from '../../flows/engine/case.ts'
import { SITUATIES } from '../../flows/facts/situatie.ts'
import { regelingen } from '../../flows/index.ts'
import { withoutRegeling } from '../../flows/ontdek/situation.ts'
import { alone, PEILDATUM } from '../browser/people.ts'
import { openBrowser } from '../browsing.ts'
import { formsOf, linksOf, mainText } from '../reading-pages.ts'
import { walk } from '../resident.ts'
import { type RunningServer, startServer } from '../server.ts'

let server: RunningServer
beforeAll(async () => {
	server = await startServer({ PEILDATUM })
})
afterAll(() => server.stop())

/** A resident who answers what Ontdek asks first. */
async function begun(...situations: Array<string>) {
	const browser = openBrowser(server.url)
	const form = situations.map((one) => ['situatie', one] as const)
	return { browser, page: await browser.post('/nl/ontdek/situatie', form) }
}

test('from what is going on to the papers, and nothing is asked twice', async () => {
	const { browser, page } = await begun('opvang')
	expect(page.path).toBe('/nl/ontdek/heeftKinderen')
	const told: Facts = { ...alone, heeftKinderen: 'ja' }
	const asked: Array<string> = []
	let at = page
	while (at.path !== '/nl/ontdek/kinderen') {
		const question = at.path.split('/').at(-1)!
		asked.push(question)
		const said = [told[question]].flat() as Array<string>
		at = await browser.post(
			at.path,
			said.map((one) => [question, one] as const),
		)
		expect(at.status).toBe(200)
		expect(linksOf(at)).toContain('/nl/ontdek/uitkomst')
	}
	expect(asked).toEqual(['heeftKinderen', 'werk', 'werkPeriode', 'getrouwd', 'huisgenoot'])

	const known = await browser.get('/nl/ontdek/uitkomst')
	expect(mainText(known)).toContain('Begin hiermee')
	const next = linksOf(known).find((href) => href.startsWith('/nl/kinderopvangtoeslag/'))
	expect(next).toBe('/nl/kinderopvangtoeslag/voorWie')

	const walked = await walk(browser, '/nl/kinderopvangtoeslag', { facts: alone })
	const again = walked.visited.filter((path) => asked.includes(path.split('/').at(-1)!))
	expect(again).toEqual([])
	expect(Object.keys(walked.paper)).toEqual(['voorblad', 'overschrijfblad'])

	const after = await browser.get('/nl/ontdek/uitkomst')
	expect(mainText(after)).toMatch(/Waarschijnlijk wel[\s\S]*€/)
})

test('what cannot wait comes first, with a human', async () => {
	const { browser, page } = await begun('brief')
	expect(page.path).toBe('/nl/ontdek/haast')
	await browser.post(page.path, [['haast', 'huis']])
	const words = mainText(await browser.get('/nl/ontdek/uitkomst'))
	expect(words).toContain('Bel vandaag uw gemeente')
	expect(words).toContain('Begin hiermee')
	expect(words.indexOf('Dit kan niet wachten')).toBeLessThan(words.indexOf('Begin hiermee'))
})

const notBuilt = withoutRegeling(regelingen, { situatie: [...SITUATIES] })

test.each(notBuilt)('%s, for which nothing is built, leads to a human, honestly', async (one) => {
	const { browser } = await begun(one)
	const words = mainText(await browser.get('/nl/ontdek/uitkomst'))
	expect(words).toContain('Dit kan Regelwijs nog niet')
})

test('"heb ik al" stands apart, and can be taken back', async () => {
	const { browser } = await begun('opvang')
	const id = 'kinderopvangtoeslag'
	const have = await browser.post('/nl/ontdek/uitkomst', [['hebIkAl', id]])
	expect(mainText(have)).toContain('Klopt het bedrag nog?')
	expect(mainText(have)).not.toContain('Begin hiermee')
	const back = await browser.post('/nl/ontdek/uitkomst', [['hebIkNiet', id]])
	expect(mainText(back)).toContain('Begin hiermee')
	const odd = await browser.post('/nl/ontdek/uitkomst', [['hebIkAl', 'constructor']])
	expect(odd.status).toBe(200)
})

test('nothing chosen comes back to be put right; deep links find the way', async () => {
	const { browser, page } = await begun()
	expect([page.status, page.path]).toEqual([422, '/nl/ontdek/situatie'])
	expect((await browser.get('/nl/ontdek')).path).toBe('/nl')
	expect((await browser.get('/nl/ontdek/uitkomst')).path).toBe('/nl')
	expect((await browser.get('/nl/ontdek/werk')).path).toBe('/nl/ontdek/situatie')
	expect((await browser.get('/nl/ontdek/controleren')).status).toBe(404)
	expect((await browser.get('/nl/ontdek/constructor')).status).toBe(404)
})

test('a search forgives typing, says so when it finds nothing, and is in no log', async () => {
	const browser = openBrowser(server.url)
	const found = await browser.get('/nl?zoek=kinderopvangtoslag')
	expect(mainText(found)).toContain('Dit vonden wij')
	const nothing = await browser.get('/nl?zoek=Zonnebloempitten')
	expect(mainText(nothing)).toContain('Wij vonden niets')
	expect(formsOf(nothing).some(({ action }) => action.endsWith('/ontdek/situatie'))).toBe(true)
	expect(server.logs()).not.toMatch(/Zonnebloempitten|kinderopvangtoslag/)
})

test('on a day nobody has looked at, nothing is open', async () => {
	const later = await startServer({ PEILDATUM: '2027-01-01', LOG: 'off' })
	const browser = openBrowser(later.url)
	await browser.post('/nl/ontdek/situatie', [['situatie', 'opvang']])
	const outcome = mainText(await browser.get('/nl/ontdek/uitkomst'))
	expect(outcome).toContain('Vraag dit na')
	expect(outcome).not.toContain('Begin hiermee')
	await later.stop()
})
