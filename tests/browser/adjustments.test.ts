import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../server.ts'
import { launchChromium } from './chromium.ts'
import { axeFaults } from './page-faults.ts'
import { alone, PEILDATUM } from './people.ts'
import { phone, type Visitor, visit } from './visitor.ts'
import { arrive, stepOf, walkTo } from './walk.ts'

let server: RunningServer
let browser: Browser
/** Somebody who has been everywhere: all pages are open. */
let visitor: Visitor
beforeAll(async () => {
	;[server, browser] = await Promise.all([startServer({ PEILDATUM }), launchChromium()])
	visitor = await visit(browser)
	await visitor.page.goto(`${server.url}/nl/kinderopvangtoeslag`)
	await walkTo(visitor.page, 'controleren', alone)
}, 300_000)
afterAll(async () => {
	await browser.close()
	await server.stop()
})

/** One of each kind of page. */
const pages = [
	'',
	'/kinderopvangtoeslag',
	'/kinderopvangtoeslag/naam',
	'/kinderopvangtoeslag/kinderen',
	'/kinderopvangtoeslag/werk',
	'/kinderopvangtoeslag/controleren',
	'/kinderopvangtoeslag/uitkomst',
	'/kinderopvangtoeslag/papieren',
	'/kinderopvangtoeslag/overschrijfblad/afdrukken',
]

async function go(path: string, lang = 'nl'): Promise<Page> {
	const { page } = visitor
	await page.goto(`${server.url}/${lang}${path}`)
	return page
}

const tooWide = (page: Page) =>
	page.evaluate(() => {
		const far = [...document.querySelectorAll<HTMLElement>('body *')].filter(
			(element) => element.getBoundingClientRect().right > innerWidth + 1,
		)
		const isWide = document.documentElement.scrollWidth > innerWidth
		return isWide ? far.map((element) => element.outerHTML.slice(0, 100)) : []
	})

