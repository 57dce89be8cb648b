import { expect, test, vi } from 'vitest'
import type { Answers } from '../flows/engine/answers.ts'
import { findings } from '../flows/engine/check.ts'
import type { Flow } from '../flows/engine/flow.ts'
import { type Journey, replay } from '../flows/engine/journey.ts'
import type { Question } from '../flows/engine/question.ts'
import { regelingen } from '../flows/index.ts'
import { type Chance, chance } from './chance.ts'
import { edited } from './edits.ts'
import {
	type Around,
	askedOn,
	completed,
	household,
	isList,
	onPath,
	outcomesOf,
	pagesOf,
} from './households.ts'

const PEILDATUM = '2026-11-22'
const AROUND: Around = { outer: {}, peildatum: PEILDATUM }
const HOUSEHOLDS = 1_000
const WALKS = 1_000
const EDITS = 40

// Thousands of walks, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

type Named = { id: string; flow: Flow }

/** The flow of each regeling, and of each list in it. */
const flows: Array<Named> = regelingen.flatMap(({ flow }) => [
	{ id: flow.id, flow },
	...pagesOf(flow)
		.map((name) => askedOn(flow, name))
		.filter(isList)
		.map(({ list, name }) => ({ id: `${flow.id}/${name}`, flow: list })),
])

test('every regeling has a name of its own, that of its flow', () => {
	expect(new Set(regelingen.map(({ id }) => id)).size).toBe(regelingen.length)
	for (const { id, flow } of regelingen) expect(flow.id).toBe(id)
})

test.each(flows)(
	'$id: the machine is flat and only goes forward, in the order of the pages',
	({ flow }) => {
		const states = Object.keys(flow.machine.states)
		expect(states.map((name) => name.replace(/\?$/, ''))).toEqual(
			Object.entries(flow.pages).flatMap(([name, page]) =>
				'outcome' in page && page.when ? [name, name] : [name],
			),
		)
		for (const [at, name] of states.entries()) {
			const node = flow.machine.states[name]!
			expect(Object.keys(node.states), name).toEqual([])
			const targets = [...(node.always ?? []), ...(node.transitions.get('ANSWER') ?? [])].flatMap(
				({ target }) => target!.map(({ key }) => key),
			)
			for (const target of targets) expect(states.indexOf(target), name).toBeGreaterThan(at)
			expect(node.type === 'final' ? 0 : 1, name).toBe(Math.sign(targets.length))
		}
	},
)

test.each(flows)(
	'$id: guards are the conditions by name, and each condition is asked',
	({ flow }) => {
		const named = Object.values(flow.machine.states).flatMap((node) =>
			(node.always ?? []).flatMap(({ guard }) => (guard === undefined ? [] : [guard as string])),
		)
		const asked = new Set(named.map((guard) => guard.replace(/^niet /, '')))
		expect([...asked].sort()).toEqual(Object.keys(flow.conditions).sort())
		for (const condition of asked) expect(condition).toMatch(/^[a-z]+([A-Z][a-z]*)+$/)
	},
)

test.each(flows)('$id: the samples of its questions are answers to them', ({ flow }) => {
	const at = { ...AROUND, answers: {} }
	for (const question of questionsOf(flow)) {
		if (question.kind.options?.(at).length === 0) continue
		expect(question.samples.length, question.name).toBeGreaterThan(0)
		for (const sample of question.samples) {
			expect(question.kind.accept(sample, at), question.name).toEqual({ ok: true, value: sample })
		}
	}
})

test.each(regelingen)(
	'$id: every page is asked, every outcome reached, and no other',
	({ flow }) => {
		const asked = new Set<string>()
		const reached = new Set<string>()
		for (let seed = 1; seed <= HOUSEHOLDS; seed++) {
			const journey = replay(flow, household(flow, PEILDATUM, chance(seed)), AROUND)
			reached.add(journey.outcome!)
			for (const page of pagesAskedIn(journey)) asked.add(page)
		}
		expect([...reached].sort()).toEqual(outcomesOf(flow).sort())
		expect([...asked].filter(isOwn).sort()).toEqual(pagesOf(flow).sort())
	},
)

test('every page of a list is asked in a regeling that has the list', () => {
	const asked = new Set<string>()
	for (const { flow } of regelingen) {
		for (let seed = 1; seed <= HOUSEHOLDS; seed++) {
			const journey = replay(flow, household(flow, PEILDATUM, chance(seed)), AROUND)
			for (const page of pagesAskedIn(journey)) asked.add(page)
		}
	}
	const pages = new Set(regelingen.flatMap(({ flow }) => pagesIncludingItems(flow)))
	const inLists = (page: string) => !isOwn(page)
	expect([...asked].filter(inLists).sort()).toEqual([...pages].filter(inLists).sort())
})

/** A page of the conversation itself: what a list asks may rest on what is asked around it. */
const isOwn = (page: string) => !page.includes('/')

test.each(regelingen)('$id: after any edits, only what is on the path is seen', ({ flow }) => {
	for (let seed = 1; seed <= WALKS; seed++) {
		const dice = chance(seed)
		let stored: Answers = {}
		for (let count = 0; count < EDITS; count++) {
			stored = edited(flow, stored, AROUND, dice)
			if (count % 5 === 0) expectPathOnly(flow, stored)
		}
		const done = completed(flow, stored, AROUND, dice)
		expectPathOnly(flow, done)
		expect(outcomesOf(flow)).toContain(replay(flow, done, AROUND).outcome)
	}
})

