import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../server.ts'
import { launchChromium } from './chromium.ts'
import { visit } from './visitor.ts'

/** What a page may weigh on the wire the first time, headers and all. */
const bytesAllowed = 14 * 1024
const requestsAllowed = 6

let server: RunningServer
let browser: Browser
beforeAll(async () => {
	;[server, browser] = await Promise.all([startServer(), launchChromium()])
})
afterAll(async () => {
	await browser.close()
	await server.stop()
})

/** A page and all it asks for, in a browser that was never here; bytes by address. */
async function weigh(path: string): Promise<Record<string, number>> {
	const { context, page, close } = await visit(browser)
	const devTools = await context.newCDPSession(page)
	const weights: Record<string, number> = {}
	const addresses = new Map<string, string>()
	devTools.on('Network.requestWillBeSent', ({ requestId, request }) =>
		addresses.set(requestId, new URL(request.url).pathname),
	)
	devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		weights[addresses.get(requestId)!] = encodedDataLength
	})
	await devTools.send('Network.enable')
	await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' })
	// A browser without a window asks for no icon; one with a window does.
	if (!('/favicon.svg' in weights)) {
		await page.evaluate(() => fetch('/favicon.svg').then((icon) => icon.text()))
		await page.waitForLoadState('networkidle')
	}
	await close()
	return weights
}

test.each(
	['nl', 'en', 'ar'].flatMap((lang) => [`/${lang}`, `/${lang}/kinderopvangtoeslag/voorWie`]),
)('%s is light the first time', async (path) => {
	const weights = await weigh(path)
	const total = Object.values(weights).reduce((sum, bytes) => sum + bytes, 0)
	expect(Object.keys(weights)).toContain('/favicon.svg')
	expect(total, JSON.stringify(weights)).toBeLessThanOrEqual(bytesAllowed)
	expect(Object.keys(weights).length).toBeLessThanOrEqual(requestsAllowed)
})
