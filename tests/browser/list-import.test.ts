import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cases } from '../../flows/schuldhulp/cases.ts'
import { type RunningServer, startServer } from '../server.ts'
import { launchChromium } from './chromium.ts'
import { axeFaults, pageFaults } from './page-faults.ts'
import { visit } from './visitor.ts'
import { press, stepOf, walkTo } from './walk.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
	;[server, browser] = await Promise.all([
		startServer({ PEILDATUM: '2026-11-22' }),
		launchChromium(),
	])
})
afterAll(async () => {
	await browser.close()
	await server.stop()
})

const { facts } = cases.find(({ id }) => id === 'nietsDringend')!
const table = 'naam;bedrag\nEneco;1.234,56\nZiggo;veel'

test.each([
	['with', true],
	['without', false],
])('a table is pasted and put right on the list page, %s JavaScript', async (_, scripts) => {
	const { page, complaints, close } = await visit(browser, { javaScriptEnabled: scripts })
	await page.goto(`${server.url}/nl/schuldhulp`)
	await walkTo(page, 'schuldeisers', facts)
	const box = page.locator('textarea')
	const send = page.locator('button[value=importeer]')
	await box.fill(table)
	expect((await press(page, send)).status()).toBe(422)
	expect(await page.title()).toMatch(/^Fout: /)
	expect(await box.inputValue()).toContain('3;Ziggo;veel')
	if (scripts) {
		expect([...(await pageFaults(page)), ...(await axeFaults(page))]).toEqual([])
	}
	await box.fill((await box.inputValue()).replace('veel', '80'))
	await press(page, send)
	expect(stepOf(page)).toBe('schuldeisers')
	expect(await page.locator('.rw-rows strong').allTextContents()).toContain('Ziggo')
	expect(complaints).toEqual([])
	await close()
})
