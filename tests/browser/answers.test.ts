import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../server.ts'
import { launchChromium } from './chromium.ts'
import { axeFaults, pageFaults } from './page-faults.ts'
import { alone, couple, PEILDATUM } from './people.ts'
import { type Visitor, visit } from './visitor.ts'
import { answer, arrive, fill, goOn, press, stepOf, walkTo } from './walk.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
	;[server, browser] = await Promise.all([startServer({ PEILDATUM }), launchChromium()])
})
afterAll(async () => {
	await browser.close()
	await server.stop()
})

const withAndWithout = [
	['with', true],
	['without', false],
] as Array<[string, boolean]>

/** At a question, after the answers that lead there. */
async function at(step: string, { facts = alone, javaScriptEnabled = true } = {}) {
	const visitor = await visit(browser, { javaScriptEnabled })
	await visitor.page.goto(`${server.url}/nl/kinderopvangtoeslag`)
	return { ...visitor, who: await walkTo(visitor.page, step, facts) }
}

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)
const summary = (page: Page) => page.locator('[data-error-summary]')

/** How many times an answer was sent. */
const posts = ({ sent }: Pick<Visitor, 'sent'>) => sent.filter(({ body }) => body !== '').length

test('a mistake is read out first, and leads to its field', async () => {
	const { page, complaints, close } = await at('naam')
	await field(page, 'naam.voornamen').fill('Yıldız')
	const response = await goOn(page)
	expect(response.status()).toBe(422)
	expect(await page.title()).toMatch(/^Fout: /)
	expect(await summary(page).evaluate((element) => element === document.activeElement)).toBe(true)
	expect(
		await summary(page).evaluate((element) =>
			element.compareDocumentPosition(document.querySelector('h1')!),
		),
	).toBe(4)

	const wrong = field(page, 'naam.achternaam')
	const words = await summary(page).locator('a').textContent()
	expect(await wrong.getAttribute('aria-invalid')).toBe('true')
	const described = (await wrong.getAttribute('aria-describedby'))!.split(' ')
	const said = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).textContent()))
	expect(said).toContain(words)
	expect(words).toMatch(/\.$/)
	expect(await field(page, 'naam.voornamen').getAttribute('aria-invalid')).toBeNull()

	await summary(page).locator('a').click()
	expect(await wrong.evaluate((element) => element === document.activeElement)).toBe(true)
	expect([...(await pageFaults(page)), ...(await axeFaults(page))]).toEqual([])
	expect(complaints).toEqual([])
	await close()
})

test.each(withAndWithout)(
	'what is typed stays until it is right, %s JavaScript',
	async (_, javaScriptEnabled) => {
		const { page, close } = await at('kinderen/geboortedatum', { javaScriptEnabled })
		await fill(page, 'geboortedatum', { dag: '31', maand: 'februari', jaar: '2024' })
		expect((await goOn(page)).status()).toBe(422)
		expect(await summary(page).count()).toBe(1)
		expect(await field(page, 'geboortedatum.dag').inputValue()).toBe('31')
		expect(await field(page, 'geboortedatum.maand').inputValue()).toBe('februari')
		await field(page, 'geboortedatum.dag').fill('27')
		expect((await goOn(page)).status()).toBe(200)
		expect(stepOf(page)).toBe('kinderen/woontBijU')
		expect(await page.title()).not.toMatch(/^Fout: /)
		await close()
	},
)

test('a choice not made leads to the first choice', async () => {
	const { page, close } = await at('voorWie')
	expect((await goOn(page)).status()).toBe(422)
	await summary(page).locator('a').click()
	expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('mezelf')
	expect(await field(page, 'voorWie').locator(':scope:checked').count()).toBe(0)
	expect([...(await pageFaults(page)), ...(await axeFaults(page))]).toEqual([])
	await close()
})

test.each(withAndWithout)(
	'answers are there on the way back and after a reload, %s JavaScript',
	async (_, javaScriptEnabled) => {
		const { page, close } = await at('kinderen', { javaScriptEnabled })
		await press(page, page.locator('.rw-back'))
		expect(await field(page, 'inHuis.kinderen').inputValue()).toBe('1')
		await press(page, page.locator('.rw-back'))
		expect(await field(page, 'woonplaats').inputValue()).toBe('Rotterdam')
		await arrive(page, () => page.reload())
		expect(await field(page, 'woonplaats').inputValue()).toBe('Rotterdam')
		await press(page, page.locator('.rw-back'))
		expect(await field(page, 'naam.achternaam').inputValue()).toBe('Şahin-Łukaszewicz')
		await goOn(page)
		expect(stepOf(page)).toBe('kinderen')
		await arrive(page, () => page.goBack())
		expect(stepOf(page)).toBe('naam')
		expect(await field(page, 'naam.voornamen').inputValue()).toBe('Yıldız')
		await close()
	},
)

test.each(withAndWithout)(
	'a double press on Verder answers once, %s JavaScript',
	async (_, javaScriptEnabled) => {
		const visitor = await at('woonplaats', { javaScriptEnabled })
		const { page, close } = visitor
		await fill(page, 'woonplaats', 'Rotterdam')
		const before = posts(visitor)
		await arrive(page, () => page.locator('form[data-question] .nl-button--primary').dblclick())
		await page.waitForURL('**/inHuis')
		if (javaScriptEnabled) expect(posts(visitor) - before).toBe(1)
		expect(await page.locator('h1').textContent()).toContain('mensen')
		await close()
	},
)

