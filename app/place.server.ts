import { redirect } from '@remix-run/node'
import { storedList } from '../flows/engine/answers.ts'
import type { Address } from '../flows/engine/check.ts'
import type { Flow, List, Outcome, Page } from '../flows/engine/flow.ts'
import type { Journey } from '../flows/engine/journey.ts'
import type { At, Question } from '../flows/engine/question.ts'
import { voorWie } from '../flows/facts/persoon.ts'
import type { Opened } from './journey.server.ts'
import { mishapOf } from './mishap.server.ts'
import { questionUrl } from './urls.ts'

/** A question with all that surrounds it: where it stands, what was answered, what came before. */
export type QuestionPlace = {
	kind: 'question'
	question: Question
	address: Address
	at: At
	/** The answer given before; `undefined` when it is open. */
	answer: unknown
	/** One earlier on the path. */
	back: string
	/** The list whose item this belongs to. */
	list: List | null
}

/** The page of a list: what is on it, add, change, remove, go on. */
export type ListPlace = { kind: 'list'; list: List; back: string }

/**
 * The question or list at a URL below a regeling.
 *
 * @throws {Response} 404 when there is no such page; a redirect to the open question when it is
 * not on the way
 */
export function placeOf(
	opened: Opened,
	params: Record<string, string | undefined>,
): QuestionPlace | ListPlace {
	const name = params.list ?? params.question ?? ''
	const page = pageOf(opened.conversation, name)
	if (!page || 'outcome' in page) throw new Response(null, { status: 404 })
	if (!isOnTheWay(opened.journey, name)) throw toOpen(opened, name)
	const back = backUrl(opened, name)
	if (!('list' in page.question)) {
		if (params.list) throw new Response(null, { status: 404 })
		return ownQuestion(opened, page.question, back)
	}
	const { question: list } = page
	if (params.item === undefined) return { kind: 'list', list, back }
	return itemQuestion(opened, list, params.item, params.question ?? '')
}

/** The page of a flow with this name; a name out of a URL may be anything, `constructor` too. */
export function pageOf({ pages }: Pick<Flow, 'pages'>, name: string): Page | Outcome | undefined {
	return Object.hasOwn(pages, name) ? pages[name] : undefined
}

/** Whether something was said of the person: that a helper fills it in says nothing of them. */
export function hasBegun({ path }: Journey): boolean {
	return path.some((name) => name !== voorWie.name)
}

/** Whether a page may be visited: it was answered on this way, or it is the open one. */
export function isOnTheWay({ path, open }: Journey, name: string): boolean {
	return open === name || path.includes(name)
}

/** Where to go on: the open question, or what comes when all is answered. */
export function openUrl({
	base,
	conversation,
	journey,
}: Pick<Opened, 'base' | 'conversation' | 'journey'>): string {
	return `${base}/${journey.open ?? conversation.end}`
}

/** Where to see what is known by now, once something is; `null` where all has to be answered first. */
export function endAnyTime({ base, conversation, journey }: Opened): string | null {
	const isOffered = conversation.endsAnyTime && journey.path.length > 0
	return isOffered ? `${base}/${conversation.end}` : null
}

/**
 * Sends on who asked for a page that is not on the way: to what is open, or to hear what happened.
 * `question`: the one asked for, when it is the page of one.
 */
export function toOpen(opened: Opened, question?: string): Response {
	const { lang, dossier } = opened
	if (mishapOf(dossier)) return redirect(`/${lang}/verlopen`)
	return redirect(isOfAnother(opened, question) ? `/${lang}/gewist` : openUrl(opened))
}

/**
 * Whether a page off the way must be one of the person who sat here before: on this computer one
 * person followed another, and the second never was at that page.
 */
function isOfAnother({ dossier, journey }: Opened, question?: string): boolean {
	if (!dossier.cookie?.follows) return false
	return question === undefined ? !hasBegun(journey) : !(question in dossier.content.answers)
}

function backUrl({ base, journey }: Opened, name: string): string {
	const index = journey.path.indexOf(name)
	const previous = index < 0 ? journey.path.at(-1) : journey.path[index - 1]
	return previous ? `${base}/${previous}` : base
}

function ownQuestion(opened: Opened, question: Question, back: string): QuestionPlace {
	const { journey, dossier, peildatum } = opened
	return {
		kind: 'question',
		question,
		address: { question: question.name },
		at: { answers: journey.answers, outer: {}, peildatum },
		answer: dossier.content.answers[question.name],
		back,
		list: null,
	}
}

function itemQuestion(opened: Opened, list: List, item: string, name: string): QuestionPlace {
	const { base, journey, dossier, peildatum } = opened
	const listUrl = `${base}/${list.name}`
	const page = pageOf(list.list, name)
	if (!page || 'outcome' in page) throw new Response(null, { status: 404 })
	const found = journey.items[list.name]?.find(({ id }) => id === item)
	if (!found) throw toList(opened, list, item)
	const { path, answers, open } = found.journey
	const address = { question: name, list: list.name, item }
	if (!isOnTheWay(found.journey, name)) {
		throw redirect(open ? questionUrl(base, { ...address, question: open }) : listUrl)
	}
	const index = path.indexOf(name)
	const previous = index < 0 ? path.at(-1) : path[index - 1]
	const stored = storedList(dossier.content.answers, list.name).items.find(({ id }) => id === item)
	return {
		kind: 'question',
		question: page.question as Question,
		address,
		at: { answers, outer: journey.answers, peildatum },
		answer: stored?.answers[name],
		back: previous ? questionUrl(base, { ...address, question: previous }) : listUrl,
		list,
	}
}

/** Sends on who asked for what is not on a list: it was taken off, or was on that of somebody before. */
export function toList({ lang, base, dossier }: Opened, list: List, item: string): Response {
	const isTakenOff = storedList(dossier.content.answers, list.name).weg?.id === item
	const isOfAnother = dossier.cookie?.follows && !isTakenOff
	return redirect(isOfAnother ? `/${lang}/gewist` : `${base}/${list.name}`)
}

/** Where to go after an answer: on in the item, back to its list, or on in the conversation. */
export function nextUrl(opened: Opened, { list, item }: Address): string {
	const { base, journey } = opened
	if (journey.open === null || !list || !item) return openUrl(opened)
	const found = journey.items[list]?.find(({ id }) => id === item)
	const open = found?.journey.open
	return open ? questionUrl(base, { list, item, question: open }) : `${base}/${list}`
}
