import type { DossierContent } from '../../app/dossier/dossier.ts'
import { createDossier } from '../../app/dossier/session.server.ts'
import type { DossierStore } from '../../app/dossier/store.ts'
import { type Answers, storedList } from '../../flows/engine/answers.ts'
import type { Flow } from '../../flows/engine/flow.ts'

/** Where a conversation goes on: what was said, and the pages of the answers that change. */
export type Fork = { content: DossierContent; paths: Array<string> }

/**
 * A whole conversation at the point where answers are given otherwise. What comes after them stays
 * said, as for who changes an answer on the check page; of a list that changes as a whole nothing
 * stays that was said of it or after it.
 *
 * @param at addresses of the answers, in the order of the conversation: `getrouwd`, `kinderen` (the
 * list itself), `opvang.0.uurprijs`
 */
export function forkAt(flow: Flow, whole: DossierContent, at: ReadonlyArray<string>): Fork {
	const list = at.find((address) => isList(flow, address))
	const answers = list === undefined ? whole.answers : before(flow, whole.answers, list)
	const paths = at.flatMap((address) => {
		const [name, place, question] = address.split('.') as [string, string?, string?]
		if (question === undefined) {
			return name in answers || name === list ? [`/nl/${flow.id}/${name}`] : []
		}
		const item = storedList(answers, name).items[Number(place)]
		return item ? [`/nl/${flow.id}/${name}/${item.id}/${question}`] : []
	})
	return { content: withKept(whole, answers), paths }
}

function isList(flow: Flow, name: string): boolean {
	const page = flow.pages[name]
	return page !== undefined && 'question' in page && 'list' in page.question
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
