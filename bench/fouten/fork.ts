import type { DossierContent } from '../../app/dossier/dossier.ts'
import { createDossier } from '../../app/dossier/session.server.ts'
import type { DossierStore } from '../../app/dossier/store.ts'
import { type Answers, storedList } from '../../flows/engine/answers.ts'
import type { Flow, List, Page } from '../../flows/engine/flow.ts'

/** Where a conversation goes on: what was said until there, and the page that is open. */
export type Fork = { content: DossierContent; path: string }

/**
 * A whole conversation taken back to just before one answer, as if the person had come no further.
 *
 * @param at address of the answer: `getrouwd`, `kinderen` (the list itself), `opvang.0.uurprijs`
 */
export function forkBefore(flow: Flow, whole: DossierContent, at: string): Fork {
	const [name, place, question] = at.split('.') as [string, string?, string?]
	const answers = before(flow, whole.answers, name)
	if (question === undefined) {
		return { content: withKept(whole, answers), path: `/nl/${flow.id}/${name}` }
	}
	const { list } = (flow.pages[name] as Page).question as List
	const items = storedList(whole.answers, name).items.slice(0, Number(place) + 1)
	const last = items.pop()!
	const open = { id: last.id, answers: before(list, last.answers, question) }
	answers[name] = { items: [...items, open], klaar: false }
	return {
		content: withKept(whole, answers),
		path: `/nl/${flow.id}/${name}/${last.id}/${question}`,
	}
}

/** Whether a page comes earlier in the conversation than another. */
export function inOrder(flow: Flow, one: string, other: string): number {
	const place = (address: string) => {
		const [name, at = -1, question = ''] = address.split('.')
		const page = flow.pages[name!]
		const list = page && 'question' in page && 'list' in page.question ? page.question.list : flow
		return [
			Object.keys(flow.pages).indexOf(name!),
			Number(at),
			Object.keys(list.pages).indexOf(question),
		]
	}
	const [first, second] = [place(one), place(other)]
	return first.map((value, at) => value - second[at]!).find((by) => by !== 0) ?? 0
}

/** Puts a dossier in the store of a server, as its session would; gives the visitor's cookie. */
export async function dossierFor(store: DossierStore, content: DossierContent): Promise<string> {
	const saved = await createDossier(content, { store, secure: false })
	if (!saved.ok) throw new Error(`a new dossier is ${saved.reason}`)
	return saved.setCookie.split(';')[0]!
}

function before(flow: Flow, answers: Answers, question: string): Answers {
	const names = Object.keys(flow.pages)
	const earlier = names.slice(0, names.indexOf(question))
	return Object.fromEntries(
		earlier.filter((name) => name in answers).map((name) => [name, answers[name]]),
	)
}

/** What was confirmed of answers that are still there. */
function withKept({ vocabulary, confirmed }: DossierContent, answers: Answers): DossierContent {
	const isThere = (key: string) => {
		const [name, item, question] = key.split('/') as [string, string?, string?]
		if (question === undefined) return name in answers
		const found = storedList(answers, name).items.find(({ id }) => id === item)
		return found !== undefined && question in found.answers
	}
	const kept = Object.entries(confirmed).filter(([key]) => isThere(key))
	return { vocabulary, answers, confirmed: Object.fromEntries(kept) }
}
