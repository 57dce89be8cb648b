import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Facts } from '../../flows/engine/case.ts'
import { type RunningServer, startServer } from '../server.ts'
import { launchChromium } from './chromium.ts'
import { axeFaults, pageFaults } from './page-faults.ts'
import { PEILDATUM } from './people.ts'
import { visit } from './visitor.ts'
import { fill, goOn, press } from './walk.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
	;[server, browser] = await Promise.all([startServer({ PEILDATUM }), launchChromium()])
})
afterAll(async () => {
	await browser.close()
	await server.stop()
})

/** What this visitor says to whatever is asked first; then it is enough. */
const told: Facts = { haast: ['huis', 'eten'], heeftKinderen: 'ja', werk: ['loondienst'] }

test.each(['nl', 'en', 'ar'])(
	'from what is going on to what fits, in %s, without a fault',
	async (lang) => {
		const visitor = await visit(browser, { javaScriptEnabled: true })
		const { page } = visitor
		const faults: Array<string> = []
		const look = async (step: string) => {
			const found = [...(await pageFaults(page)), ...(await axeFaults(page))]
			faults.push(...found.map((fault) => `${lang}/${step} ${fault}`))
		}
		await page.goto(`${server.url}/${lang}?zoek=zonnebloem`)
		await look('search')
		for (const signpost of ['', '/smi', '/wijkteam']) {
			await page.goto(`${server.url}/${lang}/wegwijzers${signpost}`)
			await look(`wegwijzers${signpost}`)
		}
		await page.goto(`${server.url}/${lang}`)
		await look('start')
		for (const one of ['opvang', 'brief']) await choose(page, one)
		await press(page, page.locator('.rw-situations button'))
		for (let count = 0; count < 4; count++) {
			const asked = new URL(page.url()).pathname.split('/').at(-1)!
			await look(asked)
			const said = told[asked]
			if (!said) break
			await fill(page, asked, said)
			await goOn(page)
		}
		await press(page, page.locator('main a[href$="/ontdek/uitkomst"]'))
		await page.locator('summary').last().click()
		await look('uitkomst')
		await press(page, page.locator('[name=hebIkAl]'))
		await look('heb')
		expect(faults).toEqual([])
		expect(visitor.complaints).toEqual([])
		await visitor.close()
	},
)

async function choose(page: Page, situation: string): Promise<void> {
	await page.locator(`[name=situatie][value=${situation}]`).check()
}
