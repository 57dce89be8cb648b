import { describe, expect, test, vi } from 'vitest'
import { answersOf } from '../../tests/answers-of.ts'
import { allCases } from '../../tests/cases.ts'
import { chance } from '../../tests/chance.ts'
import { household } from '../../tests/households.ts'
import { randomAnswer } from '../../tests/random-answers.ts'
import { type Answers, storedList } from '../engine/answers.ts'
import type { Decision } from '../engine/decision.ts'
import type { Page } from '../engine/flow.ts'
import { replay } from '../engine/journey.ts'
import { givenIn } from '../engine/question.ts'
import type { Regeling } from '../engine/regeling.ts'
import { SITUATIES } from '../facts/situatie.ts'
import { regelingen } from '../index.ts'
import { discover, MOST_QUESTIONS, pagesFor } from './discover.ts'
import { judge } from './judge.ts'
import { nextQuestion } from './next-question.ts'

const DAY = '2026-11-22'
const around = { outer: {}, peildatum: DAY }

vi.setConfig({ testTimeout: 120_000 })

/** Households with everything they could be asked: those of the cases, and random ones. */
const profiles: Array<{ name: string; regeling: Regeling; stored: Answers; day: string }> = [
	...allCases.map(({ id, regeling, one }) => ({
		name: id,
		regeling,
		stored: answersOf(regeling.flow, one.facts, { outer: {}, peildatum: one.peildatum }),
		day: one.peildatum,
	})),
	...regelingen.flatMap((regeling) =>
		Array.from({ length: 60 }, (_, seed) => ({
			name: `${regeling.id} ${seed}`,
			regeling,
			stored: household(regeling.flow, DAY, chance(seed + 1)),
			day: DAY,
		})),
	),
]

/** Somebody who sits down with a household's facts and answers whatever Ontdek asks. */
function walked(stored: Answers, day: string, seed: number) {
	const throws = chance(seed)
	const pages = pagesFor(regelingen)
	const told: Answers = {}
	const asked: Array<string> = []
	for (;;) {
		const { open } = discover(regelingen, told, day)
		if (open === null) return { told, asked }
		if (open in told) throw new Error(`${open} stays open`)
		asked.push(open)
		told[open] = answerTo(open, stored, pages, day, throws)
	}
}

function answerTo(
	name: string,
	stored: Answers,
	pages: Record<string, Page>,
	day: string,
	throws: ReturnType<typeof chance>,
): unknown {
	if (name === 'situatie') return [...SITUATIES]
	if (name === 'heeftKinderen') return storedList(stored, 'kinderen').items.length ? 'ja' : 'nee'
	if (name in stored) return stored[name]
	const { question } = pages[name]!
	if ('list' in question) throw new Error(`nothing is known of ${name}`)
	return randomAnswer(question, { answers: {}, outer: {}, peildatum: day }, throws)
}

describe.each(profiles)('$name', ({ regeling, stored, day }) => {
	test('is asked little, and only what is not known', () => {
		const { told, asked } = walked(stored, day, 7)
		expect(asked.length).toBeLessThanOrEqual(MOST_QUESTIONS)
		expect(new Set(asked).size).toBe(asked.length)
		const again = discover(regelingen, told, day)
		expect(again).toMatchObject({ path: asked, open: null })
	})

	test('hears what the whole conversation says, once all is answered', () => {
		const { answers } = replay(regeling.flow, stored, { outer: {}, peildatum: day })
		const whole = regeling.decide(answers, day)
		const { verdict, amount, open } = judge(regeling, stored, day)
		expect({ verdict, amount, open }).toEqual({
			verdict: whole.verdict,
			amount: whole.amount,
			open: [],
		})
	})

	test('never hears a no or a yes that the whole conversation takes back', () => {
		const throws = chance(3)
		const { answers } = replay(regeling.flow, stored, { outer: {}, peildatum: day })
		const whole = regeling.decide(answers, day)
		for (let tries = 0; tries < 8; tries++) {
			const some = Object.entries(stored).filter(() => throws.happens(0.5))
			expect(hardened(judge(regeling, Object.fromEntries(some), day), whole)).toBe(false)
		}
	})
})

