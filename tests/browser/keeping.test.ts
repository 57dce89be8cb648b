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

const words = 'hamer-zomer-appel-regen-boek-fiets'

async function phoneWithAnswer(): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
	const page = await context.newPage()
	await page.goto(`${server.url}/nl/kinderopvangtoeslag/voorWie`)
	await page.check('input[value=mezelf]')
	await page.click('main form button')
	await page.waitForURL(/naam$/)
	return page
}

test('the words of a scanned code go into the field and out of the address', async () => {
	const page = await browser.newPage()
	await page.goto(`${server.url}/nl/verder#${words}`)
	await expect.poll(() => page.inputValue('#code')).toBe(words.replaceAll('-', ' '))
	expect(page.url()).toBe(`${server.url}/nl/verder`)
	expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Ga verder')

	await page.fill('#code', '')
	await page.evaluate((hash) => (location.hash = hash), words)
	await expect.poll(() => page.inputValue('#code')).toBe(words.replaceAll('-', ' '))

	await page.goto(`${server.url}/nl/verder#bestand`)
	expect(page.url()).toContain('#bestand')
	await page.close()
})

test('without a script the words can be typed', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false })
	const page = await context.newPage()
	await page.goto(`${server.url}/nl/verder`)
	await page.fill('#code', 'hamer zomer')
	await page.click('main form button')
	expect(await page.textContent('[data-error-summary]')).toContain('U typte er 2.')
	await context.close()
})

test('the card of a code is a quarter of a sheet, and nothing else is on paper but where to get help', async () => {
	const page = await phoneWithAnswer()
	await page.goto(`${server.url}/nl/bewaren`)
	await page.click('form[action$="/code"] button')
	await page.waitForSelector('.rw-code')
	await page.emulateMedia({ media: 'print' })
	const card = (await page.locator('.rw-code').boundingBox())!
	const millimetre = 96 / 25.4
	expect(card.width / millimetre).toBeCloseTo(105, 0)
	expect(card.height / millimetre).toBeLessThan(148)
	for (const gone of ['header', 'footer', 'main .nl-button', '.rw-screen']) {
		expect(await page.isVisible(gone), gone).toBe(false)
	}
	expect(await page.isVisible('.rw-code svg')).toBe(true)
	await page.context().close()
})

test('after "wis alles" the back button shows nothing of what was said', async () => {
	const page = await phoneWithAnswer()
	await page.fill('[name="naam.achternaam"]', 'Zilverberg')
	await page.fill('[name="naam.voornamen"]', 'Fatima')
	await page.click('main form button')
	await page.waitForURL(/woonplaats$/)
	await page.click('text=Terug')
	await page.waitForURL(/naam$/)
	expect(await page.inputValue('[name="naam.achternaam"]')).toBe('Zilverberg')
	await page.click('text=Alles wissen')
	await page.click('text=Ja, wis alles')
	await page.waitForURL(/klaar$/)
	expect(await page.context().cookies()).toEqual([])
	for (let back = 0; back < 5; back++) {
		await page.goBack()
		expect(await page.content()).not.toContain('Zilverberg')
		const typed = await page
			.locator('main input[type=text]')
			.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value).join())
		expect(typed).not.toContain('Zilverberg')
	}
	await page.context().close()
})
