import { afterAll, beforeAll, expect, test } from 'vitest'
import { wegwijzers } from '../../flows/wegwijzers/index.ts'
import { PEILDATUM } from '../browser/people.ts'
import { openBrowser } from '../browsing.ts'
import { linksOf, mainText } from '../reading-pages.ts'
import { type RunningServer, startServer } from '../server.ts'

let server: RunningServer
beforeAll(async () => {
	server = await startServer({ PEILDATUM })
})
afterAll(() => server.stop())

test.each(['nl', 'en', 'ar'])('in %s there is a page of all, and one of each', async (lang) => {
	const browser = openBrowser(server.url)
	const all = await browser.get(`/${lang}/wegwijzers`)
	expect(all.status).toBe(200)
	for (const { id, source } of wegwijzers) {
		expect(linksOf(all)).toContain(`/${lang}/wegwijzers/${id}`)
		const page = await browser.get(`/${lang}/wegwijzers/${id}`)
		expect(page.status).toBe(200)
		expect(mainText(page)).toContain(source.title)
		expect(mainText(page)).not.toMatch(/€|undefined|\{\{|wegwijzers:/)
	}
})

test.each(['constructor', 'bestaat-niet'])('there is no page of %s', async (id) => {
	expect((await openBrowser(server.url).get(`/nl/wegwijzers/${id}`)).status).toBe(404)
})

test.each([
	['Jeugdtegoet', '/nl/wegwijzers/jeugdtegoed'],
	['voedselbank', '/nl/wegwijzers/wijkteam'],
	['Nu Niet Zwanger', '/nl/wegwijzers/kinderwens'],
	['Prestatie010', '/nl/ontheffing-en-tegenprestatie'],
	['sollicitatieplicht', '/nl/ontheffing-en-tegenprestatie'],
])('a search for %s finds %s', async (typed, href) => {
	const found = await openBrowser(server.url).get(`/nl?zoek=${encodeURIComponent(typed)}`)
	expect(mainText(found)).toContain('Dit vonden wij')
	expect(linksOf(found)).toContain(href)
})

/** What Ontdek shows to somebody with little money who told where they live. */
async function shownIn(woonplaats: string, url = server.url): Promise<Array<string>> {
	const browser = openBrowser(url)
	await browser.post('/nl/scholingsfonds/voorWie', [['voorWie', 'mezelf']])
	const name = [
		['naam.voornamen', 'Noor'],
		['naam.achternaam', 'Bakker'],
	] as const
	await browser.post('/nl/scholingsfonds/naam', name)
	await browser.post('/nl/scholingsfonds/woonplaats', [['woonplaats', woonplaats]])
	await browser.post('/nl/ontdek/situatie', [['situatie', 'weinigGeld']])
	const outcome = await browser.get('/nl/ontdek/uitkomst')
	expect(mainText(outcome)).toContain('Hier kunt u ook terecht')
	return linksOf(outcome).filter((href) => href.startsWith('/nl/wegwijzers/'))
}

test('Ontdek shows what is in the place, and not what is in another', async () => {
	expect(await shownIn('Rotterdam')).toEqual([
		'/nl/wegwijzers/wijkteam',
		'/nl/wegwijzers/vraagwijzer',
		'/nl/wegwijzers/rotterdampas',
		'/nl/wegwijzers/jeugdtegoed',
	])
	expect(await shownIn('Heerlen')).toEqual(['/nl/wegwijzers/wijkteam'])
})

test('what is certain today is to be asked after once nobody has looked', async () => {
	const now = await openBrowser(server.url).get('/nl/wegwijzers/smi')
	expect(mainText(now)).not.toContain('Vraag dit na')
	const later = await startServer({ PEILDATUM: '2027-01-01', LOG: 'off' })
	const then = await openBrowser(later.url).get('/nl/wegwijzers/smi')
	expect(mainText(then)).toContain('Vraag dit na bij de gemeente Rotterdam')
	await later.stop()
})
