import type { Fact, Facts } from '../../flows/engine/case.ts'
import { attribute, elements, formsOf, type Page, readPage } from '../../tests/reading-pages.ts'
import type { Visitor } from '../visitor.ts'
import { addressOf } from './slip.ts'

/** How it ends for a person who goes on with what they take to be true. */
export type End =
	/** The page does not take it, or asks for what no paper says. */
	| { kind: 'prevented'; at: string; by: string }
	/** The page asks back, and its reason points at what is wrong. */
	| { kind: 'caught'; at: string; by: string }
	/** At the check page with nothing left to ask. */
	| { kind: 'finished'; confirmed: Array<string> }

/** What is known on the way. */
type Way = { facts: Facts; items: Map<string, Array<string>>; wrong: ReadonlyArray<string> }

/** Pages are read as they come. */
const PLAIN = {}

/** A page on which this person cannot be right or wrong: a fault of ours. */
class Lost extends Error {
	override name = 'Lost'
}

/**
 * Gives answers by sending the forms of their pages, goes on as the pages lead, to the check page.
 * Asked back, the person looks again at what the reason points at: the question itself, and what it
 * links to. If that is where they went wrong they see it; if not they say "klopt toch".
 */
export async function goOn(visitor: Visitor, pages: ReadonlyArray<string>, way: Way): Promise<End> {
	const confirmed: Array<string> = []
	for (const page of pages) {
		const end = await answerFrom(visitor, page, way, confirmed)
		if (end) return end
	}
	const check = pages[0]!.split('/').slice(0, 3).concat('controleren').join('/')
	return checkPage(visitor, check, way, confirmed)
}

/** Answers page after page until there is nothing left to answer; or how it ended before. */
async function answerFrom(
	visitor: Visitor,
	start: string,
	way: Way,
	confirmed: Array<string>,
): Promise<End | null> {
	let path = start
	let form = formFor(path, way)
	for (let steps = 0; steps < 500; steps++) {
		if (form.kind === 'prevented') return form
		const answer = await visitor.post(path, form.body.toString(), PLAIN)
		// Something else is open first: an earlier answer leads another way now.
		if (answer.status === 302) return null
		if (answer.status === 303) {
			remember(answer.location, path, form.body, way)
			path = answer.location
			if (path.endsWith('/controleren')) return null
			form = formFor(path, way)
			continue
		}
		if (answer.status !== 422) throw new Lost(`${answer.status} on ${path}`)
		const page = readPage(422, path, answer.body.toString(), new Headers())
		const check = checkOn(page)
		const at = addressIn(path, way)
		if (pointsAt(page, way).some((address) => way.wrong.includes(address))) {
			return check === null
				? { kind: 'prevented', at, by: 'refused' }
				: { kind: 'caught', at, by: check }
		}
		if (check === null) return { kind: 'prevented', at, by: 'refused elsewhere' }
		confirmed.push(check)
		form.body.append('kloptToch', check)
	}
	throw new Lost(`no end in sight after ${path}`)
}

async function checkPage(
	visitor: Visitor,
	path: string,
	way: Way,
	confirmed: Array<string>,
): Promise<End> {
	for (let rounds = 0; rounds < 50; rounds++) {
		const answer = await visitor.get(path, PLAIN)
		const page = readPage(answer.status, path, answer.body.toString(), new Headers())
		const asked = elements(page.document, ({ tagName }) => tagName === 'form').filter((form) =>
			elements(form, ({ tagName }) => tagName === 'a').some((link) =>
				attribute(link, 'href')?.startsWith(path.replace(/controleren$/, '')),
			),
		)
		if (asked.length === 0) return { kind: 'finished', confirmed }
		const [form] = asked
		const about = elements(form!, ({ tagName }) => tagName === 'a').map((link) =>
			addressIn(attribute(link, 'href')!, way),
		)
		const [button] = elements(form!, (one) => attribute(one, 'name') === 'kloptToch')
		const value = button && attribute(button, 'value')!
		const check = value?.split(':').at(-1) ?? 'refused'
		if (about.some((address) => way.wrong.includes(address))) {
			return { kind: 'caught', at: about[0]!, by: check }
		}
		if (value === undefined) return { kind: 'prevented', at: about[0]!, by: check }
		confirmed.push(check)
		await visitor.post(path, new URLSearchParams([['kloptToch', value]]).toString(), PLAIN)
	}
	throw new Lost(`${path} asks without end`)
}

