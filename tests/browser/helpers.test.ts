import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import jsQr from 'jsqr'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Facts } from '../../flows/engine/case.ts'
import { type RunningServer, startServer } from '../server.ts'
import { launchChromium } from './chromium.ts'
import { axeFaults, pageFaults } from './page-faults.ts'
import { alone, PEILDATUM } from './people.ts'
import { phone, type Visitor, visit } from './visitor.ts'
import { answerUntil, arrive, press, walker, walkTo } from './walk.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'regelwijs-helpers-'))
let server: RunningServer
let browser: Browser
beforeAll(async () => {
	;[server, browser] = await Promise.all([
		startServer({ PEILDATUM, DATA_DIR: dataDir }),
		launchChromium(),
	])
})
afterAll(async () => {
	await browser.close()
	await server.stop()
	rmSync(dataDir, { recursive: true, force: true })
})

const regeling = '/nl/kinderopvangtoeslag'

/** Somebody whose every answer can be told from those of the others, and from any figure of a metric. */
type Resident = { facts: Facts; bsn: string; canaries: Array<string> }

const residents: Array<Resident> = [
	resident('Zilverberg', 'Fatima', 'Quirijn', 'Kikkerpoel', '214365879', '2.731,46', '111222333'),
	resident('Öztürkmen', 'Şükran', 'Wolkje', 'Sterrenzand', '987123654', '2.713,58', '123456782'),
	resident('Nguyễn', 'Bảo', 'Ximena', 'Maanvis', '135792468', '2.717,92', '999990019'),
]

function resident(
	achternaam: string,
	voornamen: string,
	kind: string,
	opvangNaam: string,
	lrk: string,
	bedrag: string,
	bsn: string,
): Resident {
	const first = <T>(list: unknown) => (list as Array<T>)[0]
	const facts: Facts = {
		...alone,
		voorWie: 'iemandAnders',
		naam: { voornamen, achternaam },
		kinderen: [{ ...first<Facts>(alone.kinderen), voornaam: kind }],
		opvang: [{ ...first<Facts>(alone.opvang), opvangNaam, lrk }],
		inkomen: [{ ...first<Facts>(alone.inkomen), bedrag: { bedrag, soort: 'bruto', per: 'maand' } }],
	}
	return { facts, bsn, canaries: [achternaam, voornamen, kind, opvangNaam, lrk, bedrag, bsn] }
}

/** Everything a page says, shown or not, with what stands in its fields. */
async function saidOn(page: Page): Promise<string> {
	const fields = await page
		.locator('input, textarea')
		.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
	return [page.url(), await page.title(), await page.content(), ...fields].join('\n')
}

/** Everything the browser keeps beside its pages. */
async function browserKeeps({ context, page }: Visitor, withScript: boolean): Promise<string> {
	const cookies = JSON.stringify(await context.cookies())
	if (!withScript) return cookies
	const kept = await page.evaluate(async () => [
		{ ...localStorage },
		{ ...sessionStorage },
		await indexedDB.databases(),
		await caches.keys(),
		document.cookie,
		history.state as unknown,
		window.name,
	])
	return JSON.stringify([cookies, kept])
}

/** Everything the server has: what it printed, counted and wrote down. */
async function serverHas(): Promise<string> {
	const metrics = await fetch(`${server.url}/metrics`)
	const files = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
	const bytes = files.map((file) => readFileSync(join(dataDir, file)).toString('latin1'))
	return [server.logs(), await metrics.text(), ...bytes].join('\n')
}

/** From the papers of one person to the first page of the next. */
async function nextPerson(page: Page): Promise<void> {
	await press(page, page.locator('main a[href$="/volgende"]'))
	await press(page, page.locator('main form .nl-button--primary'))
	expect(new URL(page.url()).pathname).toBe('/nl')
}

const withAndWithout = [
	['with', true],
	['without', false],
] as Array<[string, boolean]>

