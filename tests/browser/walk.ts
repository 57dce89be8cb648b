import type { Locator, Page, Response } from 'playwright-core'
import type { Fact, Facts } from '../../flows/engine/case.ts'

const UNKNOWN = 'weet ik niet'
const form = 'form[data-question]'

/** Somebody in front of a browser, and which facts belong to which item of a list. */
export type Walker = { page: Page; facts: Facts; items: Map<string, Facts> }

export function walker(page: Page, facts: Facts): Walker {
	return { page, facts, items: new Map() }
}

/** The page somebody is on, without the names of items: `kinderen/voornaam`. */
export function stepOf(page: Page): string {
	const [, , , ...way] = new URL(page.url()).pathname.split('/')
	return way.length > 1 ? [way[0], ...way.slice(2)].join('/') : (way[0] ?? '')
}

/**
 * Answers page after page until a step, or until all is answered; `look` sees every page, also
 * those that ask back.
 */
export async function answerUntil(
	who: Walker,
	end: string,
	look: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
	for (let pages = 0; pages < 150; pages++) {
		await look(who.page)
		if (stepOf(who.page) === end || stepOf(who.page) === 'controleren') return
		await answer(who)
	}
	throw new Error(`no way to ${end}`)
}

/** From the first page of a regeling to a step. */
export async function walkTo(page: Page, step: string, facts: Facts): Promise<Walker> {
	const who = walker(page, facts)
	await press(page, page.locator('main .nl-button--primary').first())
	await answerUntil(who, step)
	return who
}

/** Answers what the page asks, in whatever way it asks, and goes on. */
export async function answer(who: Walker): Promise<Response> {
	const { page } = who
	const klopt = page.locator('button[name=kloptToch]')
	if (await klopt.count()) return press(page, klopt)
	if (await page.locator(`${form} button[value=toevoegen]`).count()) return putOnList(who)
	const fact = factFor(who)
	if (fact === UNKNOWN) return press(page, page.locator('button[name=weetIkNiet]'))
	await fill(page, lastOf(page), fact)
	return goOn(page)
}

/** Presses the button that goes on. */
export function goOn(page: Page): Promise<Response> {
	return press(page, page.locator(`${form} .nl-button--primary`))
}

/** Presses something that leads to a page, and waits for that page. */
export async function press(page: Page, what: Locator): Promise<Response> {
	return arrive(page, () => what.click())
}

/** The page that something leads to. */
export async function arrive(page: Page, cause: () => Promise<unknown>): Promise<Response> {
	const [response] = await Promise.all([
		page.waitForResponse((one) => isPage(page, one)),
		page.waitForEvent('load'),
		cause(),
	])
	return response
}

/** Fills a question in, as this household says it. */
export async function fill(page: Page, question: string, fact: Fact): Promise<void> {
	if (typeof fact === 'string' || Array.isArray(fact)) {
		return fillPart(page, question, fact as string | ReadonlyArray<string>)
	}
	for (const [part, said] of Object.entries(fact as Record<string, string>)) {
		await fillPart(page, `${question}.${part}`, said)
	}
}

async function fillPart(
	page: Page,
	name: string,
	said: string | ReadonlyArray<string>,
): Promise<void> {
	const fields = page.locator(`${form} [name="${name}"]`)
	const type = await fields.first().getAttribute('type')
	if (type !== 'radio' && type !== 'checkbox') return fields.fill(String(said))
	for (const one of [said].flat()) {
		const byValue = page.locator(`${form} [name="${name}"][value="${one}"]`)
		// In a page from right to left, a name stands between marks that say so.
		const byLabel = page
			.locator(form)
			.getByLabel(new RegExp(`^[\u2066-\u2069]*${one}[\u2066-\u2069]*$`))
		const choice = (await byValue.count()) ? byValue : byLabel
		if ((await choice.count()) !== 1) throw new Error(`${name} does not offer ${one}`)
		await choice.check()
	}
}

async function putOnList({ page, facts, items }: Walker): Promise<Response> {
	const list = lastOf(page)
	const all = facts[list] as ReadonlyArray<Facts>
	const added = await page.locator(`${form} button[value^="wijzig:"]`).count()
	const next = all[added]
	if (!next) return press(page, page.locator('button[value=klaar]'))
	const response = await press(page, page.locator('button[value=toevoegen]'))
	items.set(new URL(page.url()).pathname.split('/')[4]!, next)
	return response
}

function factFor({ page, facts, items }: Walker): Fact {
	const item = new URL(page.url()).pathname.split('/')[4]
	const fact = ((item && items.get(item)) || facts)[lastOf(page)]
	if (fact === undefined) throw new Error(`nothing is known of ${stepOf(page)}`)
	return fact
}

function lastOf(page: Page): string {
	return new URL(page.url()).pathname.split('/').at(-1)!
}

function isPage(page: Page, response: Response): boolean {
	const request = response.request()
	const redirects = response.status() >= 300 && response.status() < 400
	return request.isNavigationRequest() && request.frame() === page.mainFrame() && !redirects
}