type Filled =
	| { kind: 'form'; body: URLSearchParams }
	| { kind: 'prevented'; at: string; by: string }

function formFor(path: string, way: Way): Filled {
	const [name, item, question] = path.split('/').slice(3) as [string, string?, string?]
	const { facts, items } = way
	const list = facts[name]
	const at = addressIn(path, way)
	if (isList(list)) {
		const added = items.get(name) ?? []
		if (item === undefined) {
			const actie = added.length < list.length ? 'toevoegen' : 'klaar'
			return { kind: 'form', body: new URLSearchParams([['actie', actie]]) }
		}
		return filled(question!, list[added.indexOf(item)]?.[question!], at, way)
	}
	return filled(name, list, at, way)
}

function filled(
	question: string,
	fact: Fact | undefined,
	at: string,
	{ facts, items }: Way,
): Filled {
	if (fact === undefined) return { kind: 'prevented', at, by: 'no paper says it' }
	if (fact === 'weet ik niet') {
		return { kind: 'form', body: new URLSearchParams([['weetIkNiet', 'ja']]) }
	}
	const body = new URLSearchParams()
	if (question === 'kind') {
		const children = (facts.kinderen ?? []) as ReadonlyArray<Facts>
		const id = items.get('kinderen')?.[children.findIndex(({ voornaam }) => voornaam === fact)]
		if (id === undefined) return { kind: 'prevented', at, by: 'not on offer' }
		body.append(question, id)
	} else if (typeof fact === 'string') body.append(question, fact)
	else if (isSeveral(fact)) for (const one of fact) body.append(question, one)
	else for (const [part, said] of partsOf(fact)) body.append(`${question}.${part}`, said)
	return { kind: 'form', body }
}

function partsOf(fact: Fact): Array<[string, string]> {
	return Object.entries(fact as Record<string, string>)
}

function isSeveral(fact: Fact): fact is ReadonlyArray<string> {
	return Array.isArray(fact)
}

function isList(fact: Fact | undefined): fact is ReadonlyArray<Facts> {
	return Array.isArray(fact) && typeof fact[0] === 'object'
}

/** After "toevoegen" the address names the new item. */
function remember(location: string, path: string, body: URLSearchParams, { items }: Way): void {
	if (body.get('actie') !== 'toevoegen') return
	const list = path.split('/')[3]!
	items.set(list, [...(items.get(list) ?? []), location.split('/')[4]!])
}

/** `/nl/kinderopvangtoeslag/opvang/abc123/uurprijs` is `opvang.0.uurprijs`. */
function addressIn(path: string, { items }: Pick<Way, 'items'>): string {
	const [name, item, question] = path.split('/').slice(3) as [string, string?, string?]
	if (item === undefined) return name
	return addressOf(question ?? '', name, items.get(name)?.indexOf(item) ?? -1)
}

/** The check that asks back on a page, or `null` where nothing can be confirmed. */
function checkOn(page: Page): string | null {
	const buttons = formsOf(page).flatMap((form) => form.buttons)
	return buttons.find(({ name }) => name === 'kloptToch')?.value ?? null
}

/** What the reason of a check points at: its own question, and the answers that it links to. */
function pointsAt(page: Page, way: Way): Array<string> {
	const links = elements(page.document, (one) => attribute(one, 'data-about') !== null)
	const about = links.map((link) => addressIn(attribute(link, 'href') ?? '', way))
	return [addressIn(page.path, way), ...about]
}
