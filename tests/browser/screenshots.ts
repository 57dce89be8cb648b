/**
 * Makes the pictures of docs/screenshots: the main pages as they are now, on a phone and a desk, in
 * Dutch and Arabic, and a page of a paper. Build first.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import type { Page } from 'playwright-core'
import { openPdf } from '../documents-reading.ts'
import { startServer } from '../server.ts'
import { launchChromium } from './chromium.ts'
import { alone, PEILDATUM } from './people.ts'
import { answer, answerUntil, fill, goOn, press, walkTo } from './walk.ts'

const phone = { width: 360, height: 720 }
const desk = { width: 1280, height: 900 }
const folder = join(import.meta.dirname, '../../docs/screenshots')
mkdirSync(folder, { recursive: true })

const server = await startServer({ PEILDATUM })
const browser = await launchChromium()
const page = await browser.newPage({ viewport: phone })

await open('/nl')
await picture('start-nl')
await open('/nl/kinderopvangtoeslag')
const who = await walkTo(page, 'naam', alone)
await goOn(page)
await picture('fout-nl')
await answerUntil(who, 'kinderen/geboortedatum')
await fill(page, 'geboortedatum', { dag: '27', maand: 'maart', jaar: '2005' })
await goOn(page)
await picture('klopt-dit-nl')
await open(new URL(page.url()).pathname)
await answer(who)
await answerUntil(who, 'kinderen')
await picture('lijst-nl')
await answerUntil(who, 'opvang/uurprijs')
await picture('vraag-nl', 960)
await open(new URL(page.url()).pathname.replace('/nl/', '/ar/'))
await picture('vraag-ar')
await answerUntil(who, 'controleren')
await open('/ar/kinderopvangtoeslag/uitkomst')
await picture('uitkomst-ar')
await open('/nl/kinderopvangtoeslag/uitkomst')
await picture('uitkomst-nl')
await page.setViewportSize(desk)
await picture('uitkomst-nl-desk')
await press(page, page.locator('main a[href$="/papieren"]'))
await page.setViewportSize(phone)
await picture('papieren-nl')
await paper('overschrijfblad')

await browser.close()
await server.stop()

async function open(path: string): Promise<void> {
	await page.goto(server.url + path)
}

async function picture(name: string, height?: number): Promise<void> {
	const size = page.viewportSize()!
	if (height) await page.setViewportSize({ ...size, height })
	await withoutDate(page)
	await page.screenshot({ path: join(folder, `${name}.png`) })
	await page.setViewportSize(size)
}

/** The banner of a previewed date: on the day itself it is not there. */
async function withoutDate(shown: Page): Promise<void> {
	await shown.evaluate(() => document.querySelector('body > [role=status]')?.remove())
}

/** The first page of a paper. */
async function paper(id: string): Promise<void> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator(`main a[href$="/${id}.pdf"]`).click(),
	])
	const task = openPdf(new Uint8Array(await readFile(await download.path())))
	const sheet = await (await task.promise).getPage(1)
	const viewport = sheet.getViewport({ scale: 1.25 })
	const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
	await sheet.render({ canvas: canvas as never, viewport, background: 'white' }).promise
	writeFileSync(join(folder, `${id}.png`), await canvas.encode('png'))
	await task.destroy()
}
