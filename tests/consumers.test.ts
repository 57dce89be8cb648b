import { expect, test, vi } from 'vitest'
import { papers } from '../app/components/PaperDrawing.tsx'
import { hasText } from '../app/i18n.server.ts'
import { type Check, findings } from '../flows/engine/check.ts'
import { isIsoDate } from '../flows/engine/date.ts'
import type { Condition } from '../flows/engine/decision.ts'
import { type Journey, replay } from '../flows/engine/journey.ts'
import type { Question } from '../flows/engine/question.ts'
import type { Regeling, Told } from '../flows/engine/regeling.ts'
import type { Source } from '../flows/engine/source.ts'
import type { Text } from '../flows/engine/text.ts'
import { regelingen } from '../flows/index.ts'
import { chance } from './chance.ts'
import { askedOn, household, isList, pagesOf } from './households.ts'
import { type Read, watched, watchedJourney } from './watched-answers.ts'

const PEILDATUM = '2026-11-22'
const HOUSEHOLDS = 500

/** Asked for the pages themselves: whose name is on every screen, and what a browser may fill in. */
const FOR_THE_PAGES = ['voorWie']

vi.setConfig({ testTimeout: 60_000 })

/** The questions of a regeling by their name in `read`, those of items with their list. */
function questionsOf({ flow }: Pick<Regeling, 'flow'>, list = ''): Array<[string, Question]> {
	return pagesOf(flow).flatMap((name) => {
		const asked = askedOn(flow, name)
		return isList(asked)
			? questionsOf({ flow: asked.list }, `${list}${name}/`)
			: [[list + name, asked] as [string, Question]]
	})
}

function toldOf({ flow, checks, decide }: Regeling, seed: number): Told {
	const stored = household(flow, PEILDATUM, chance(seed))
	const journey = replay(flow, stored, { outer: {}, peildatum: PEILDATUM })
	return {
		journey,
		decision: decide(journey.answers, PEILDATUM),
		findings: findings(checks, journey, PEILDATUM),
		confirmed: {},
		peildatum: PEILDATUM,
	}
}

/** What one check looks at, on its own page or on that of each item of its list. */
function lookThrough({ list, finds }: Check, { answers, items }: Journey, read: Read): void {
	const outer = watched(answers, read)
	if (!list) return void finds({ answers: outer, outer: {}, peildatum: PEILDATUM })
	for (const { id, journey } of items[list] ?? []) {
		const own = watched({ ...journey.answers, id }, read, `${list}/`)
		finds({ answers: own, outer, peildatum: PEILDATUM })
	}
}

/** Everything the rules, checks and papers of a regeling look at. */
function readBy(regeling: Regeling): Read {
	const read: Read = new Set()
	for (let seed = 1; seed <= HOUSEHOLDS; seed++) {
		const told = toldOf(regeling, seed)
		regeling.decide(watched(told.journey.answers, read), PEILDATUM)
		for (const check of regeling.checks) lookThrough(check, told.journey, read)
		// Without a path: the list of what somebody does not know names every question there is.
		const journey = { ...watchedJourney(told.journey, read), path: [] }
		regeling.readBack({ ...told, journey })
		regeling.documents({ ...told, journey })
	}
	return read
}

/** Every question that a regeling asks of anybody: a list asks only what counts around it. */
function askedBy(regeling: Regeling): Set<string> {
	const asked = new Set<string>()
	for (let seed = 1; seed <= HOUSEHOLDS; seed++) {
		const { path, items } = toldOf(regeling, seed).journey
		for (const name of path) {
			asked.add(name)
			for (const { journey } of items[name] ?? []) {
				for (const page of journey.path) asked.add(`${name}/${page}`)
			}
		}
	}
	return asked
}

test.each(regelingen)('$id asks nothing that no rule, check or paper looks at', (regeling) => {
	const read = readBy(regeling)
	const asked = askedBy(regeling)
	const idle = questionsOf(regeling)
		.map(([name]) => name)
		.filter((name) => asked.has(name) && !read.has(name) && !FOR_THE_PAGES.includes(name))
	expect(idle).toEqual([])
})

test('looking is told from taking along', () => {
	const read: Read = new Set()
	const answers = watched({ a: 1, b: 2, kinderen: [{ naam: 'Sam', school: 'geen' }] }, read)
	const copy = { ...answers }
	expect([copy.a, 'b' in answers]).toEqual([1, true])
	expect([...read]).toEqual([])
	const [child] = answers.kinderen as Array<{ naam: string }>
	expect(child!.naam).toBe('Sam')
	expect([...read]).toEqual(['kinderen', 'kinderen/naam'])
})

test.each(regelingen)('$id asks for lines of papers that we can point at', (regeling) => {
	for (const [name, { paper }] of questionsOf(regeling)) {
		if (!paper) continue
		expect(papers[paper.kind], name).toContain(paper.line)
		expect(hasText('nl', `papieren:${paper.kind}.naam`), name).toBe(true)
		expect(hasText('nl', `papieren:${paper.kind}.regels.${paper.line}`), name).toBe(true)
	}
})

test.each(regelingen)('$id says of every condition and verdict why, and by what', (regeling) => {
	const seen = new Map<string, Condition>()
	for (let seed = 1; seed <= HOUSEHOLDS; seed++) {
		const { decision } = toldOf(regeling, seed)
		expectText({ key: `${regeling.id}:voorblad.oordeel.${decision.verdict}` })
		expect(decision.conditions.length, decision.verdict).toBeGreaterThan(0)
		for (const condition of decision.conditions) {
			seen.set(`${condition.id} ${condition.met} ${condition.text.key}`, condition)
		}
	}
	const names = new Set(pagesOf(regeling.flow))
	for (const [name, { met, text, change, restsOn, source }] of seen) {
		expectText(text)
		expectSource(source, name)
		expect(
			restsOn.filter((question) => !names.has(question)),
			name,
		).toEqual([])
		if (met === 'ja') continue
		expect(change, name).toBeDefined()
		expectText(change!)
	}
})

test.each(regelingen)(
	'$id says by what each check is backed, and what the rules cover',
	(regeling) => {
		const { checks, scope, flow } = regeling
		for (const { id, source, question, list } of checks) {
			expectSource(source, id)
			const name = list ? `${list}/${question}` : question
			const asked = [...questionsOf({ flow }).map(([each]) => each), ...pagesOf(flow)]
			expect(asked, id).toContain(name)
		}
		for (const source of scope.sources) expectSource(source, regeling.id)
		expect(isIsoDate(scope.checked) && isIsoDate(scope.through)).toBe(true)
	},
)

function expectText({ key, values = {} }: Text): void {
	expect(hasText('nl', key), key).toBe(true)
	for (const value of Object.values(values)) if (typeof value === 'object') expectText(value)
}

function expectSource({ title, url, checked }: Source, of: string): void {
	expect(title.trim(), of).not.toBe('')
	expect(isIsoDate(checked), of).toBe(true)
	if (url !== undefined) expect(url, of).toMatch(/^https:\/\/[^ ]+\.nl\//)
}
