import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { translator } from '../../app/i18n.server.ts'
import { text } from '../../flows/engine/text.ts'
import { cases } from '../../flows/kinderopvangtoeslag/cases.ts'
import { openBrowser } from '../browsing.ts'
import {
	attribute,
	elements,
	formsOf,
	headingOf,
	linksOf,
	mainText,
	type Page,
	textOf,
} from '../reading-pages.ts'
import { standing, walk, walkTo } from '../resident.ts'
import { type RunningServer, startServer } from '../server.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'regelwijs-wrong-turns-'))
let server: RunningServer

beforeAll(async () => {
	server = await startServer({ PEILDATUM: '2026-11-22', LOG: 'off', DATA_DIR: dataDir })
})

afterAll(async () => {
	await server?.stop()
	rmSync(dataDir, { recursive: true, force: true })
})

const start = '/nl/kinderopvangtoeslag'
const at = (question: string) => `${start}/${question}`
const visitor = () => openBrowser(server.url)
const caseOf = (id: string) => cases.find((one) => one.id === id)!
const single = caseOf('brochure60000')
const couple = caseOf('brochure120000')
const nl = (key: string) => translator('nl')(text(key))

test('a page that is not on the way leads to the open question', async () => {
	const browser = visitor()
	for (const page of ['rekening', 'kinderen', 'kinderen/abc123/voornaam', 'controleren']) {
		expect((await browser.get(at(page))).path).toBe(at('voorWie'))
	}
	await browser.post(at('voorWie'), [['voorWie', 'mezelf']])
	for (const page of ['rekening', 'uitkomst', 'papieren', 'voorblad.pdf', 'voorblad/afdrukken']) {
		expect((await browser.get(at(page))).path).toBe(at('naam'))
	}
})

test('an answer to a page that is not on the way is not kept', async () => {
	const browser = visitor()
	await browser.post(at('voorWie'), [['voorWie', 'mezelf']])
	const sent = await browser.post(at('woonplaats'), [['woonplaats', 'Atlantis']])
	expect(sent.path).toBe(at('naam'))
	await browser.post(at('naam'), [['naam.achternaam', 'Jansen']])
	const page = await browser.get(at('woonplaats'))
	expect(page.html).not.toContain('Atlantis')
})

test.each([
	'/nl/nietbestaand',
	'/nl/kinderopvangtoeslag/nietbestaand',
	'/nl/kinderopvangtoeslag/berekening',
	'/nl/kinderopvangtoeslag/constructor',
	'/nl/kinderopvangtoeslag/__proto__',
	'/nl/kinderopvangtoeslag/voorWie/abc123/naam',
	'/nl/kinderopvangtoeslag/nietbestaand.pdf',
	'/nl/kinderopvangtoeslag/kinderen/abc123/a/b',
])('%s is not found, for who begins and for who is on the way', async (path) => {
	const browser = visitor()
	expect((await browser.get(path)).status).toBe(404)
	await browser.post(at('voorWie'), [['voorWie', 'mezelf']])
	expect((await browser.get(path)).status).toBe(404)
})

test('an item or question that is not there leads back or is not found', async () => {
	const browser = visitor()
	await walkTo(browser, start, single, 'getrouwd')
	expect((await browser.get(at('kinderen/zzzzzz/voornaam'))).path).toBe(at('kinderen'))
	const list = await browser.get(at('kinderen'))
	const item = itemsOn(list)[0]!
	for (const question of ['nietbestaand', 'klaar', 'constructor', 'kinderen']) {
		const page = await browser.get(at(`kinderen/${item}/${question}`))
		expect(page.status, question).toBe(404)
	}
	expect((await browser.get(at('voorblad/afdrukken'))).path).toBe(at('getrouwd'))
})

/** Ids of what is on a list. */
function itemsOn(page: Page): Array<string> {
	return formsOf(page)
		.flatMap(({ buttons }) => buttons)
		.flatMap(({ value }) => (value.startsWith('wijzig:') ? [value.slice(7)] : []))
}

const mistakes: Array<[string, Array<[string, string]>, string, string]> = [
	['voorWie', [], 'voorWie', 'keuze.kies'],
	['voorWie', [['voorWie', 'buurman']], 'voorWie', 'keuze.kies'],
	['naam', [['naam.voornamen', 'Ali']], 'naam.achternaam', 'naam.leeg'],
	['naam', [['naam.achternaam', 'علي']], 'naam.achternaam', 'tekst.andereLetters'],
	['geboortedatum', [], 'geboortedatum.dag', 'datum.leeg'],
	['geboortedatum', date('31', '2', '2024'), 'geboortedatum.dag', 'datum.bestaatNiet'],
	['geboortedatum', date('1', 'plop', '2024'), 'geboortedatum.maand', 'datum.maand'],
	['geboortedatum', date('1', '1', '2030'), 'geboortedatum.jaar', 'datum.nietInToekomst'],
	['werk', [], 'werk', 'meerkeuze.kies'],
	[
		'werk',
		[
			['werk', 'geen'],
			['werk', 'loondienst'],
		],
		'werk',
		'meerkeuze.gaatNietSamen',
	],
	['lrk', [['lrk', 'geen idee']], 'lrk', 'lrk.cijfers'],
	['uurprijs', [['uurprijs', 'tien']], 'uurprijs', 'bedrag.getal'],
	['uurprijs', [['uurprijs', '-10']], 'uurprijs', 'bedrag.nietOnderNul'],
	['urenPerMaand', [['urenPerMaand', '1000']], 'urenPerMaand', 'uren.teVeel'],
	['bedrag', [['bedrag.bedrag', '2000']], 'bedrag.soort', 'bedragPerPeriode.soort'],
	['rekening', [['rekening', 'NL91 ABNA 0417 1643 01']], 'rekening', 'iban.controle'],
]

