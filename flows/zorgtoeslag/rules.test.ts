import { expect, test } from 'vitest'
import { highestIncome } from '../shared/awir/amount.ts'
import { anInsured } from './decide-samples.ts'
import {
	type Composition,
	counts,
	isAdult,
	isInsured,
	normpremie,
	zorgtoeslagPerYear,
} from './rules.ts'

const DAY = '2026-11-22'

test('is 827,70 and so 828 a year for one person with 35.000', () => {
	const own = normpremie('alone', 35_000_00, DAY) / 100_000
	expect(Math.round(2_119_00 - own)).toBe(827_70)
	expect(zorgtoeslagPerYear('alone', 35_000_00, DAY)).toBe(828_00)
})

test.each<[Composition, number, number]>([
	['alone', 0, 1_550_00],
	['alone', 29_736_00, 1_550_00],
	['partners', 0, 2_963_00],
	['partners', 29_736_00, 2_963_00],
	['partners', 30_000_00, 2_926_00],
	['oneOfPartners', 30_000_00, 1_463_00],
	['alone', 60_000_00, 0],
	['partners', 90_000_00, 0],
])('for %s with an income of %i eurocents is %i a year', (composition, income, perYear) => {
	expect(zorgtoeslagPerYear(composition, income, DAY)).toBe(perYear)
})

test.each<[Composition, number]>([
	['alone', 40_857_00],
	['partners', 51_142_00],
])('for %s reaches 24 euro through an income of %i', (composition, limit) => {
	const at = (income: number) => zorgtoeslagPerYear(composition, income, DAY)
	expect(highestIncome(at, 24_00)).toBe(limit)
	expect(at(limit)).toBe(24_00)
	expect(at(limit + 1_00)).toBe(23_00)
})

test.each([
	['2008-03-01', '2026-03', 'nee'],
	['2008-03-01', '2026-04', 'ja'],
	['2008-03-31', '2026-03', 'nee'],
	['2008-03-31', '2026-04', 'ja'],
	['2007-12-31', '2026-01', 'ja'],
	[null, '2026-04', 'onbekend'],
])('somebody born on %s is an adult in %s: %s', (born, month, expected) => {
	expect(isAdult(anInsured({ born }), month)).toBe(expected)
})

test('somebody who is said to be grown up is an adult, without a day of birth', () => {
	expect(isAdult(anInsured({ born: null, grown: true }), '2026-04')).toBe('ja')
})

test('an insurance counts from the first whole month', () => {
	expect(isInsured(anInsured({ since: '2026-05-01' }), '2026-05')).toBe('ja')
	expect(isInsured(anInsured({ since: '2026-05-02' }), '2026-05')).toBe('nee')
	expect(isInsured(anInsured({ since: '2026-05-02' }), '2026-06')).toBe('ja')
	expect(isInsured(anInsured({ sinceUnknown: true }), '2026-06')).toBe('onbekend')
	expect(isInsured(anInsured({ insured: 'onbekend' }), '2026-06')).toBe('onbekend')
	expect(isInsured(anInsured({ insured: 'nee', since: '2026-01-01' }), '2026-06')).toBe('nee')
})

test('a partner counts as an adult with an insurance', () => {
	expect(counts(anInsured(), '2026-06')).toBe('ja')
	expect(counts(anInsured({ insured: 'nee', born: null }), '2026-06')).toBe('nee')
	expect(counts(anInsured({ born: '2009-01-01' }), '2026-06')).toBe('nee')
	expect(counts(anInsured({ born: null }), '2026-06')).toBe('onbekend')
	expect(counts(anInsured({ born: null, grown: true }), '2026-06')).toBe('ja')
})
