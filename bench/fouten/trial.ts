import type { DossierStore } from '../../app/dossier/store.ts'
import { type Answers, storedList } from '../../flows/engine/answers.ts'
import type { Facts } from '../../flows/engine/case.ts'
import { visitor } from '../visitor.ts'
import { type Clean, contentOf } from './clean.ts'
import { dossierFor, forkAt, inOrder } from './fork.ts'
import { isWrongValue, outcomeOf, wrongFields } from './form.ts'
import { goOn } from './person.ts'

/**
 * From best to worst; `unasked`: nothing asked for what was wrong, so it was not made; `open`: no
 * wrong value, but a field that the paper leaves empty and names as still to be found out.
 */
export const FATES = [
	'unasked',
	'harmless',
	'prevented',
	'caught',
	'open',
	'shown',
	'silent',
] as const

/** What became of a mistake. */
export type Fate = (typeof FATES)[number]

/** One form that was filled in with a mistake. */
export type Trial = { fate: Fate; by: string; at: string; wrong: Array<string> }

/**
 * Lets a person make a mistake: takes a conversation back to it and goes on from there with
 * what they take to be true, to the papers or to where they see it.
 */
export async function tryMistake(
	url: string,
	store: DossierStore,
	{ household, regeling, content }: Clean,
	{ facts, wrong }: { facts: Facts; wrong: ReadonlyArray<string> },
): Promise<Trial> {
	const asked = wrong
		.filter((address) => isAsked(content.answers, address))
		.sort((one, other) => inOrder(regeling.flow, one, other))
	if (asked.length === 0) return { fate: 'unasked', by: '', at: '', wrong: [] }
	const fork = forkAt(regeling.flow, content, asked)
	const cookie = await dossierFor(store, fork.content)
	const one = visitor(url, cookie)
	const items = new Map(
		Object.keys(fork.content.answers).map((name) => [
			name,
			storedList(fork.content.answers, name).items.map(({ id }) => id),
		]),
	)
	const end = await goOn(one, fork.paths, { facts, items, wrong }).finally(() => one.leave())
	if (end.kind !== 'finished') return { fate: end.kind, by: end.by, at: end.at, wrong: [] }
	const done = outcomeOf(regeling, await contentOf(store, cookie), household.peildatum)
	const clean = outcomeOf(regeling, content, household.peildatum)
	const found = withoutCover(done.fields)
	const faults = wrongFields(found, household.answerSheet[regeling.id]!)
	if (faults.length === 0) return { fate: 'harmless', by: '', at: asked[0]!, wrong: [] }
	const isNamed = faults.some((fault) => done.open.some((name) => fault.startsWith(`${name}:`)))
	if (isNamed && !faults.some(isWrongValue)) {
		return { fate: 'open', by: 'to ask', at: asked[0]!, wrong: faults }
	}
	const isOtherEnd = done.end !== clean.end
	const isRead = done.readBack.some((line) => !clean.readBack.includes(line))
	const fate = isNamed || isRead || isOtherEnd ? 'shown' : 'silent'
	return {
		fate,
		by: isNamed ? 'to ask' : isOtherEnd ? 'outcome' : 'read-back',
		at: asked[0]!,
		wrong: faults,
	}
}

/** Whether the conversation came by an answer. */
function isAsked(answers: Answers, address: string): boolean {
	const [name, at, question] = address.split('.') as [string, string?, string?]
	if (!(name in answers)) return false
	if (question === undefined) return true
	const item = storedList(answers, name).items[Number(at)]
	return item !== undefined && question in item.answers
}

function withoutCover(fields: Record<string, Record<string, string>>) {
	const { voorblad: _, ...papers } = fields
	return papers
}