test.each(withAndWithout)(
	'a double press on "Kind toevoegen" adds one child, %s JavaScript',
	async (_, javaScriptEnabled) => {
		const { page, close } = await at('kinderen', { javaScriptEnabled })
		await arrive(page, () => page.locator('button[value=toevoegen]').dblclick())
		await page.waitForURL('**/voornaam')
		await page.goto(`${server.url}/nl/kinderopvangtoeslag/kinderen`)
		expect(await page.locator('button[value^="wijzig:"]').count()).toBe(1)
		await close()
	},
)

test('a list goes on only when all on it is filled in', async () => {
	const { page, close } = await at('kinderen')
	await press(page, page.locator('button[value=toevoegen]'))
	await page.goto(`${server.url}/nl/kinderopvangtoeslag/kinderen`)
	expect((await press(page, page.locator('button[value=klaar]'))).status()).toBe(422)
	expect(await page.title()).toMatch(/^Fout: /)
	expect([...(await pageFaults(page)), ...(await axeFaults(page))]).toEqual([])
	await close()
})

test('a child taken off the list can be put back with all that was said', async () => {
	const { page, close } = await at('getrouwd')
	await page.goto(`${server.url}/nl/kinderopvangtoeslag/kinderen`)
	await press(page, page.locator('button[value^="verwijder:"]'))
	expect(await page.locator('button[value^="wijzig:"]').count()).toBe(0)
	await press(page, page.locator('button[value^="terug:"]'))
	expect(await page.locator('form[data-question] li').textContent()).toContain('27 maart 2024')
	await close()
})

test('two tabs lose nothing of each other', async () => {
	const { context, page, close } = await at('kinderen')
	const other = await context.newPage()
	await page.goto(`${server.url}/nl/kinderopvangtoeslag/naam`)
	await other.goto(`${server.url}/nl/kinderopvangtoeslag/woonplaats`)
	await field(page, 'naam.achternaam').fill('Çelik')
	await goOn(page)
	await field(other, 'woonplaats').fill('Heerlen')
	await goOn(other)
	await page.goto(`${server.url}/nl/kinderopvangtoeslag/woonplaats`)
	expect(await field(page, 'woonplaats').inputValue()).toBe('Heerlen')
	await page.goto(`${server.url}/nl/kinderopvangtoeslag/naam`)
	expect(await field(page, 'naam.achternaam').inputValue()).toBe('Çelik')

	await page.goto(`${server.url}/nl/kinderopvangtoeslag/kinderen`)
	await other.goto(`${server.url}/nl/kinderopvangtoeslag/kinderen`)
	await press(page, page.locator('button[value=toevoegen]'))
	await press(other, other.locator('button[value=toevoegen]'))
	await page.goto(`${server.url}/nl/kinderopvangtoeslag/kinderen`)
	expect(await page.locator('button[value^="wijzig:"]').count()).toBe(2)
	await close()
})

test.each(withAndWithout)(
	'another language shows the same page and the same answers, %s JavaScript',
	async (_, javaScriptEnabled) => {
		const { page, close } = await at('woonplaats', { javaScriptEnabled })
		await page.goto(`${server.url}/nl/kinderopvangtoeslag/naam`)
		for (const [lang, dir] of [
			['ar', 'rtl'],
			['en', 'ltr'],
			['nl', 'ltr'],
		]) {
			await page.locator('.rw-languages summary').click()
			await press(page, page.locator(`.rw-languages a[lang=${lang}]`))
			expect(new URL(page.url()).pathname).toBe(`/${lang}/kinderopvangtoeslag/naam`)
			expect(await page.locator('html').getAttribute('dir')).toBe(dir)
			expect(await field(page, 'naam.voornamen').inputValue()).toBe('Yıldız')
		}
		await close()
	},
)

test('an unlikely answer is asked back, and Enter changes it', async () => {
	const { page, close } = await at('kinderen/geboortedatum')
	await fill(page, 'geboortedatum', { dag: '27', maand: '3', jaar: '1984' })
	expect((await goOn(page)).status()).toBe(422)
	expect(await page.locator('button[name=kloptToch]').count()).toBe(1)
	expect(await page.locator('main').textContent()).toContain('27 maart 1984')
	await field(page, 'geboortedatum.jaar').fill('2024')
	await arrive(page, () => field(page, 'geboortedatum.jaar').press('Enter'))
	expect(stepOf(page)).toBe('kinderen/woontBijU')
	await close()
})

test('an unlikely answer may stand', async () => {
	const { page, close } = await at('kinderen/geboortedatum')
	await fill(page, 'geboortedatum', { dag: '27', maand: '3', jaar: '2005' })
	await goOn(page)
	await press(page, page.locator('button[name=kloptToch]'))
	expect(stepOf(page)).toBe('kinderen/school')
	await close()
})

test('who is helped is named on every page, and the helper’s browser fills nothing in', async () => {
	const { page, who, close } = await at('woonplaats', { facts: couple })
	for (let pages = 0; pages < 6; pages++) {
		expect(await page.locator('header').textContent()).toContain('Oksana Wiśniewska')
		const kinds = await page
			.locator('form[data-question] input[type=text]')
			.evaluateAll((inputs) => inputs.map((input) => input.getAttribute('autocomplete')))
		expect(kinds.every((kind) => kind === 'off')).toBe(true)
		await answer(who)
	}
	await page.goto(`${server.url}/nl/kinderopvangtoeslag/naam`)
	expect(await field(page, 'naam.voornamen').getAttribute('autocomplete')).toBe('off')
	await close()
})

test('who fills it in for themselves may have the browser fill in the name', async () => {
	const { page, close } = await at('naam')
	expect(await field(page, 'naam.voornamen').getAttribute('autocomplete')).toBe('given-name')
	expect(await field(page, 'naam.achternaam').getAttribute('autocomplete')).toBe('family-name')
	await close()
})