function date(dag: string, maand: string, jaar: string): Array<[string, string]> {
	return [
		['geboortedatum.dag', dag],
		['geboortedatum.maand', maand],
		['geboortedatum.jaar', jaar],
	]
}

test.each(mistakes)('%s with %j says at %s what to put right: %s', async (...mistake) => {
	const [question, typed, field, error] = mistake
	const browser = visitor()
	const asked = await walkTo(browser, start, single, question)
	const page = await browser.post(asked.path, typed)
	expect(page.status).toBe(422)
	expect(page.path).toBe(asked.path)
	expectError(page, field, nl(`fouten:${error}`))
	const kept = formsOf(page).flatMap(({ controls }) => controls)
	for (const [name, value] of typed.filter(([, one]) => one !== 'buurman')) {
		const control = kept.find((one) => one.name === name && one.value === value)
		expect(control, `${name} keeps ${value}`).toBeDefined()
		if (['radio', 'checkbox'].includes(control!.type)) expect(control!.checked).toBe(true)
	}
	expect(titleOf(page)).toMatch(/^Fout: /)
})

/** The message stands in the summary, its link leads to the field, and the field names it. */
function expectError(page: Page, field: string, message: string): void {
	const link = elements(page.document, ({ tagName }) => tagName === 'a').find(
		(one) => attribute(one, 'href') === `#${field}`,
	)
	expect(link && textOf(link)).toBe(message)
	const [control] = elements(page.document, (one) => attribute(one, 'id') === field)
	expect(control, `something has the id ${field}`).toBeDefined()
	const [shown] = elements(page.document, (one) => attribute(one, 'id') === `${field}-error`)
	expect(shown && textOf(shown)).toBe(message)
	const described = elements(page.document, (one) =>
		(attribute(one, 'aria-describedby') ?? '').split(' ').includes(`${field}-error`),
	)
	expect(described, `something is described by ${field}-error`).not.toEqual([])
}

function titleOf(page: Page): string {
	return elements(page.document, ({ tagName }) => tagName === 'title')
		.map(textOf)
		.join()
}

test('an empty list is no answer, and says what to do', async () => {
	const browser = visitor()
	await walkTo(browser, start, single, 'kinderen')
	const page = await browser.post(at('kinderen'), [['actie', 'klaar']])
	expect(page.status).toBe(422)
	expect(mainText(page)).toContain(nl('fouten:lijst.leeg'))
	const href = linksOf(page).find((link) => link.startsWith('#') && link !== '#inhoud')
	expect(elements(page.document, (one) => `#${attribute(one, 'id')}` === href)).toHaveLength(1)
})

test('a list with a child that is half told is not ready', async () => {
	const browser = visitor()
	await walkTo(browser, start, single, 'geboortedatum')
	const page = await browser.post(at('kinderen'), [['actie', 'klaar']])
	expect(page.status).toBe(422)
	expect(mainText(page)).toContain(nl('fouten:lijst.nietKlaar'))
	expect(mainText(page)).toContain(nl('common:nogInTeVullen'))
})

test('a double tap on "toevoegen" makes one child', async () => {
	const browser = visitor()
	const list = await walkTo(browser, start, single, 'kinderen')
	const form = standing(formsOf(list)[0]!)
	const [one, other] = await Promise.all([
		browser.post(at('kinderen'), [...form, ['actie', 'toevoegen']]),
		browser.post(at('kinderen'), [...form, ['actie', 'toevoegen']]),
	])
	expect(one.path).toMatch(/\/kinderen\/\w+\/voornaam$/)
	expect(other.path).toBe(one.path)
	expect(itemsOn(await browser.get(at('kinderen')))).toHaveLength(1)
})

test('a child that is taken off can be put back, and its contract is asked for again', async () => {
	const browser = visitor()
	await walkTo(browser, start, couple, 'controleren')
	const list = await browser.get(at('kinderen'))
	const [, daan] = itemsOn(list)
	const removed = await browser.post(at('kinderen'), [['actie', `verwijder:${daan}`]])
	expect(mainText(removed)).toContain('Daan staat niet meer in de lijst.')
	expect((await browser.get(at('uitkomst'))).path).not.toBe(at('uitkomst'))
	const back = await browser.post(at('kinderen'), [['actie', `terug:${daan}`]])
	expect(itemsOn(back).toSorted()).toEqual(itemsOn(list).toSorted())
	await browser.post(at('kinderen'), [['actie', 'klaar']])
	expect((await browser.get(at('uitkomst'))).path).toBe(at('uitkomst'))
})

