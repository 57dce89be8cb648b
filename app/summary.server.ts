import { isUnknown } from '../flows/engine/answers.ts'
import type { Address } from '../flows/engine/check.ts'
import type { List, Page } from '../flows/engine/flow.ts'
import type { At, Question } from '../flows/engine/question.ts'
import { text } from '../flows/engine/text.ts'
import { translator } from './i18n.server.ts'
import type { Opened, OpenedRegeling } from './journey.server.ts'
import { isOnTheWay, pageOf, toList, toOpen } from './place.server.ts'
import { progressOf } from './question-view.server.ts'
import { questionUrl } from './urls.ts'

/** One answer read back, with the way to change it. */
export type Row = { id: string; question: string; answer: string; href: string; name: string }

/** The answers of one part of the conversation. */
export type Group = { id: string; title: string; parts: Array<GroupPart> }

/** Answers that stand together: about the household, or about one item of a list by its name. */
type GroupPart = { id: string; name: string | null; rows: Array<Row> }

/** Everything said, part by part, in the order of the conversation. */
export function summaryOf(opened: OpenedRegeling): Array<Group> {
	const { regeling, journey, lang, peildatum } = opened
	const t = translator(lang)
	const at = { answers: journey.answers, outer: {}, peildatum }
	return regeling.sections
		.map((section) => ({
			id: section,
			title: t(text(`common:delen.${section}`)),
			parts: journey.path
				.map((name) => regeling.flow.pages[name] as Page)
				.filter((page) => page.section === section)
				.flatMap(({ question }) =>
					'list' in question
						? itemsOf(opened, question)
						: [rowPart(rowOf(opened, question, { question: question.name }, at))],
				)
				.reduce(joined, []),
		}))
		.filter(({ parts }) => parts.length > 0)
}

/** Everything said that a conversation comes by, question after question. */
export function everythingSaid(opened: Opened): Array<GroupPart> {
	const { conversation, journey, peildatum } = opened
	const at = { answers: journey.answers, outer: {}, peildatum }
	return journey.path
		.map((name) => (conversation.pages[name] as Page).question)
		.flatMap((question) =>
			'list' in question
				? itemsOf(opened, question)
				: [rowPart(rowOf(opened, question, { question: question.name }, at))],
		)
		.reduce(joined, [])
}

function rowPart(row: Row): GroupPart {
	return { id: row.id, name: null, rows: [row] }
}

/** Rows without a name of their own go on where the ones before them stand. */
function joined(parts: Array<GroupPart>, part: GroupPart): Array<GroupPart> {
	const last = parts.at(-1)
	if (!last || last.name !== null || part.name !== null) return [...parts, part]
	return [...parts.slice(0, -1), { ...last, rows: [...last.rows, ...part.rows] }]
}

function itemsOf(opened: Opened, list: List): Array<GroupPart> {
	const t = translator(opened.lang)
	return (opened.journey.items[list.name] ?? []).map(({ id, journey }) => ({
		id: `${list.name}/${id}`,
		name: t(
			text('common:vraagNa', {
				wat: text(`feiten:${list.name}.kort`),
				hoe: list.itemName(journey.answers, opened.journey.answers),
			}),
		),
		rows: itemRows(opened, list, id),
	}))
}

function itemRows(opened: Opened, list: List, item: string): Array<Row> {
	const found = opened.journey.items[list.name]?.find(({ id }) => id === item)
	if (!found) return []
	const at = {
		answers: found.journey.answers,
		outer: opened.journey.answers,
		peildatum: opened.peildatum,
	}
	return found.journey.path.map((name) => {
		const { question } = list.list.pages[name] as Page
		return rowOf(opened, question as Question, { question: name, list: list.name, item }, at)
	})
}

function rowOf({ lang, base }: Opened, question: Question, address: Address, at: At): Row {
	const t = translator(lang)
	const name = address.list ? `${address.list}.${address.question}` : address.question
	const label = t(text(`feiten:${name}.kort`))
	const answer = at.answers[address.question]
	return {
		id: questionUrl('', address),
		question: label,
		answer: t(
			isUnknown(answer) ? text('common:weetIkNietAntwoord') : question.kind.show(answer, at),
		),
		href: questionUrl(base, address),
		name: label,
	}
}

/**
 * Everything said of one item of a list.
 *
 * @throws {Response} 404 for no list of ours; a redirect when the item or list is not there (yet)
 */
export function itemSummary(opened: Opened, params: Record<string, string | undefined>) {
	const { conversation, journey, base, lang } = opened
	const page = pageOf(conversation, params.list ?? '')
	if (!page || 'outcome' in page || !('list' in page.question))
		throw new Response(null, { status: 404 })
	const list = page.question
	if (!isOnTheWay(journey, list.name)) throw toOpen(opened, list.name)
	const found = journey.items[list.name]?.find(({ id }) => id === params.item)
	if (!found) throw toList(opened, list, params.item ?? '')
	const t = translator(lang)
	const progress = progressOf(opened, list.name)
	const kort = t(text(`feiten:${list.name}.kort`))
	return {
		title: t(text('common:paginaTitel', { vraag: kort, deel: progress.label })),
		name: t(list.itemName(found.journey.answers, journey.answers)),
		rows: itemRows(opened, list, found.id),
		back: `${base}/${list.name}`,
		progress,
	}
}