function hardened(sooner: Pick<Decision, 'verdict'>, whole: Decision): boolean {
	return sooner.verdict !== 'unknown' && whole.verdict !== sooner.verdict
}

describe('the order of questions', () => {
	const first = (told: Answers, all = regelingen) => nextQuestion(all, told, DAY)?.name ?? null

	test('begins with what is going on, then with what cannot wait', () => {
		expect(first({})).toBe('situatie')
		expect(first({ situatie: ['schulden'] })).toBe('haast')
		expect(first({ situatie: ['brief', 'opvang'] })).toBe('haast')
		expect(first({ situatie: ['opvang'], rekeningenBetalen: 'nee' })).toBe('haast')
		expect(first({ situatie: ['opvang'] })).not.toBe('haast')
	})

	test('asks nothing of somebody for whom nothing is built yet', () => {
		expect(first({ situatie: ['kindSport'] }, kinderopvang)).toBe(null)
		expect(first({ situatie: ['schulden'], haast: ['geenVanDeze'] }, [])).toBe(null)
	})

	test('asks for a list last, and only of who has something to put on it', () => {
		const told = { situatie: ['opvang'] }
		expect(first(told, kinderopvang)).toBe('heeftKinderen')
		expect(first({ ...told, heeftKinderen: 'nee' }, kinderopvang)).toBe(null)
		expect(first({ ...told, heeftKinderen: 'ja' }, kinderopvang)).toBe('werk')
		const rest = {
			heeftKinderen: 'ja',
			werk: ['loondienst'],
			werkPeriode: 'heelJaar',
			getrouwd: 'nee',
			huisgenoot: 'nee',
		}
		expect(first({ ...told, ...rest }, kinderopvang)).toBe('kinderen')
	})

	test('stops as soon as the answer is no', () => {
		expect(first({ situatie: ['opvang'], heeftKinderen: 'ja', werk: ['geen'] }, kinderopvang)).toBe(
			null,
		)
	})

	test('asks first what most regelingen need', () => {
		const [one] = kinderopvang as [Regeling]
		const other: Regeling = {
			...one,
			id: 'other',
			ontdek: { ...one.ontdek, facts: ['werkPartner'] },
		}
		const both = [one, other, { ...other, id: 'third' }]
		expect(first({ situatie: ['opvang'] }, both)).toBe('werkPartner')
		expect(first({ situatie: ['opvang'] }, [one, other])).toBe('werkPartner')
	})

	test('asks first what a regeling needs that is all about it', () => {
		const told = { situatie: ['verandert', 'weinigGeld'] }
		expect(first(told)).toBe('verandert')
		expect(first({ ...told, verandert: ['werk'] })).toBe('hebIkAl')
		expect(first({ ...told, verandert: ['werk'], hebIkAl: ['zorgtoeslag'] })).not.toBe(null)
	})

	test('passes by what the conversation of a regeling would pass by', () => {
		const work = { werk: ['loondienst'], werkPeriode: 'heelJaar' }
		const told = { situatie: ['opvang'], heeftKinderen: 'ja', getrouwd: 'ja', ...work }
		expect(first(told, kinderopvang)).toBe('werkPartner')
	})
})

const kinderopvang = regelingen.filter(({ id }) => id === 'kinderopvangtoeslag')

test('answers may come in any order: what is known is passed by', () => {
	const stored = household(kinderopvang[0]!.flow, DAY, chance(5))
	const told = { ...stored, situatie: ['opvang'] }
	const { path, open } = discover(regelingen, told, DAY)
	const pages = pagesFor(regelingen)
	const isSaid = (name: string) => {
		const { question } = pages[name]!
		return name in told || (!('list' in question) && givenIn(told, question, DAY) !== undefined)
	}
	for (const name of path) expect(isSaid(name) || name === open, name).toBe(true)
	expect(replay(kinderopvang[0]!.flow, stored, around).open).toBe(null)
})
