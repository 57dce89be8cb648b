import { data, redirect } from '@remix-run/node'
import { isUnknown, storedList } from '../flows/engine/answers.ts'
import type { List, Page } from '../flows/engine/flow.ts'
import type { Journey } from '../flows/engine/journey.ts'
import type { Question } from '../flows/engine/question.ts'
import { type Text, text } from '../flows/engine/text.ts'
import { hasText, translator } from './i18n.server.ts'
import { keep, type Opened } from './journey.server.ts'
import {
	type ListAction,
	listMistake,
	newItemId,
	readListAction,
	withListAction,
} from './list-action.server.ts'
import { type TableView, tableView } from './list-table.server.ts'
import { lost } from './lost.server.ts'
import { type ListPlace, openUrl } from './place.server.ts'
import { type ProgressView, progressOf } from './question-view.server.ts'
import { questionUrl } from './urls.ts'

/** Everything a list page shows, as plain text and values. */
export type ListView = {
	name: string
	title: string
	progress: ProgressView
	back: string
	question: string
	hint: string | null
	empty: string
	error: string | null
	items: Array<{ id: string; name: string; details: Array<string>; isOpen: boolean }>
	addLabel: string
	doneLabel: string
	/** Id for the item that may be added from this page. */
	next: string
	/** The item last taken off. */
	removed: { id: string; name: string } | null
	/** Where a table can be put in; `null` for a list that takes none. */
	table: TableView | null
}

/** The page of a list, with what is on it; `error` is what to put right, empty when it stands elsewhere. */
export function showList(opened: Opened, { list, back }: ListPlace, error?: string): ListView {
	const { lang, journey, dossier } = opened
	const t = translator(lang)
	const values = { jaar: opened.peildatum.slice(0, 4) }
	const own = (tail: string) => t(text(`feiten:${list.name}.${tail}`, values))
	const progress = progressOf(opened, list.name)
	const items = journey.items[list.name] ?? []
	const { weg } = storedList(dossier.content.answers, list.name)
	const prefix = error === undefined ? '' : t(text('common:foutTitel.prefix'))
	return {
		name: list.name,
		title: `${prefix}${t(text('common:paginaTitel', { vraag: own('kort'), deel: progress.label }))}`,
		progress,
		back,
		question: own('vraag'),
		hint: hasText(lang, `feiten:${list.name}.uitleg`) ? own('uitleg') : null,
		empty: own('leeg'),
		error: error || null,
		items: items.map(({ id, journey: of }) => ({
			id,
			name: t(list.itemName(of.answers, journey.answers)),
			details: detailsOf(opened, list, of).map(t),
			isOpen: of.open !== null,
		})),
		addLabel: own(items.length > 0 ? 'nogEen' : 'toevoegen'),
		doneLabel: own('klaar'),
		next: newItemId(),
		table: tableView(opened, list),
		removed: weg ? { id: weg.id, name: t(list.itemName(weg.answers, journey.answers)) } : null,
	}
}

/** What was said of one item so far. */
function detailsOf({ journey, peildatum }: Opened, list: List, of: Journey): Array<Text> {
	return of.path.map((name) => {
		const question = (list.list.pages[name] as Page).question as Question
		const answer = of.answers[name]
		const at = { answers: of.answers, outer: journey.answers, peildatum }
		return text('common:vraagNa', {
			wat: text(`feiten:${list.name}.${name}.kort`),
			hoe: isUnknown(answer) ? text('common:weetIkNietAntwoord') : question.kind.show(answer, at),
		})
	})
}

/** What a button of the list page does. */
export async function answerList(opened: Opened, place: ListPlace, form: URLSearchParams) {
	const action = readListAction(form)
	const { list } = place
	const t = translator(opened.lang)
	const refused = (error: string) =>
		data({ list: showList(opened, place, t(text(error))) }, { status: 422 })
	if (!action) return refused('fouten:keuze.kies')
	if (action.do === 'klaar') {
		const wrong = listMistake(list, opened.journey)
		if (wrong) return refused(`fouten:${wrong.error}`)
		const { rest } = storedList(opened.dossier.content.answers, list.name)
		if (rest !== undefined) return refused('fouten:tabel.over')
	}
	if (action.do === 'toevoegen' && (opened.journey.items[list.name]?.length ?? 0) >= list.most) {
		return refused('fouten:lijst.teVeel')
	}
	if (action.do === 'wijzig') return redirect(itemUrl(opened, list, action.item), { status: 303 })
	const saved = await keep(opened, (content) => withListAction(content, list.name, action))
	if (!saved.ok) {
		if (saved.reason !== 'stale') throw lost(opened, { question: list.name }, form)
		return refused('bewaren:fouten.stale')
	}
	const journey = opened.conversation.journey(saved.opened.content.answers, opened.peildatum)
	const next = after({ ...opened, journey }, list, action)
	return redirect(next, { status: 303, headers: { 'Set-Cookie': saved.setCookie } })
}

function after(opened: Opened, list: List, action: ListAction): string {
	if (action.do === 'klaar') return openUrl(opened)
	const listUrl = `${opened.base}/${list.name}`
	return action.do === 'toevoegen' ? itemUrl(opened, list, action.item) : listUrl
}

/** The open question of an item; its overview when all is answered. */
function itemUrl({ base, journey }: Opened, list: List, item: string): string {
	const found = journey.items[list.name]?.find(({ id }) => id === item)
	if (!found) return `${base}/${list.name}`
	const { open } = found.journey
	const address = { list: list.name, item }
	return open ? questionUrl(base, { ...address, question: open }) : `${base}/${list.name}/${item}`
}
