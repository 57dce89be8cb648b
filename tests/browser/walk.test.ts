import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Fact, Facts } from '../../flows/engine/case.ts'
import { readPdf } from '../documents-reading.ts'
import { type RunningServer, startServer } from '../server.ts'
import { launchChromium } from './chromium.ts'
import { axeFaults, pageFaults } from './page-faults.ts'
import { alone, couple, PEILDATUM } from './people.ts'
import { type Visitor, visit } from './visitor.ts'
import { answerUntil, arrive, press, stepOf, walker, walkTo } from './walk.ts'

const languages = ['nl', 'en', 'ar']

/** Pages that are not on the way to the papers. */
const beside = [
	'/bewaren',
	'/verder',
	'/wissen',
	'/verlopen',
	'/gegevens',
	'/toegankelijkheid',
	'/bestaat-niet',
]

let server: RunningServer
let browser: Browser
beforeAll(async () => {
	;[server, browser] = await Promise.all([startServer({ PEILDATUM }), launchChromium()])
})
afterAll(async () => {
	await browser.close()
	await server.stop()
})

/** From the front door to the papers on the table; `look` sees each page on the way. */
async function walkHome(
	{ page }: Visitor,
	lang: string,
	facts: Facts,
	look: (page: Page) => Promise<void>,
): Promise<void> {
	await page.goto(`${server.url}/${lang}`)
	await look(page)
	await press(page, page.locator('main .rw-links a[href$="/kinderopvangtoeslag"]'))
	await look(page)
	await press(page, page.locator('main .nl-button--primary').first())
	await answerUntil(walker(page, facts), 'controleren', look)
	for (const end of ['/uitkomst', '/papieren', '/overschrijfblad/afdrukken']) {
		await press(page, page.locator(`main a[href$="${end}"]`))
		expect(new URL(page.url()).pathname).toContain(end)
		await look(page)
	}
	await arrive(page, () => page.goBack())
}

/** Every paper as it comes down, read back. */
async function downloads({ page }: Visitor) {
	const read = []
	for (const paper of ['voorblad', 'overschrijfblad']) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.locator(`main a[href$="/${paper}.pdf"]`).click(),
		])
		read.push(await readPdf(new Uint8Array(await readFile(await download.path()))))
	}
	return read
}

/** The title of a question says what is asked and where, never what was answered. */
function titleFaults(written: string, facts: Facts): Array<string> {
	const title = written.replace(/[\u2066-\u2069]/g, '')
	const faults = said(facts).filter((answer) => answer.length > 3 && title.includes(answer))
	if (!/^[^–]+ – [^–]+ \d [^–]+ \d[^–]*– Regelwijs$/.test(title)) faults.push('no place')
	if (title.length > 75) faults.push(`${title.length} characters`)
	return faults.map((fault) => `title "${title}": ${fault}`)
}

function said(fact: Fact | Facts): Array<string> {
	return typeof fact === 'string' ? [fact] : Object.values(fact).flatMap(said)
}

test.each(languages)(
	'the way to the papers in %s has no fault on any page',
	async (lang) => {
		const visitor = await visit(browser)
		const faults: Array<string> = []
		const seen = new Set<string>()
		await walkHome(visitor, lang, couple, async (page) => {
			const step = `${stepOf(page)}${(await page.locator('[name=kloptToch]').count()) ? '?' : ''}`
			if (seen.has(step)) return
			seen.add(step)
			// The same elements in every language: axe, which takes longest, looks at one of them.
			const hasTurn = seen.size % languages.length === languages.indexOf(lang)
			const found = [...(await pageFaults(page)), ...(hasTurn ? await axeFaults(page) : [])]
			if (await page.locator('form[data-question]').count()) {
				found.push(...titleFaults(await page.title(), couple))
			}
			faults.push(...found.map((fault) => `${lang}/${step} ${fault}`))
		})
		expect(faults).toEqual([])
		expect(visitor.complaints).toEqual([])
		expect(visitor.sent.filter(({ url }) => !url.startsWith(server.url))).toEqual([])
		expect(seen.size).toBeGreaterThan(50)
		const papers = await downloads(visitor)
		expect(papers.map(({ lang }) => lang)).toEqual(['nl-NL', 'nl-NL'])
		expect(papers[1]!.values['kinderen.2.voornaam']).toBe('Tymoteusz')
		await visitor.close()
	},
	300_000,
)

test.each(languages)('walks home in %s without JavaScript, with papers', async (lang) => {
	const visitor = await visit(browser, { javaScriptEnabled: false })
	await walkHome(visitor, lang, alone, async () => {})
	for (const { texts, values } of await downloads(visitor)) {
		expect([...texts, ...Object.values(values)].join(' ')).toContain('Yıldız Şahin-Łukaszewicz')
	}
	expect(visitor.complaints).toEqual([])
	await visitor.close()
})

test.each(languages)(
	'pages beside the way in %s have no fault',
	async (lang) => {
		const visitor = await visit(browser)
		const { page, close } = visitor
		await page.goto(`${server.url}/${lang}/kinderopvangtoeslag`)
		await walkTo(page, 'getrouwd', couple)
		await page.goto(`${server.url}/${lang}/kinderopvangtoeslag/kinderen`)
		await press(page, page.locator('button[value^="wijzig:"]').first())
		const item = new URL(page.url()).pathname.slice(`/${lang}`.length)
		const faults: Array<string> = []
		for (const path of [item, ...beside]) {
			await page.goto(`${server.url}/${lang}${path}`)
			const found = [...(await pageFaults(page)), ...(await axeFaults(page))]
			faults.push(...found.map((fault) => `${lang}${path} ${fault}`))
		}
		expect(faults).toEqual([])
		await close()
	},
	120_000,
)