test.each(withAndWithout)(
	'of three people in a row none finds anything of the one before, %s JavaScript',
	async (_, javaScriptEnabled) => {
		const visitor = await visit(browser, { javaScriptEnabled })
		const { page, context } = visitor
		const earlier: Array<string> = []
		const titles: Array<string> = []
		page.on('load', () => void page.title().then((title) => titles.push(page.url(), title)))
		await page.goto(`${server.url}/nl`)
		await press(page, page.locator('main button:text-is("Ik help iemand anders")'))

		for (const { facts, bsn, canaries } of residents) {
			expect(await page.locator('.rw-banners').textContent()).toContain('de persoon die u helpt')
			await page.goto(`${server.url}${regeling}`)
			await walkTo(page, 'controleren', facts)
			await press(page, page.locator('main a[href$="/uitkomst"]'))
			await press(page, page.locator('main a[href$="/papieren"]'))
			expect(await page.locator('.rw-banners').textContent()).toContain(canaries[0])
			if (javaScriptEnabled) await page.locator('[data-bsn-field="bsn"]').fill(bsn)
			const dossier = (await context.cookies())[0]!.value

			await nextPerson(page)
			earlier.push(...canaries)
			const found = (said: string) => earlier.filter((one) => said.includes(one))
			expect(found(await saidOn(page))).toEqual([])
			expect((await context.cookies()).map(({ value }) => value)).not.toContain(dossier)
			expect(await serverHas()).not.toContain(dossier.split('.')[0])

			const seen: Array<string> = []
			for (let back = 0; back < 12; back++) {
				await page.goBack()
				await page.waitForLoadState('load')
				await page.waitForTimeout(50)
				seen.push((await page.locator('h1').textContent()) ?? '')
				expect(found(await saidOn(page)), `${back} back: ${page.url()}`).toEqual([])
			}
			expect(seen.filter((title) => title === 'Dit gesprek is gewist').length).toBeGreaterThan(8)
			for (let forward = 0; forward < 12; forward++) {
				await page.goForward()
				await page.waitForLoadState('load')
				expect(found(await saidOn(page)), `${forward} forward`).toEqual([])
			}
			await arrive(page, () => page.reload())
			expect(found(await saidOn(page))).toEqual([])
			for (const path of ['papieren', 'uitkomst', 'controleren', 'naam', 'overschrijfblad.pdf']) {
				await page.goto(`${server.url}${regeling}/${path}`)
				expect(found(await saidOn(page)), path).toEqual([])
			}
			expect(found(await browserKeeps(visitor, javaScriptEnabled))).toEqual([])
			expect(found(await serverHas())).toEqual([])
		}
		expect(earlier.filter((one) => titles.map(decodeURIComponent).join().includes(one))).toEqual([])
		expect(visitor.complaints).toEqual([])
		await visitor.close()
	},
	300_000,
)

test('what was typed for one person is not kept for the next, and a tab left open closes', async () => {
	const { context, page, close } = await visit(browser)
	await page.goto(`${server.url}/nl/volgende`)
	await press(page, page.locator('main form .nl-button--primary'))
	await page.goto(`${server.url}${regeling}/naam`)
	const other = await context.newPage()
	await other.goto(`${server.url}${regeling}/naam`)
	await other.fill('[name="naam.achternaam"]', 'Zilverberg')
	const old = await other.evaluate(() =>
		new URLSearchParams(new FormData(document.querySelector('form')!) as never).toString(),
	)
	await page.goto(`${server.url}/nl/volgende`)
	await press(page, page.locator('main form .nl-button--primary'))
	await other.waitForURL('**/nl/gewist')
	const answer = await page.request.post(`${server.url}${regeling}/naam`, {
		headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
		data: `${old}&naam.voornamen=Fatima`,
	})
	expect(new URL(answer.url()).pathname).toBe('/nl/gewist')
	await page.goto(`${server.url}${regeling}/naam`)
	expect(await saidOn(page)).not.toContain('Zilverberg')
	await close()
})

test('a helper sees on every page whom it is for, and the browser fills in nothing by itself', async () => {
	const { page, close } = await visit(browser)
	await page.goto(`${server.url}/nl/volgende`)
	await press(page, page.locator('main form .nl-button--primary'))
	const faults: Array<string> = []
	const look = async () => {
		const open = await page
			.locator('main :is(input:not([type=hidden]), textarea)')
			.evaluateAll((all) =>
				all
					.map((one) => one as HTMLInputElement)
					.filter(({ type, form, autocomplete }) => {
						const isChoice = ['radio', 'checkbox', 'file', 'password'].includes(type)
						return isChoice
							? form?.autocomplete === 'on' && !form.enctype.startsWith('multi')
							: autocomplete !== 'off'
					})
					.map(({ name }) => `${location.pathname}: ${name}`),
			)
		faults.push(...open)
		if (!(await page.locator('.rw-banner a[href="/nl/volgende"]').count())) faults.push(page.url())
	}
	for (const path of [
		'',
		'/bewaren',
		'/wissen',
		'/verder',
		'/gegevens',
		'/school',
		'/bestaatniet',
	]) {
		await page.goto(`${server.url}/nl${path}`)
		await look()
	}
	await page.goto(`${server.url}/nl`)
	await page.locator('[name=situatie][value=gaWerken]').check()
	await press(page, page.locator('.rw-situations .nl-button--primary'))
	expect(await page.locator('.rw-banners').textContent()).toContain('de persoon die u helpt')
	await look()
	await page.goto(`${server.url}/nl/ontdek/uitkomst`)
	await look()
	await page.goto(`${server.url}${regeling}`)
	const who = walker(page, residents[0]!.facts)
	await press(page, page.locator('main .nl-button--primary').first())
	await answerUntil(who, 'controleren', look)
	expect(faults).toEqual([])
	await close()
})

