import { afterAll, beforeAll, expect, test } from 'vitest'
import { translator } from '../../app/i18n.server.ts'
import { text } from '../../flows/engine/text.ts'
import { cases } from '../../flows/schuldhulp/cases.ts'
import { type Browser, openBrowser } from '../browsing.ts'
import { attribute, elements, formsOf, mainText, type Page } from '../reading-pages.ts'
import { standing, walkTo } from '../resident.ts'
import { type RunningServer, startServer } from '../server.ts'

let server: RunningServer
beforeAll(async () => {
	server = await startServer({ PEILDATUM: '2026-11-22', LOG: 'off' })
})
afterAll(() => server?.stop())

const start = '/nl/schuldhulp'
const listUrl = `${start}/schuldeisers`
const household = cases.find(({ id }) => id === 'nietsDringend')!
const nl = (key: string) => translator('nl')(text(key))

/** Somebody in front of the list of creditors. */
async function atList(): Promise<{ browser: Browser; page: Page }> {
	const browser = openBrowser(server.url)
	return { browser, page: await walkTo(browser, start, household, 'schuldeisers') }
}

/** The form that takes a table, filled in as a browser sends it. */
function tableForm(page: Page, { tabel = '', file }: { tabel?: string; file?: Uint8Array } = {}) {
	const form = formsOf(page).find(({ buttons }) =>
		buttons.some((one) => one.value === 'importeer'),
	)!
	const sent = new FormData()
	for (const [name, value] of standing(form)) {
		if (name !== 'tabel' && name !== 'bestand') sent.append(name, value)
	}
	sent.append('tabel', tabel)
	sent.append('bestand', new Blob(file ? [file as BlobPart] : []), file ? 'schulden.csv' : '')
	sent.append('actie', 'importeer')
	return sent
}

/** What stands in the box for a table. */
function boxOf({ document }: Page): string {
	const [box] = elements(document, ({ tagName }) => tagName === 'textarea')
	return box!.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
}

const named = (page: Page) =>
	elements(
		page.document,
		({ tagName, parentNode }) =>
			tagName === 'strong' && 'tagName' in parentNode! && parentNode.tagName === 'li',
	).map((one) => one.childNodes.map((node) => ('value' in node ? node.value : '')).join(''))

const csv1252 = (words: string) => Uint8Array.from(words, (sign) => sign.charCodeAt(0))

test('a pasted table comes in, and each debt is asked for what it lacks', async () => {
	const { browser, page } = await atList()
	const tabel = 'naam\tbedrag\nEneco\t1.234,56\nWoonstad\t1,234.56'
	const list = await browser.upload(listUrl, tableForm(page, { tabel }))
	expect([list.status, list.path]).toEqual([200, listUrl])
	expect(named(list)).toEqual(['Eneco', 'Woonstad'])
	expect(mainText(list).match(/1\.234,56/g)?.length).toBe(2)
	expect(mainText(list)).toContain(nl('common:nogInTeVullen'))
	expect(boxOf(list)).toBe('')
})

test('a CSV file of old Windows comes in with its letters', async () => {
	const { browser, page } = await atList()
	const file = csv1252('schuldeiser;bedrag\r\nCaf\xe9 Zo\xeb;12,50\r\n')
	const list = await browser.upload(listUrl, tableForm(page, { file }))
	expect(named(list)).toEqual(['Café Zoë'])
})

test('a table that is sent twice comes in once', async () => {
	const { browser, page } = await atList()
	const tabel = 'naam;bedrag\nEneco;12'
	await browser.upload(listUrl, tableForm(page, { tabel }))
	const again = await browser.upload(listUrl, tableForm(page, { tabel }))
	expect(named(again)).toEqual(['Eneco'])
})

