import { describe, expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../../engine/answers.ts'
import type { CentsRange } from '../../engine/money.ts'
import type { Truth } from '../../engine/truth.ts'
import { householdOf, incomeOfHousehold, sourcesIn, withinAssets } from './household.ts'
import { risksOf } from './risks.ts'

const DAY = '2026-11-22'
const alone = {
	getrouwd: 'nee',
	huisgenoot: 'nee',
	heeftInkomen: 'nee',
	heeftInkomenPartner: 'nee',
}
const household = (answers: Answers = {}) => householdOf({ ...alone, ...answers }, DAY)
/** A source of income of which only is said whether it varies. */
const source = (id: string, wisselt: string) => ({ id, wisselt })

test.each<[unknown, Truth]>([
	['ja', 'ja'],
	['somsNiet', 'nee'],
	['nee', 'nee'],
	[UNKNOWN, 'onbekend'],
])('paying the bills: %s is %s', (rekeningenBetalen, expected) => {
	expect(household({ rekeningenBetalen }).payingBills).toBe(expected)
})

test('an income varies when any of both does', () => {
	const varies = (inkomen: Array<object>, inkomenPartner?: Array<object>) =>
		household({ inkomen, inkomenPartner }).incomeVaries
	expect(varies([source('a', 'nee')])).toBe(false)
	expect(varies([source('a', 'nee'), source('b', 'ja')])).toBe(true)
	expect(varies([source('a', 'nee')], [source('b', 'ja')])).toBe(true)
	expect(sourcesIn({})).toEqual([])
})

test('an income of a partner is none where there is none, and anything where nobody said', () => {
	const said = { heeftInkomenPartner: undefined }
	expect(household(said).incomePartner).toEqual({ min: 0, max: 0 })
	const married = { getrouwd: 'ja', partnerOpAdres: 'ja' }
	expect(household({ ...said, ...married }).incomePartner).toEqual({ min: 0, max: null })
	expect(household({ vermogen: UNKNOWN }).assets).toEqual({ min: 0, max: null })
	expect(household({ vermogen: 1 }).assets).toEqual({ min: 1, max: 1 })
})

test.each<[Truth, CentsRange]>([
	['nee', { min: 10_00, max: 20_00 }],
	['ja', { min: 11_00, max: 25_00 }],
	['onbekend', { min: 10_00, max: 25_00 }],
])('the income that counts, with a partner or not: %s', (partner, expected) => {
	const income = { min: 10_00, max: 20_00 }
	const incomePartner = { min: 1_00, max: 5_00 }
	expect(incomeOfHousehold({ ...household(), partner, income, incomePartner })).toEqual(expected)
})

describe('assets within a limit of 10 alone and 20 together', () => {
	test.each<[Truth, CentsRange, Truth]>([
		['nee', { min: 10, max: 10 }, 'ja'],
		['nee', { min: 11, max: 11 }, 'nee'],
		['nee', { min: 10, max: 11 }, 'onbekend'],
		['nee', { min: 10, max: null }, 'onbekend'],
		['ja', { min: 20, max: 20 }, 'ja'],
		['ja', { min: 21, max: 21 }, 'nee'],
		['onbekend', { min: 10, max: 10 }, 'ja'],
		['onbekend', { min: 11, max: 11 }, 'onbekend'],
		['onbekend', { min: 21, max: 21 }, 'onbekend'],
	])('partner %s, %j: %s', (partner, assets, expected) => {
		expect(withinAssets({ ...household(), partner, assets }, { alone: 10, partners: 20 })).toBe(
			expected,
		)
	})
})

describe('what may have to be paid back', () => {
	const risks = (partner: Truth, incomeVaries = false, less = 0) => {
		const change = less ? { extra: 5_000_00, less } : null
		return risksOf({ ...household(), partner, incomeVaries }, change).map(
			({ key }) => key.split('.')[1],
		)
	}
	test('a partner who comes, or one who goes', () => {
		expect(risks('nee')).toEqual(['inkomen', 'partner', 'doorgeven', 'klein'])
		expect(risks('ja')).toEqual(['inkomen', 'exPartner', 'doorgeven', 'klein'])
		expect(risks('onbekend')).toEqual(['inkomen', 'doorgeven', 'klein'])
	})
	test('an income that varies first, and else what a rise of it does', () => {
		expect(risks('nee', true, 10)[0]).toBe('inkomenWisselt')
		expect(risks('nee', false, 10)[0]).toBe('inkomenVoorbeeld')
	})
})