test.each(regelingen)('$id: in whatever order it was said, the outcome is the same', ({ flow }) => {
	for (let seed = 1; seed <= WALKS; seed++) {
		const dice = chance(seed)
		const meant = household(flow, PEILDATUM, dice)
		const journey = replay(flow, meant, AROUND)
		expect(replay(flow, saidInAnyOrder(meant, dice), AROUND)).toEqual(journey)
		const said = edits(flow, {}, dice)
		for (const [name, answer] of dice.shuffled(Object.entries(meant))) {
			said[name] = overItems(said[name], answer)
		}
		expect(replay(flow, said, AROUND)).toEqual(journey)
	}
})

test.each(regelingen)('$id: every outcome has a decision with something to do', (regeling) => {
	const { flow, decide } = regeling
	for (const peildatum of ['2025-07-01', '2026-01-05', PEILDATUM, '2027-01-01']) {
		for (let seed = 1; seed <= WALKS / 4; seed++) {
			const dice = chance(seed)
			const around = { outer: {}, peildatum }
			const stored = completed(flow, edits(flow, {}, dice, around), around, dice)
			const journey = replay(flow, stored, around)
			const decision = decide(journey.answers, peildatum)
			expect(decision.steps.length).toBeGreaterThan(0)
			expect(gapsIn(decision)).toEqual([])
			const pruned = replay(flow, onPath(flow, stored, journey), around)
			expect(decide(pruned.answers, peildatum)).toEqual(decision)
		}
	}
})

test.each(regelingen)(
	'$id: of every household papers can be made, with nothing left out',
	(regeling) => {
		const { flow, checks, decide, readBack, documents } = regeling
		for (let seed = 1; seed <= WALKS / 4; seed++) {
			const journey = replay(flow, household(flow, PEILDATUM, chance(seed)), AROUND)
			const decision = decide(journey.answers, PEILDATUM)
			const found = findings(checks, journey, PEILDATUM)
			const told = { journey, decision, findings: found, confirmed: {}, peildatum: PEILDATUM }
			const papers = documents(told)
			expect(papers.length).toBeGreaterThan(0)
			expect(gapsIn([found, papers, readBack(told)])).toEqual([])
		}
	},
)

function edits(flow: Flow, stored: Answers, dice: Chance, around = AROUND): Answers {
	let after = stored
	for (let count = 0; count < EDITS; count++) after = edited(flow, after, around, dice)
	return after
}

/** What is seen are the answers of the path; the rest may as well not be kept. */
function expectPathOnly(flow: Flow, stored: Answers): void {
	const journey = replay(flow, stored, AROUND)
	expect(Object.keys(journey.answers)).toEqual(journey.path)
	expect((journey.open === null) !== (journey.outcome === null)).toBe(true)
	expect(replay(flow, onPath(flow, stored, journey), AROUND)).toEqual(journey)
}

/** The same answers, kept in another order, inside items too. Items stay in theirs. */
function saidInAnyOrder(stored: Answers, dice: Chance): Answers {
	return Object.fromEntries(
		dice.shuffled(Object.entries(stored)).map(([name, answer]) => {
			const { items } = answer as { items?: Array<{ id: string; answers: Answers }> }
			if (!items) return [name, answer]
			const shuffled = items.map((item) => ({
				...item,
				answers: saidInAnyOrder(item.answers, dice),
			}))
			return [name, { ...(answer as object), items: shuffled }]
		}),
	)
}

/** A list said anew keeps what its first item once answered on other branches. */
function overItems(before: unknown, answer: unknown): unknown {
	const old = (before as { items?: Array<{ answers: Answers }> } | undefined)?.items?.[0]?.answers
	const { items } = answer as { items?: Array<{ answers: Answers }> }
	if (!old || !items) return answer
	const over = items.map((item) => ({ ...item, answers: { ...old, ...item.answers } }))
	return { ...(answer as object), items: over }
}

function questionsOf(flow: Flow): Array<Question> {
	return pagesOf(flow).flatMap((name) => {
		const asked = askedOn(flow, name)
		return isList(asked) ? [] : [asked]
	})
}

function pagesIncludingItems(flow: Flow): Array<string> {
	return pagesOf(flow).flatMap((name) => {
		const asked = askedOn(flow, name)
		if (!isList(asked)) return [name]
		return [name, ...pagesIncludingItems(asked.list).map((page) => `${name}/${page}`)]
	})
}

function pagesAskedIn({ path, items }: Journey): Array<string> {
	return path.flatMap((name) => [
		name,
		...(items[name] ?? []).flatMap(({ journey }) =>
			pagesAskedIn(journey).map((page) => `${name}/${page}`),
		),
	])
}

/** Where something that is no value would be printed: `undefined`, `NaN`, an answer object. */
function gapsIn(value: unknown, at = ''): Array<string> {
	if (value === null || typeof value === 'boolean') return []
	if (typeof value === 'string') {
		return /undefined|NaN|\[object|Infinity/.test(value) ? [`${at}: ${value}`] : []
	}
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${at}: ${value}`]
	if (typeof value === 'object') {
		return Object.entries(value).flatMap(([key, inner]) => gapsIn(inner, `${at}/${key}`))
	}
	return [`${at}: ${typeof value}`]
}