/** What has the focus: how it is called, and the ring around it. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLElement
		const ringed = element.matches('.utrecht-form-field__label input')
			? element.closest('label')!
			: element
		const { outlineStyle, outlineWidth } = getComputedStyle(ringed)
		const box = ringed.getBoundingClientRect()
		return {
			is: `${element.tagName.toLowerCase()} ${element.id || element.textContent.trim()}`,
			ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
			inSight: box.bottom > 0 && box.top < innerHeight,
		}
	})

test('with the keyboard alone: order, ring, skip link and Enter', async () => {
	const { page, sent, close } = await visit(browser)
	await page.goto(`${server.url}/nl/kinderopvangtoeslag`)
	await page.keyboard.press('Tab')
	expect((await focused(page)).is).toBe('a Naar de vraag')
	await page.keyboard.press('Enter')
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
	// Back link, then the button to begin.
	await page.keyboard.press('Tab')
	await page.keyboard.press('Tab')
	await arrive(page, () => page.keyboard.press('Enter'))
	expect(stepOf(page)).toBe('voorWie')

	const stops = []
	for (let stop = 0; stop < 12; stop++) {
		await page.keyboard.press('Tab')
		const { is, ring, inSight } = await focused(page)
		if (is.startsWith('body')) break
		expect(ring, is).toBeGreaterThanOrEqual(2)
		expect(inSight, is).toBe(true)
		stops.push(is)
	}
	expect(stops.slice(0, 6)).toEqual([
		'a Naar de vraag',
		'a Regelwijs',
		'summary Language · اللغة',
		'a Terug',
		'input voorWie',
		'button Verder',
	])
	expect(stops.at(6)).toContain('0800')

	await page.locator('#voorWie').focus()
	await page.keyboard.press('Space')
	await arrive(page, () => page.keyboard.press('Enter'))
	expect(stepOf(page)).toBe('naam')
	await page.locator('[name="naam.voornamen"]').focus()
	await page.keyboard.type('Yıldız')
	await page.keyboard.press('Tab')
	await page.keyboard.type('Şahin')
	await arrive(page, () => page.keyboard.press('Enter'))
	expect(stepOf(page)).toBe('woonplaats')
	expect(await page.locator('button[name=weetIkNiet]').count()).toBe(1)
	await page.locator('#woonplaats').focus()
	await page.keyboard.type('Heerlen')
	await arrive(page, () => page.keyboard.press('Enter'))
	expect(sent.map(({ body }) => body).join()).not.toContain('weetIkNiet')
	expect(stepOf(page)).toBe('inHuis')
	await close()
})

test.each(pages)('%s fits with text twice as large, and with wide spaces', async (path) => {
	const page = await go(path)
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%'
	})
	expect(await tooWide(page)).toEqual([])
	await page.evaluate(() => {
		document.documentElement.style.fontSize = ''
		for (const element of document.querySelectorAll<HTMLElement>('body *')) {
			const { style } = element
			Object.assign(style, { lineHeight: '1.5', letterSpacing: '.12em', wordSpacing: '.16em' })
			if (element.tagName === 'P') style.marginBottom = '2em'
		}
	})
	expect(await tooWide(page)).toEqual([])
})

test.each(pages)('%s has buttons, borders and rings in the colors of the visitor', async (path) => {
	const page = await go(path)
	await page.emulateMedia({ forcedColors: 'active' })
	const unseen = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.nl-button, .utrecht-textbox')]
			.filter((control) => control.getClientRects().length > 0)
			.filter((control) => !control.matches('.nl-button--subtle'))
			.filter((control) => {
				const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(control)
				return borderTopWidth === '0px' || borderTopColor === backgroundColor
			})
			.map((control) => control.outerHTML),
	)
	expect(unseen).toEqual([])
	expect(await axeFaults(page)).toEqual([])
	await page.keyboard.press('Tab')
	expect((await focused(page)).ring).toBeGreaterThanOrEqual(2)
	await page.emulateMedia({ forcedColors: 'none' })
})

test.each(pages)('%s moves nothing for who wants rest', async (path) => {
	const page = await go(path)
	await page.emulateMedia({ reducedMotion: 'reduce' })
	const moving = await page.evaluate(() =>
		[...document.querySelectorAll('*')]
			.filter((element) => {
				const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
				const isStill = /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none'
				return !isStill || scrollBehavior === 'smooth'
			})
			.map((element) => element.outerHTML.slice(0, 100)),
	)
	expect(moving).toEqual([])
	await page.emulateMedia({ reducedMotion: 'no-preference' })
})

test.each(['/kinderopvangtoeslag/overschrijfblad/afdrukken', '/kinderopvangtoeslag/uitkomst'])(
	'%s prints what is needed and nothing to press',
	async (path) => {
		const page = await go(path)
		await page.emulateMedia({ media: 'print' })
		for (const screenOnly of ['header', 'footer', '.rw-way', '.nl-button', '.nl-skip-link']) {
			const parts = await page.locator(`body ${screenOnly}`).all()
			for (const part of parts) expect(await part.isVisible(), screenOnly).toBe(false)
		}
		expect(await page.locator('h1').isVisible()).toBe(true)
		expect(await page.locator('a[href^="tel:"]').isVisible()).toBe(true)
		const { color, fontSize } = await page
			.locator('body')
			.evaluate((body) => ({ ...getComputedStyle(body) }))
		expect(color).toBe('rgb(0, 0, 0)')
		expect(Number.parseFloat(fontSize)).toBeGreaterThanOrEqual(16)
		await page.setViewportSize({ width: 640, height: 900 })
		expect(await tooWide(page)).toEqual([])
		await page.setViewportSize(phone)
		await page.emulateMedia({ media: 'screen' })
	},
)

test.each([320, 768, 1280])(
	'every kind of page fits %i px, in Dutch and in Arabic',
	async (width) => {
		await visitor.page.setViewportSize({ width, height: 800 })
		for (const lang of ['nl', 'ar']) {
			for (const path of pages) {
				const page = await go(path, lang)
				expect(await tooWide(page), `${lang}${path}`).toEqual([])
			}
		}
		await visitor.page.setViewportSize(phone)
	},
)