test('wrong rows are named, kept through other pages, and put right; right rows stay', async () => {
	const { browser, page } = await atList()
	const tabel = 'naam;bedrag;deurwaarder\nEneco;12;nee\nZiggo;veel;misschien\n;5;\n\nKPN;7;'
	const refused = await browser.upload(listUrl, tableForm(page, { tabel }))
	expect(refused.status).toBe(422)
	expect(named(refused)).toEqual(['Eneco', 'KPN'])
	const words = mainText(refused)
	expect(words).toContain('Regel 3, Bedrag: ‘veel’.')
	expect(words).toContain(
		'Regel 3, Deurwaarder: ‘misschien’. Schrijf een van deze woorden: ja, nee.',
	)
	expect(words).toContain('Regel 4, Naam: dit vak is leeg.')
	expect(refused.html).toMatch(/<title>Fout: /)
	expect(boxOf(refused)).toContain('3;Ziggo;veel;misschien')

	const later = await browser.get(listUrl)
	expect([later.status, boxOf(later)]).toEqual([200, boxOf(refused)])
	const done = await browser.post(listUrl, [['actie', 'klaar']])
	expect(done.status).toBe(422)

	const better = boxOf(later).replace('veel;misschien', '80;ja').replace('4;;5', '4;Ziggo 2;5')
	const list = await browser.upload(listUrl, tableForm(later, { tabel: better }))
	expect([list.status, boxOf(list)]).toEqual([200, ''])
	expect(named(list)).toEqual(['Eneco', 'KPN', 'Ziggo', 'Ziggo 2'])
})

test('wrong rows can be left out', async () => {
	const { browser, page } = await atList()
	const refused = await browser.upload(
		listUrl,
		tableForm(page, { tabel: 'naam;bedrag\nEneco;12\nTotaal;12' }),
	)
	expect(mainText(refused)).toContain(nl('fouten:tabel.totaal'))
	const list = await browser.post(listUrl, [['actie', 'laatWeg']])
	expect([list.status, boxOf(list), named(list)]).toEqual([200, '', ['Eneco']])
})

test('what a spreadsheet would run does not get in, and stands on the page as text', async () => {
	const { browser, page } = await atList()
	const tabel = 'naam;bedrag\n=cmd|\' /C calc\'!A0;12\n"<script>alert(1)</script>";8'
	const refused = await browser.upload(listUrl, tableForm(page, { tabel }))
	expect(named(refused)).toEqual(['<script>alert(1)</script>'])
	expect(refused.html).not.toContain('<script>alert(1)')
	expect(mainText(refused)).toContain(nl('fouten:tabel.formule'))
})

test.each([
	['nothing', {}, 'leeg'],
	['a workbook', { file: csv1252('PK\x03\x04\x00\x00') }, 'geenTekst'],
	['a file and a paste at once', { tabel: 'a;1', file: csv1252('b;2') }, 'allebei'],
	['too large a file', { file: new Uint8Array(300 * 1024).fill(65) }, 'teGroot'],
	['too many rows', { tabel: 'a;1\n'.repeat(500) }, 'teVeelRegels'],
])('%s is refused in words, and what was typed stays', async (_, sent, why) => {
	const { browser, page } = await atList()
	const refused = await browser.upload(listUrl, tableForm(page, sent))
	expect(refused.status).toBe(422)
	expect(mainText(refused)).toContain(nl(`fouten:tabel.${why}`))
	expect(boxOf(refused).trim()).toBe((sent as { tabel?: string }).tabel?.trim() ?? '')
})

test('a file no page can need ends before the app', async () => {
	const { browser, page } = await atList()
	const file = new Uint8Array(2 * 1024 * 1024).fill(65)
	const answer = await browser.send('POST', listUrl, tableForm(page, { file }))
	expect(answer.status).toBe(413)
})

test('the empty table can be taken home, filled in and brought back', async () => {
	const { browser, page } = await atList()
	const [link] = elements(
		page.document,
		(one) => one.tagName === 'a' && attribute(one, 'download') !== null,
	)
	const { type, bytes } = await browser.download(attribute(link!, 'href')!)
	expect(type).toBe('text/csv; charset=utf-8')
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
	const filled = `${new TextDecoder().decode(bytes)}Eneco;12,50\r\n`
	const list = await browser.upload(
		listUrl,
		tableForm(page, { file: new TextEncoder().encode(filled) }),
	)
	expect(named(list)).toEqual(['Eneco'])
	expect((await browser.send('GET', '/nl/schuldhulp/haast/tabel.csv')).status).toBe(404)
})
