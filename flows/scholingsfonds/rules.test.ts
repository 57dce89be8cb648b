import { describe, expect, test } from 'vitest'
import type { At } from '../engine/question.ts'
import { checks } from './checks.ts'
import { decide } from './decide.ts'
import { lastHighest } from './parameters.ts'
import { livesWhereFundIs } from './place.ts'
import { hasFittingBenefit, isBeforeBegin, isUpToMbo4, ownPartOf, remainingOf } from './rules.ts'
import type { Situation } from './situation.ts'

const DAY = '2026-11-22'
const person: Situation = {
	peildatum: DAY,
	place: 'Rotterdam',
	inPlace: 'ja',
	benefit: 'ww',
	level: 'mbo2',
	begin: '2027-02-01',
	cost: 1_800_00,
	granted: 0,
	payingBills: 'ja',
}

test.each([
	['cursus', 'onbekend'],
	['mbo1', 'ja'],
	['mbo4', 'ja'],
	['hbo', 'onbekend'],
	['wo', 'nee'],
	[null, 'onbekend'],
] as const)('%s is up to mbo-4: %s', (level, expected) => {
	expect(isUpToMbo4(level)).toBe(expected)
})

test.each([
	['2026-11-22', 'nee'],
	['2026-11-23', 'ja'],
	[null, 'onbekend'],
] as const)('a course of %s is still to begin: %s', (begin, expected) => {
	expect(isBeforeBegin({ begin, peildatum: DAY })).toBe(expected)
})

test.each([
	['ww', 'ja'],
	['bijstand', 'onbekend'],
	[null, 'onbekend'],
] as const)('money was given in every year to whoever has %s: %s', (benefit, expected) => {
	expect(hasFittingBenefit(benefit)).toBe(expected)
})

test('what is left of a year, and the own part, on both sides of the highest amount', () => {
	expect(lastHighest).toBe(2_500_00)
	expect([0, 2_499_99, 2_500_00, 9_999_00].map((of) => remainingOf(lastHighest, of))).toEqual([
		2_500_00, 1, 0, 0,
	])
	expect([2_500_00, 2_500_01].map((cost) => ownPartOf(cost, 2_500_00))).toEqual([0, 1])
})

test('the fund was of one gemeente', () => {
	expect(['Charlois', 'Heerlen', 'Gouda', null].map(livesWhereFundIs)).toEqual([
		'ja',
		'nee',
		'nee',
		'onbekend',
	])
})

describe('the verdict', () => {
	test('is never likely: the rules lapsed', () => {
		for (const peildatum of ['2021-06-01', DAY, '2027-06-01']) {
			expect(decide({ ...person, peildatum }).verdict).toBe('unknown')
		}
	})

	test('is unlikely only for a university where the fund was', () => {
		expect(decide({ ...person, level: 'wo' }).verdict).toBe('unlikely')
		expect(decide({ ...person, level: 'hbo' }).verdict).toBe('unknown')
		expect(decide({ ...person, level: 'wo', inPlace: 'nee' }).verdict).toBe('unknown')
	})

	test('comes with other ways everywhere', () => {
		const steps = (change: Partial<Situation>) =>
			decide({ ...person, ...change }).steps.map(({ id }) => id)
		expect(steps({})).toEqual(['advice', 'wait', 'uwv', 'gemeente'])
		expect(steps({ benefit: 'bijstand', begin: DAY })).toEqual(['advice', 'begun', 'gemeente'])
		expect(steps({ level: 'wo', payingBills: 'nee' })).toContain('loan')
		expect(steps({ payingBills: 'nee' })).toContain('debts')
	})
})

describe.each<[string, At['answers'], boolean]>([
	['niveauAnders', { opleiding: 'Helpende mbo-2', opleidingNiveau: 'mbo1' }, true],
	['niveauAnders', { opleiding: 'Helpende MBO niveau 2', opleidingNiveau: 'mbo2' }, false],
	['niveauAnders', { opleiding: 'Social work hbo', opleidingNiveau: 'mbo4' }, true],
	['niveauAnders', { opleiding: 'Heftruck', opleidingNiveau: 'cursus' }, false],
	['alBegonnen', { opleidingBegin: '2026-11-22' }, true],
	['alBegonnen', { opleidingBegin: '2026-11-23' }, false],
	['beginVerWeg', { opleidingBegin: '2028-05-31' }, false],
	['beginVerWeg', { opleidingBegin: '2028-06-01' }, true],
	['kostenLaag', { opleidingKosten: 24_99 }, true],
	['kostenLaag', { opleidingKosten: 25_00 }, false],
	['kostenBovenMaximum', { woonplaats: 'Rotterdam', opleidingKosten: 2_500_01 }, true],
	['kostenBovenMaximum', { woonplaats: 'Rotterdam', opleidingKosten: 2_500_00 }, false],
	['kostenBovenMaximum', { woonplaats: 'Heerlen', opleidingKosten: 2_500_01 }, false],
	['eerderBovenMaximum', { eerderScholingsbedrag: 2_500_00 }, false],
	['eerderBovenMaximum', { eerderScholingsbedrag: 2_500_01 }, true],
])('%s on %j', (id, answers, expected) => {
	test(`finds something: ${expected}`, () => {
		const check = checks.find((each) => each.id === id)!
		expect(check.finds({ answers, outer: {}, peildatum: DAY }) !== null).toBe(expected)
	})
})
