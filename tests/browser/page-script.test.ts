import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../server.ts'
import { launchChromium } from './chromium.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
	;[server, browser] = await Promise.all([startServer(), launchChromium()])
})
afterAll(async () => {
	await browser.close()
	await server.stop()
})

/** Our script on a page of our own making; voices as a device would have them. */
async function open(body: string, voices: Array<{ lang: string; localService: boolean }> = []) {
	const page = await browser.newPage()
	await page.addInitScript((list) => {
		const spoken: Array<string> = []
		Object.assign(window, { spoken })
		Object.defineProperty(window, 'speechSynthesis', {
			value: Object.assign(new EventTarget(), {
				getVoices: () => list,
				cancel: () => {},
				speak: (words: { text: string }) => spoken.push(words.text),
			}),
		})
		Object.assign(window, {
			SpeechSynthesisUtterance: function (this: object, text: string) {
				Object.assign(this, { text })
			},
			print: () => spoken.push('printed'),
		})
	}, voices)
	await page.route('**/nl', async (route) => {
		if (route.request().method() === 'POST') return route.fulfill({ status: 204 })
		const response = await route.fetch()
		const html = (await response.text()).replace(/<body>.*<\/body>/s, `<body>${body}</body>`)
		await route.fulfill({ response, body: html })
	})
	await page.goto(`${server.url}/nl`)
	return page
}

const spoken = (page: Page) =>
	page.evaluate(() => (window as unknown as { spoken: Array<string> }).spoken)

test('pages break no rule of their own and raise no error', async () => {
	const page = await browser.newPage()
	const complaints: Array<string> = []
	page.on('console', (message) => complaints.push(message.text()))
	page.on('pageerror', (error) => complaints.push(error.message))
	await page.goto(`${server.url}/nl`)
	expect(complaints).toEqual([])
	await page.close()
})

test('the focus is on what has to be put right', async () => {
	const page = await open('<div data-error-summary tabindex="-1" id="fouten">…</div>')
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('fouten')
	await page.close()
})

test('a double tap sends once, and the button stays usable', async () => {
	const page = await open('<form method="post"><button>Verder</button></form>')
	let posts = 0
	page.on('request', (request) => {
		if (request.method() === 'POST') posts++
	})
	const button = page.getByRole('button')
	await button.click()
	await button.click()
	expect(await button.isEnabled()).toBe(true)
	await page.waitForTimeout(200)
	expect(posts).toBe(1)
	await page.close()
})

test('a print button prints', async () => {
	const page = await open('<button data-print hidden>Print</button>')
	await page.getByRole('button').click()
	expect(await spoken(page)).toEqual(['printed'])
	await page.close()
})

test('a page may name one more script of ours', async () => {
	const page = await browser.newPage()
	await page.route('**/nl', async (route) => {
		const response = await route.fetch()
		const named = '<body><p data-script="/assets/more.js"></p>'
		await route.fulfill({ response, body: (await response.text()).replace('<body>', named) })
	})
	await page.route('**/more.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'document.title = "more"' }),
	)
	await page.goto(`${server.url}/nl`)
	await page.waitForFunction(() => document.title === 'more')
	await page.close()
})

const readable =
	'<button data-read-aloud hidden>Lees voor</button><p data-read>Vast</p><p>Eigen</p>'

test('reads our fixed texts aloud, never what somebody filled in', async () => {
	const page = await open(readable, [{ lang: 'nl-NL', localService: true }])
	await page.getByRole('button').click()
	expect(await spoken(page)).toEqual(['Vast'])
	await page.close()
})

test.each([
	['there is no voice', []],
	['the voice sends text to a server', [{ lang: 'nl-NL', localService: false }]],
	['the voice speaks another language', [{ lang: 'en-GB', localService: true }]],
])('offers no reading aloud when %s', async (_why, voices) => {
	const page = await open(readable, voices)
	expect(await page.getByRole('button').count()).toBe(0)
	await page.close()
})