/** What a camera reads on the screen. */
async function scanned(page: Page): Promise<string> {
	const shot = await page.locator('.rw-referral [role=img]').screenshot()
	const image = await loadImage(shot)
	const canvas = createCanvas(image.width, image.height)
	const context = canvas.getContext('2d')
	context.drawImage(image, 0, 0)
	const { data, width, height } = context.getImageData(0, 0, image.width, image.height)
	const read = jsQr(new Uint8ClampedArray(data), width, height)
	if (!read) throw new Error('the picture cannot be read')
	return read.data
}

test.each(withAndWithout)(
	'a card leads a parent to the regeling in their own language, %s JavaScript',
	async (_, javaScriptEnabled) => {
		const school = await visit(browser, { javaScriptEnabled })
		await school.page.goto(`${server.url}/nl`)
		await press(school.page, school.page.locator('footer a[href="/nl/school"]'))
		for (const field of ['regeling][value=kind-doet-mee', 'taal][value=ar', 'van][value=school'])
			await school.page.locator(`[name=${field}]`).check()
		await press(school.page, school.page.locator('main form .nl-button--primary'))
		const link = await scanned(school.page)
		expect(link).toBe(`${server.url}/ar/kaart/school/kind-doet-mee`)
		expect(await school.context.cookies()).toEqual([])
		await school.close()

		const parent = await visit(browser, { javaScriptEnabled })
		const { page } = parent
		await page.goto(link)
		expect(await page.getAttribute('html', 'lang')).toBe('ar')
		expect(await page.locator('main').textContent()).toContain('المدرسة')
		expect(await parent.context.cookies()).toEqual([])
		await press(page, page.locator('main .nl-button--primary'))
		expect(new URL(page.url()).pathname).toBe('/ar/kind-doet-mee/voorWie')
		expect(parent.complaints).toEqual([])
		await parent.close()
	},
)

test('a card on paper is a card of A6 with a slip on the same sheet', async () => {
	const { page, close } = await visit(browser)
	await page.goto(`${server.url}/nl/school?regeling=kind-doet-mee&taal=en&van=wijkteam`)
	await page.emulateMedia({ media: 'print' })
	const [card, slip] = await Promise.all(
		[0, 1].map(async (at) => (await page.locator('.rw-referral').nth(at).boundingBox())!),
	)
	const millimetre = 96 / 25.4
	expect(card!.width / millimetre).toBeCloseTo(105, 0)
	expect(card!.height / millimetre).toBeCloseTo(148, 0)
	expect((slip!.y + slip!.height - card!.y) / millimetre).toBeLessThan(261)
	for (const gone of ['header', 'footer', '.rw-help', '.rw-screen'])
		expect(await page.isVisible(gone), gone).toBe(false)
	await close()
})

test.each(['nl', 'en', 'ar'])(
	'the pages for helpers and referrers are good pages in %s',
	async (lang) => {
		const { page, complaints, close } = await visit(browser)
		const faults: Array<string> = []
		const look = async () => {
			for (const fault of [...(await pageFaults(page)), ...(await axeFaults(page))])
				faults.push(`${new URL(page.url()).pathname}: ${fault}`)
			await page.setViewportSize(phone)
		}
		const paths = [
			'volgende',
			'school',
			'school?regeling=kind-doet-mee',
			`school?regeling=kind-doet-mee&regeling=huurtoeslag&taal=${lang}&van=school`,
			'kaart/school/kind-doet-mee',
			'kaart/wijkteam/kind-doet-mee+huurtoeslag',
			'kaart/iets/onbekends',
		]
		for (const path of paths) {
			await page.goto(`${server.url}/${lang}/${path}`)
			await look()
		}
		await page.goto(`${server.url}/${lang}/volgende`)
		await press(page, page.locator('main form .nl-button--primary'))
		for (const path of ['', '/volgende', '/gewist', '/kinderopvangtoeslag/naam']) {
			await page.goto(`${server.url}/${lang}${path}`)
			await look()
		}
		expect(faults).toEqual([])
		expect(complaints).toEqual([])
		await close()
	},
)
