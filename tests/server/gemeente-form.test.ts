import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Facts } from '../../flows/engine/case.ts'
import { apiClient } from '../api-client.ts'
import { type Browser, openBrowser } from '../browsing.ts'
import { readPdf } from '../documents-reading.ts'
import { readForm } from '../forms-reading.ts'
import { zonnedorpFolder, zonnedorpMap } from '../gemeente-folder.ts'
import { linksOf, mainText } from '../reading-pages.ts'
import { walk } from '../resident.ts'
import { type RunningServer, startServer } from '../server.ts'

const PEILDATUM = '2026-11-22'
const REGELING = '/nl/kind-doet-mee'

const family: Facts = {
	voorWie: 'mezelf',
	naam: { voornamen: 'Yıldız', achternaam: 'Şahin-Łukaszewicz' },
	woonplaats: 'Zonnedorp',
	kinderen: [
		{
			voornaam: 'Ștefan',
			geboren: 'ja',
			leeftijd: '8',
			geboortedatum: { dag: '4', maand: 'mei', jaar: '2018' },
			school: 'basisschool',
			woontBijU: 'ja',
		},
	],
	meedoen: ['sport'],
	activiteiten: [
		{
			clubNaam: 'Regenboog',
			begin: { dag: '11', maand: 'januari', jaar: '2027' },
			kosten: '240',
		},
	],
	bekende: ['leraar'],
	redenGeld: ['bijstand'],
	rekeningenBetalen: 'ja',
}

let server: RunningServer
let folder: string
beforeAll(async () => {
	folder = zonnedorpFolder()
	server = await startServer({ PEILDATUM, GEMEENTEN_DIR: folder })
})
afterAll(async () => {
	await server.stop()
	rmSync(folder, { recursive: true })
})

/** Somebody who comes by Ontdek and tells of their family. */
async function comeHome(facts: Facts, browser: Browser = openBrowser(server.url)) {
	await browser.post('/nl/ontdek/situatie', [['situatie', 'kindSport']])
	const found = await browser.get('/nl/ontdek/uitkomst')
	expect(linksOf(found).some((href) => href.startsWith(`${REGELING}/`))).toBe(true)
	return walk(browser, REGELING, { facts })
}

test('a gemeente that brought files, and no code, gets its own form filled', async () => {
	const { paper, papers } = await comeHome(family)
	expect(Object.keys(paper)).toEqual(['voorblad', 'ouderdeel', 'intermediairdeel', 'club-1'])
	expect(mainText(papers)).toContain('Aanvraag Zonnefonds')
	expect(mainText(papers)).not.toContain('Dit past niet')

	const { pdf, print } = paper.ouderdeel!
	const { values, texts, pages, lang } = await readPdf(pdf)
	expect(lang).toBe('nl-NL')
	expect(values).toMatchObject({
		Naam: 'Yıldız Şahin-Łukaszewicz',
		BSN: '',
		'Voornaam kind': 'Ștefan',
		'geb dag': '04',
		'geb maand': '05',
		'geb jaar': '2018',
		School: '0',
		Vereniging: 'Regenboog',
		Kosten: '240',
		'Eerste les': '11-01-2027',
		Handtekening: '',
	})
	const { widgets, drawn } = await readForm(pdf)
	const ink = (name: string) => drawn[widgets.findIndex((one) => one.name === name)]!.inside
	expect(ink('Naam')).toBeGreaterThan(ink('Handtekening') + 100)

	// What our own paper says and the form has no field for stands on a sheet at the end.
	expect(pages).toBe(2)
	expect(texts[1]).toContain('Extra blad bij: Aanvraag Zonnefonds')
	expect(texts[1]).toContain('Zonnedorp')
	expect(texts[1]).toContain('Sportclub')
	expect(texts[1]).not.toContain('Regenboog')

	const page = mainText(print)
	for (const said of ['Ștefan', 'Regenboog', 'Basisschool', 'Extra blad', 'Handtekening', 'BSN'])
		expect(page).toContain(said)
})

