import type { Fact, Facts } from '../flows/engine/case.ts'
import type { Browser } from './browsing.ts'
import { type Form, formsOf, linksOf, mainText, type Page } from './reading-pages.ts'

/** What somebody sits down with: what they know, and what they stand by when asked back. */
export type Household = { facts: Facts; kloptToch?: ReadonlyArray<string> }

/** Everything a household comes home with. */
export type Walked = {
	check: Page
	outcome: Page
	papers: Page
	/** By name: the PDF, and the page to read and print. */
	paper: Record<string, { pdf: Uint8Array; print: Page }>
	/** Paths of all pages on the way, in order. */
	visited: Array<string>
	/** Checks they were asked about. */
	asked: Array<string>
}

/** A page on which a household does not get on; its text says why. */
class Stuck extends Error {
	override name = 'Stuck'
	constructor(page: Page, why: string) {
		super(`${page.status} ${page.path}: ${why}\n${mainText(page).slice(0, 2000)}`)
	}
}

const UNKNOWN = 'weet ik niet'

/**
 * Walks a household from the first page of a regeling to its papers, by the names of the fields
 * alone: it knows no flow and no text. `onPage` may turn to another page, e.g. in another language.
 */
export async function walk(
	browser: Browser,
	start: string,
	household: Household,
	onPage: (page: Page) => Page | Promise<Page> = (page) => page,
): Promise<Walked> {
	const way = wayOf(household)
	const check = await answerUntil(browser, await begin(browser, start), way, onPage, hasNoForm)
	if (check.status !== 200) throw new Stuck(check, 'no check page')
	const outcome = await browser.get(linkEnding(check, '/uitkomst'))
	const papers = await browser.get(linkEnding(outcome, '/papieren'))
	const found: Walked['paper'] = {}
	for (const href of linksOf(papers).filter((link) => link.endsWith('.pdf'))) {
		const { type, bytes } = await browser.download(href)
		if (type !== 'application/pdf') throw new Stuck(papers, `${href} is ${type}`)
		const id = href.split('/').at(-1)!.replace('.pdf', '')
		const print = await browser.get(linkEnding(papers, `/${id}/afdrukken`))
		found[id] = { pdf: bytes, print }
	}
	return { check, outcome, papers, paper: found, visited: way.visited, asked: way.asked }
}

/** Walks a household until the page of a question (or of a list) is open. */
export async function walkTo(
	browser: Browser,
	start: string,
	household: Household,
	question: string,
): Promise<Page> {
	const isThere = (page: Page) => page.path.endsWith(`/${question}`)
	return answerUntil(
		browser,
		await begin(browser, start),
		wayOf(household),
		(page) => page,
		isThere,
	)
}

/** From the first page of a regeling through its button to the open question; or that question. */
export async function begin(browser: Browser, start: string): Promise<Page> {
	const page = await browser.get(start)
	if (formsOf(page).length > 0) return page
	return browser.get(linksOf(page).find((href) => href.startsWith(`${page.path}/`)) ?? '')
}

/** What is remembered on the way. */
type Way = {
	household: Household
	/** Facts of each item of a list, by the id in its address. */
	itemOf: Map<string, Facts>
	/** How many items were added, by list. */
	added: Map<string, number>
	visited: Array<string>
	asked: Array<string>
}

function wayOf(household: Household): Way {
	return { household, itemOf: new Map(), added: new Map(), visited: [], asked: [] }
}

/** There is nothing more to answer. */
function hasNoForm(page: Page): boolean {
	return formsOf(page).length === 0
}

/** Answers page after page until it is there. */
async function answerUntil(
	browser: Browser,
	first: Page,
	way: Way,
	onPage: (page: Page) => Page | Promise<Page>,
	isThere: (page: Page) => boolean,
): Promise<Page> {
	let page = first
	for (let steps = 0; steps < 500; steps++) {
		page = await onPage(page)
		way.visited.push(page.path)
		if (isThere(page)) return page
		const form = formsOf(page)[0]
		if (!form) throw new Stuck(page, 'nothing to answer')
		const sent = answerTo(page, form, way)
		const before = page
		page = await browser.post(form.action, sent)
		remember(page, sent, way)
		if (page.status === 422 && !asksBack(page)) {
			throw new Stuck(page, `refused ${JSON.stringify(sent)} of ${before.path}`)
		}
		if (page.status >= 400 && page.status !== 422) throw new Stuck(page, 'refused')
	}
	throw new Stuck(page, 'no end in sight')
}

