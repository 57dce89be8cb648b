import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../documents-reading.ts'
import { type RunningServer, startServer } from '../server.ts'
import { launchChromium } from './chromium.ts'
import { alone, PEILDATUM } from './people.ts'
import { type Visitor, visit } from './visitor.ts'
import { press, walkTo } from './walk.ts'

const bsn = '123456782'
const childsBsn = '111222333'

/** What this household says that can be recognised anywhere. */
const answers = [
	'Yıldız',
	'Şahin',
	'Łukaszewicz',
	'Ömer',
	'Rotterdam',
	'Zonnebloem',
	'246813579',
	'ABNA',
	'0417164300',
	'2024-03-27',
	'274100',
	'2.741',
	'loondienst',
]

const dataDir = mkdtempSync(join(tmpdir(), 'regelwijs-privacy-'))
let server: RunningServer
let browser: Browser
let visitor: Visitor
/** Where the visitor was, and what stood in the tab. */
const places: Array<string> = []

beforeAll(async () => {
	;[server, browser] = await Promise.all([
		startServer({ PEILDATUM, DATA_DIR: dataDir }),
		launchChromium(),
	])
	visitor = await visit(browser)
	const { page } = visitor
	page.on('load', async () => places.push(page.url(), await page.title()))
	await page.goto(`${server.url}/nl/kinderopvangtoeslag`)
	await walkTo(page, 'controleren', alone)
	await press(page, page.locator('main a[href$="/uitkomst"]'))
	await press(page, page.locator('main a[href$="/papieren"]'))
}, 300_000)
afterAll(async () => {
	await browser.close()
	await server.stop()
	rmSync(dataDir, { recursive: true, force: true })
})

const box = (page: Page, name: string) => page.locator(`[data-bsn-field="${name}"]`)
const make = (page: Page) => page.locator('[data-bsn-make]')

/** Everything the server has: what it printed, counted and wrote down. */
async function serverHas(): Promise<string> {
	const metrics = await fetch(`${server.url}/metrics`)
	const files = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
	expect(files.length).toBeGreaterThan(0)
	const bytes = files.map((file) => readFileSync(join(dataDir, file)).toString())
	return [server.logs(), await metrics.text(), ...bytes].join('\n')
}

/** Everything the browser keeps, but for the page itself. */
async function browserKeeps({ context, page }: Visitor): Promise<string> {
	const kept = await page.evaluate(async () => [
		{ ...localStorage },
		{ ...sessionStorage },
		await indexedDB.databases(),
		await caches.keys(),
		document.cookie,
		history.state as unknown,
		window.name,
	])
	return JSON.stringify([kept, await context.cookies(), page.url(), await page.title()])
}

test('a number that cannot be a burgerservicenummer makes no paper', async () => {
	const { page } = visitor
	let downloads = 0
	page.on('download', () => downloads++)
	await box(page, 'bsn').fill('123456789')
	await make(page).click()
	expect(await box(page, 'bsn').getAttribute('aria-invalid')).toBe('true')
	expect(await page.locator('[id="bsn-bsn-fout"]').isVisible()).toBe(true)
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('bsn-bsn')

	await box(page, 'bsn').fill(bsn)
	await box(page, 'kinderen.1.bsn').fill('123.456.782')
	await make(page).click()
	expect(await page.locator('[id="bsn-kinderen.1.bsn-fout"]').isVisible()).toBe(true)
	await page.waitForTimeout(500)
	expect(downloads).toBe(0)
})

test('burgerservicenummers go into the paper and nowhere else', async () => {
	const { page, sent } = visitor
	await box(page, 'bsn').fill('1234.56.782')
	await box(page, 'kinderen.1.bsn').fill(childsBsn)
	const [download] = await Promise.all([page.waitForEvent('download'), make(page).click()])
	const { values } = await readPdf(new Uint8Array(await readFile(await download.path())))
	expect(values.bsn).toBe(bsn)
	expect(values['kinderen.1.bsn']).toBe(childsBsn)
	expect(download.suggestedFilename()).toBe('overschrijfblad.pdf')

	const seen = [JSON.stringify(sent), await serverHas(), await browserKeeps(visitor)].join('\n')
	for (const number of [bsn, '1234.56.782', childsBsn]) expect(seen).not.toContain(number)
	expect(await page.locator('[data-bsn] [name]').count()).toBe(0)
	expect(await page.locator('form [data-bsn-field]').count()).toBe(0)
})

test('without JavaScript there is no box for a burgerservicenummer', async () => {
	const { page, close } = await visit(browser, {
		javaScriptEnabled: false,
		storageState: await visitor.context.storageState(),
	})
	await page.goto(`${server.url}/nl/kinderopvangtoeslag/papieren`)
	expect(await page.locator('[data-bsn-by-hand]').isVisible()).toBe(true)
	expect(await page.locator('[data-bsn-field]').first().isVisible()).toBe(false)
	await close()
})

test('answers are in no address, title, log, count or file, and in no store of the browser', async () => {
	const addresses = visitor.sent.map(({ url, headers }) => decodeURIComponent(url) + headers)
	const seen = [
		...places.map(decodeURIComponent),
		...addresses,
		await serverHas(),
		await browserKeeps(visitor),
	].join('\n')
	expect(places.length).toBeGreaterThan(70)
	expect(answers.filter((answer) => seen.includes(answer))).toEqual([])
})

test('nothing is asked of anybody else, and no rule of the page is broken', () => {
	const outside = visitor.sent.filter(
		({ url }) => !url.startsWith(`${server.url}/`) && !url.startsWith(`blob:${server.url}/`),
	)
	expect(outside).toEqual([])
	expect(visitor.complaints).toEqual([])
})

test('pages with answers are kept by no cache', async () => {
	const { page } = visitor
	const response = await page.goto(`${server.url}/nl/kinderopvangtoeslag/controleren`)
	expect(response!.headers()['cache-control']).toBe('no-store')
	expect(response!.headers()['referrer-policy']).toBe('no-referrer')
})