test('what is too long is named by its field before the file is taken, and stands in full at the end', async () => {
	const club = 'Sportvereniging De Vrolijke Voetballers van Zonnedorp en Omstreken 1919'
	const [activity] = family.activiteiten as ReadonlyArray<Facts>
	const browser = openBrowser(server.url)
	const { paper, papers } = await comeHome(
		{ ...family, activiteiten: [{ ...activity, clubNaam: club, kosten: '300,50' }] },
		browser,
	)
	const words = mainText(papers)
	expect(words).toMatch(/Dit past niet in het vak[\s\S]*Vereniging[\s\S]*Kosten/)
	expect(linksOf(papers)).toContain(`${REGELING}/controleren`)
	const { values, texts } = await readPdf(paper.ouderdeel!.pdf)
	expect(values.Vereniging).toBe('Zie bijlage 1')
	expect(values.Kosten).toBe('')
	expect(texts.slice(1).join(' ').replace(/\s+/g, ' ')).toContain(club)
	expect(texts.slice(1).join(' ')).toContain('€ 300,50')
})

test('what somebody does not know stays empty, with who knows it beside it', async () => {
	const [activity] = family.activiteiten as ReadonlyArray<Facts>
	const { paper } = await comeHome({
		...family,
		activiteiten: [{ ...activity, begin: 'weet ik niet' }],
	})
	const { values } = await readPdf(paper.ouderdeel!.pdf)
	expect(values['Eerste les']).toBe('')
	expect(mainText(paper.ouderdeel!.print)).toMatch(/Eerste les\s+\S+/)
})

test('other places keep our own paper', async () => {
	const { paper } = await comeHome({ ...family, woonplaats: 'Elders' })
	expect((await readPdf(paper.ouderdeel!.pdf)).values).toMatchObject({ woonplaats: 'Elders' })
})

test('the page is read in Arabic too, with the words of the form as they are', async () => {
	const browser = openBrowser(server.url)
	await comeHome(family, browser)
	const page = mainText(await browser.get('/ar/kind-doet-mee/ouderdeel/afdrukken'))
	expect(page).toMatch(/استمارة من \W*Zonnedorp/)
	expect(page).toContain('Voornaam kind')
	expect(mainText(await browser.get('/ar/kind-doet-mee/papieren'))).toContain('Aanvraag Zonnefonds')
})

test('the API fills the same form', async () => {
	const response = await apiClient(server.url).post(
		'/regelingen/kind-doet-mee/documenten/ouderdeel.pdf',
		{
			feiten: {
				voorWie: 'mezelf',
				naam: { voornamen: 'Ana', achternaam: 'Évora' },
				woonplaats: 'Zonnedorp',
				kinderen: [
					{
						voornaam: 'Noor',
						geboren: 'ja',
						geboortedatum: '2013-05-14',
						school: 'voortgezet',
						woontBijU: 'ja',
					},
				],
				meedoen: ['sport'],
				activiteiten: [{ clubNaam: 'VV', begin: '2027-01-11', kosten: 24_000 }],
				bekende: ['leraar'],
				redenGeld: ['bijstand'],
				rekeningenBetalen: 'ja',
			},
		},
	)
	expect(response.headers.get('Content-Type')).toBe('application/pdf')
	const { values } = await readPdf(new Uint8Array(await response.arrayBuffer()))
	expect(values).toMatchObject({ Naam: 'Ana Évora', School: '1', BSN: '' })
})

test('a map with a fault stops the start, and says which', async () => {
	const map = zonnedorpMap()
	const broken = zonnedorpFolder({
		...map,
		fields: { ...map.fields, Naam: { fact: 'achternaam', checked: true } },
	})
	await expect(startServer({ GEMEENTEN_DIR: broken })).rejects.toThrow(
		/kind-doet-mee\.map\.json\/fields\/Naam\/fact: kind-doet-mee asks no achternaam/,
	)
	rmSync(broken, { recursive: true })
})