/** Whether the page asks back about an answer: "klopt dit?". */
export function asksBack(page: Page): boolean {
	return formsOf(page).some(({ buttons }) => buttons.some(({ name }) => name === 'kloptToch'))
}

type Sent = Array<readonly [string, string]>

function answerTo(page: Page, form: Form, way: Way): Sent {
	const confirm = form.buttons.find(({ name }) => name === 'kloptToch')
	if (confirm) return confirmed(page, form, confirm.value, way)
	const action = form.buttons.find(({ name }) => name === 'actie')
	return action ? listAction(page, form, way) : answered(page, form, way)
}

/** "Klopt toch", with all that stands in the form. */
function confirmed(page: Page, form: Form, check: string, { household, asked }: Way): Sent {
	const name = check.split(':').at(-1)!
	if (!household.kloptToch?.includes(name)) throw new Stuck(page, `asked back: ${check}`)
	asked.push(name)
	return [...standing(form), ['kloptToch', check]]
}

/** What a browser sends of a form as it stands. */
export function standing(form: Form): Sent {
	return form.controls
		.filter(({ type, checked }) => checked || !['radio', 'checkbox'].includes(type))
		.map(({ name, value }) => [name, value])
}

/** Adds what is not on the list yet, and goes on. */
function listAction(page: Page, form: Form, way: Way): Sent {
	const list = page.path.split('/').at(-1)!
	const items = way.household.facts[list]
	if (!Array.isArray(items)) throw new Stuck(page, `nothing is known of ${list}`)
	const count = way.added.get(list) ?? 0
	const actie = count < items.length ? 'toevoegen' : 'klaar'
	return [...standing(form), ['actie', actie]]
}

/** After "toevoegen" the address names the new item. */
function remember(page: Page, sent: Sent, way: Way): void {
	if (!sent.some(([name, value]) => name === 'actie' && value === 'toevoegen')) return
	const [list, item] = page.path.split('/').slice(3)
	const count = way.added.get(list!) ?? 0
	const items = way.household.facts[list!] as ReadonlyArray<Facts>
	way.itemOf.set(item!, items[count]!)
	way.added.set(list!, count + 1)
}

function answered(page: Page, form: Form, { household, itemOf }: Way): Sent {
	const [, item] = page.path.split('/').slice(3)
	const facts = (item && itemOf.get(item)) || household.facts
	const question = form.controls.find(({ type }) => type !== 'hidden')?.name.split('.')[0]
	const fact = question === undefined ? undefined : facts[question]
	if (question === undefined || fact === undefined) {
		throw new Stuck(page, `nothing is known of ${question}`)
	}
	const hidden = form.controls.filter(({ type }) => type === 'hidden')
	const sent = fact === UNKNOWN ? unknown(page, form) : filled(page, form, question, fact)
	return [...hidden.map(({ name, value }) => [name, value] as const), ...sent]
}

function unknown(page: Page, { buttons }: Form): Sent {
	const button = buttons.find(({ name }) => name === 'weetIkNiet')
	if (!button) throw new Stuck(page, '"weet ik niet" is not on offer')
	return [[button.name, button.value]]
}

function filled(page: Page, form: Form, question: string, fact: Fact): Sent {
	const parts: Array<readonly [string, string | ReadonlyArray<string>]> =
		typeof fact === 'string' || Array.isArray(fact)
			? [[question, fact as string | ReadonlyArray<string>]]
			: Object.entries(fact as Record<string, string>).map(([part, said]) => [
					`${question}.${part}`,
					said,
				])
	return parts.flatMap(([name, said]) =>
		[said].flat().map((one) => [name, valueFor(page, form, name, one)] as const),
	)
}

/** What was said, in the one way this field takes it: as typed, or the choice of that name. */
function valueFor(page: Page, form: Form, name: string, said: string): string {
	const controls = form.controls.filter((control) => control.name === name)
	if (controls.length === 0) throw new Stuck(page, `there is no field ${name}`)
	if (!controls.some(({ type }) => type === 'radio' || type === 'checkbox')) return said
	const choice = controls.find(({ value, label }) => value === said || unmarked(label) === said)
	if (!choice) throw new Stuck(page, `${name} does not offer ${said}`)
	return choice.value
}

/** Without the unseen marks that keep a name in its own direction. */
function unmarked(label: string): string {
	return label.replace(/[\u2066-\u2069]/g, '')
}

function linkEnding(page: Page, end: string): string {
	const href = linksOf(page).find((link) => link.endsWith(end))
	if (!href) throw new Stuck(page, `no link to …${end}`)
	return href
}