test('two tabs do not lose each other’s answers', async () => {
	const browser = visitor()
	await walkTo(browser, start, single, 'controleren')
	await Promise.all([
		browser.post(at('naam'), [['naam.achternaam', 'Tabbladeen']]),
		browser.post(at('woonplaats'), [['woonplaats', 'Tabbladstad']]),
		browser.post(at('rekeningenBetalen'), [['rekeningenBetalen', 'nee']]),
	])
	const check = mainText(await browser.get(at('controleren')))
	expect(check).toContain('Tabbladeen')
	expect(check).toContain('Tabbladstad')
	expect(check).toContain('Rekeningen betalen Nee')
})

test('people who answer at the same time do not see each other', async () => {
	const households = ['brochure60000', 'helpedByNeighbour', 'teenParent'].map(caseOf)
	const walked = await Promise.all(households.map((one) => walk(visitor(), start, one)))
	const names = ['Łukaszewicz', 'Nguyễn', 'Ouali']
	for (const [index, { check, paper }] of walked.entries()) {
		const seen = mainText(check) + mainText(paper.overschrijfblad!.print)
		expect(names.filter((name) => seen.includes(name))).toEqual([names[index]])
	}
})

test('an answer that cannot be true is stopped', async () => {
	const browser = visitor()
	const household = caseOf('gemeentePaysHours')
	const asked = await walkTo(browser, start, household, 'eind')
	const page = await browser.post(asked.path, [
		['eind.dag', '1'],
		['eind.maand', '8'],
		['eind.jaar', '2026'],
	])
	expect(page.status).toBe(422)
	expect(mainText(page)).toContain('De eerste dag is 1 september 2026.')
})

test('an answer asked back can be changed instead', async () => {
	const browser = visitor()
	const asked = await walkTo(browser, start, single, 'urenPerMaand')
	const back = await browser.post(asked.path, [['urenPerMaand', '22']])
	expect(back.status).toBe(422)
	expect(headingOf(back)).toBe('Klopt dit?')
	expect(mainText(back)).toContain('U zei: 22 uur')
	const other = await browser.post(asked.path, [['urenPerMaand', '12 2']])
	expect(other.status).toBe(422)
	expectError(other, 'urenPerMaand', nl('fouten:uren.getal'))
	const next = await browser.post(asked.path, [['urenPerMaand', '95']])
	expect(next.path).toMatch(/gemeenteBetaalt$/)
})

test('a changed answer shows at once in the outcome', async () => {
	const browser = visitor()
	await walkTo(browser, start, single, 'controleren')
	const list = await browser.get(at('opvang'))
	const back = await browser.post(at(`opvang/${itemsOn(list)[0]}/uurprijs`), [['uurprijs', '9']])
	expect(back.path).toBe(at('controleren'))
	// 122 × 9 = 1.098 × 93,9% = 1.031,02
	expect(mainText(await browser.get(at('uitkomst')))).toContain('€ 1.031')
})

test('too long an answer is refused, and nothing is lost', async () => {
	const browser = visitor()
	await walkTo(browser, start, single, 'woonplaats')
	const page = await browser.post(at('naam'), [['naam.achternaam', 'a'.repeat(200_000)]])
	expect(page.status).toBe(413)
	const long = await browser.post(at('naam'), [['naam.achternaam', 'a'.repeat(301)]])
	expect(long.status).toBe(422)
	expect((await browser.get(at('naam'))).html).toContain('Şahin-Łukaszewicz')
})

test('a cookie that was tampered with opens nothing, and the page says so', async () => {
	const browser = visitor()
	await walkTo(browser, start, single, 'getrouwd')
	const cookie = (await browser.cookies.getCookies(server.url))[0]!
	const [id, key] = cookie.value.split('.')
	const stranger = visitor()
	const other = key!.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
	await stranger.cookies.setCookie(`${cookie.key}=${id}.${other}; Path=/`, server.url)
	const page = await stranger.get(start)
	expect(page.status).toBe(200)
	expect(mainText(page)).toContain(nl('bewaren:beschadigd.titel'))
	expect(page.html).not.toContain('Łukaszewicz')
	expect((await browser.get(at('getrouwd'))).path).toBe(at('getrouwd'))
})

test('an answer after the session is over is not lost: the page says so and shows it', async () => {
	const browser = visitor()
	await walkTo(browser, start, single, 'woonplaats')
	const rows = new DatabaseSync(join(dataDir, 'dossiers.sqlite'))
	rows.exec('delete from dossiers')
	rows.close()
	const page = await browser.post(at('woonplaats'), [['woonplaats', 'Sittard-Geleen']])
	expect(page.status).toBe(409)
	expect(mainText(page)).toContain(nl('bewaren:verlopen.titel'))
	expect(mainText(page)).toContain('Sittard-Geleen')
	expect((await browser.get(start)).status).toBe(200)
})
