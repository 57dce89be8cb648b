import { describe, expect, test, vi } from 'vitest'
import { type Answers, type StoredItem, storedList } from '../flows/engine/answers.ts'
import type { Flow, List } from '../flows/engine/flow.ts'
import { type Journey, replay } from '../flows/engine/journey.ts'
import type { Question } from '../flows/engine/question.ts'
import type { Regeling } from '../flows/engine/regeling.ts'
import { regelingen } from '../flows/index.ts'
import { pagesFor } from '../flows/ontdek/discover.ts'
import feiten from '../locales/nl/feiten.json'
import { answersOf } from './answers-of.ts'
import { allCases } from './cases.ts'
import { chance } from './chance.ts'
import { askedOn, completed, isList, pagesOf } from './households.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Everything asked in a flow, by name; questions of a list under the name of the list. */
function asked(flow: Flow, list = ''): Array<[string, Question | List]> {
	return pagesOf(flow).flatMap((page): Array<[string, Question | List]> => {
		const one = askedOn(flow, page)
		const inside = isList(one) ? asked(one.list, `${list}${page}.`) : []
		return [[`${list}${page}`, one], ...inside]
	})
}

const everything: Array<[string, Question | List]> = [
	...Object.entries(pagesFor(regelingen)).map(([name, { question }]): [string, Question | List] => [
		name,
		question,
	]),
	...regelingen.flatMap(({ flow }) => asked(flow)),
]

test('one name is one question, in every regeling and in Ontdek', () => {
	const byName = new Map<string, Question | List>()
	for (const [name, one] of everything) {
		expect(byName.get(name) ?? one, name).toBe(one)
		byName.set(name, one)
	}
})

test('no two names ask the same in the same words', () => {
	const words = new Map<string, string>()
	for (const name of new Set(everything.map(([each]) => each))) {
		const question = questionIn(name)
		expect(words.get(question), `${name}: ${question}`).toBeUndefined()
		words.set(question, name)
	}
})

/** What is asked in Dutch; of a list, and of a child by name, inside the list it is on. */
function questionIn(name: string): string {
	const found = name
		.split('.')
		.reduce<unknown>((texts, part) => (texts as Record<string, unknown>)[part], feiten)
	const { vraag } = found as { vraag: string }
	return name.includes('.') ? `${name.split('.')[0]}: ${vraag}` : vraag
}

/** Each thing said on the way to a result, by address: `kinderen/kinderen1/school`. */
function said({ path, answers, items }: Journey, before = ''): Map<string, unknown> {
	const all = new Map<string, unknown>()
	for (const name of [...path, ...Object.keys(items)]) {
		if (!(name in items)) all.set(before + name, answers[name])
		for (const { id, journey } of items[name] ?? []) {
			for (const each of said(journey, `${before}${name}/${id}/`)) all.set(...each)
		}
	}
	return all
}

/** What is kept under an address. */
function kept(stored: Answers, address: string): unknown {
	const [name, id, ...rest] = address.split('/')
	if (id === undefined) return stored[name!]
	const item = storedList(stored, name!).items.find((one: StoredItem) => one.id === id)
	return item && kept(item.answers, rest.join('/'))
}

const pairs = regelingen.flatMap((first) =>
	regelingen.filter((other) => other !== first).map((other) => ({ first, other })),
)

describe.each(pairs)('$first.id, then $other.id', ({ first, other }) => {
	const households = allCases.filter(({ regeling }) => regeling === first)

	test.each(households)('$one.id is asked nothing twice', ({ one }) => {
		const around = { outer: {}, peildatum: one.peildatum }
		const stored = answersOf(first.flow, one.facts, around)
		const told = said(replay(first.flow, stored, around))
		const after = completed(other.flow, stored, around, chance(one.id.length))
		for (const [address, answer] of told) {
			expect(kept(after, address), address).toEqual(answer)
		}
		expect(askedAgain(other, stored, around.peildatum, told)).toEqual([])
	})
})

const gates = [
	{ list: 'kinderen', gate: 'heeftKinderen' },
	{ list: 'huisgenoten', gate: 'heeftHuisgenoten' },
]

describe.each(gates)('once there is something in $list', ({ list, gate }) => {
	const asking = regelingen.filter(({ flow }) => gate in flow.pages)

	test.each(asking)('$id does not ask whether there is', ({ flow }) => {
		const around = { outer: {}, peildatum: '2026-11-22' }
		for (let seed = 1; seed <= 50; seed++) {
			const { [gate]: left, ...stored } = completed(flow, {}, around, chance(seed))
			if (left !== 'ja' || storedList(stored, list).items.length === 0) continue
			expect(replay(flow, stored, around)).toMatchObject({ open: null, answers: { [gate]: 'ja' } })
		}
	})
})

/** Questions that a conversation opens though they were answered in another. */
function askedAgain(
	{ flow }: Regeling,
	stored: Answers,
	peildatum: string,
	told: Map<string, unknown>,
): Array<string> {
	const { open, items } = replay(flow, stored, { outer: {}, peildatum })
	if (open === null) return []
	const inside = (items[open] ?? []).flatMap(({ id, journey }) =>
		journey.open === null ? [] : [`${open}/${id}/${journey.open}`],
	)
	return [open, ...inside].filter((address) => told.has(address))
}
