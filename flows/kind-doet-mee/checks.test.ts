import { describe, expect, test } from 'vitest'
import { saidOn } from '../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import type { At } from '../engine/question.ts'
import { checks } from './checks.ts'

const found = (id: string, at: Partial<At>) => saidOn(checks, id, at) !== null

const noor = { id: 'n', voornaam: 'Noor', geboren: 'ja', geboortedatum: '2023-01-11' }
const outer = (wens: string, ...activiteiten: Array<Answers>): Answers => ({
	kinderen: [noor],
	meedoen: [wens],
	activiteiten,
})

describe.each<[string, string, Answers, boolean]>([
	['lesAlBegonnen', 'sport', { begin: '2026-11-22' }, true],
	['lesAlBegonnen', 'sport', { begin: '2026-11-23' }, false],
	['lesAlBegonnen', 'sport', { begin: UNKNOWN }, false],
	['lesVerWeg', 'sport', { begin: UNKNOWN }, false],
	['lesVerWeg', 'sport', { begin: '2027-11-30' }, false],
	['lesVerWeg', 'sport', { begin: '2027-12-01' }, true],
	['zwemlesTeJong', 'zwemles', { begin: '2027-01-10' }, true],
	['zwemlesTeJong', 'zwemles', { begin: '2027-01-11' }, false],
	['zwemlesTeJong', 'zwemles', { begin: UNKNOWN }, false],
	['zwemlesTeJong', 'sport', { begin: '2026-12-01' }, false],
	['maandAlsJaar', 'sport', { kosten: 29_99 }, true],
	['maandAlsJaar', 'sport', { kosten: 30_00 }, false],
	['maandAlsJaar', 'fiets', { kosten: 20_00 }, false],
	['maandAlsJaar', 'sport', { kosten: UNKNOWN }, false],
	['kostenHoog', 'laptop', { kosten: UNKNOWN }, false],
	['kostenHoog', 'laptop', { kosten: 2_000_00 }, false],
	['kostenHoog', 'laptop', { kosten: 2_000_01 }, true],
])('%s for %s, %j', (id, wens, answers, expected) => {
	test(`finds something: ${expected}`, () => {
		expect(found(id, { answers: { id: 'a', ...answers }, outer: outer(wens) })).toBe(expected)
	})
})

test('wensDubbel: the same thing for the same child at the same club', () => {
	const one = { id: 'a', clubNaam: 'VV De Regenboog' }
	const twice = (other: Answers) =>
		found('wensDubbel', { answers: one, outer: outer('sport', one, { id: 'b', ...other }) })
	expect(twice({ clubNaam: 'VV De Regenboog' })).toBe(true)
	expect(twice({ clubNaam: 'Judo Zuid' })).toBe(false)
})

test('wensZonderKind: something was chosen that stands in no line', () => {
	const answers = (...wensen: Array<string>) => ({
		kinderen: [noor],
		meedoen: ['sport', 'fiets'],
		activiteiten: wensen.map((wens, at) => ({ id: `${at}`, wens })),
	})
	expect(found('wensZonderKind', { answers: answers('sport') })).toBe(true)
	expect(found('wensZonderKind', { answers: answers('sport', 'fiets') })).toBe(false)
})

test('kindKomtNog: a wish for a child that is not born', () => {
	const unborn = { ...outer('fiets'), kinderen: [{ ...noor, geboren: 'nee' }] }
	expect(found('kindKomtNog', { answers: { id: 'a' }, outer: unborn })).toBe(true)
	expect(found('kindKomtNog', { answers: { id: 'a' }, outer: outer('fiets') })).toBe(false)
})

test.each([
	['brutoVoorNetto', { bedrag: 150_000, soort: 'bruto', per: 'maand' }, true],
	['brutoVoorNetto', { bedrag: 150_000, soort: 'netto', per: 'maand' }, false],
	['jaarAlsMaand', { bedrag: 800_000, soort: 'netto', per: 'maand' }, false],
	['jaarAlsMaand', { bedrag: 800_001, soort: 'netto', per: 'maand' }, true],
])('%s for %j: %s', (id, nettoInkomen, expected) => {
	expect(found(id, { answers: { nettoInkomen } })).toBe(expected)
})
