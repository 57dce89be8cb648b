import { describe, expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../../engine/answers.ts'
import type { CentsRange } from '../../engine/money.ts'
import type { Truth } from '../../engine/truth.ts'
import {
	areAllYoung,
	assetLimitOf,
	assetsAboveLimit,
	bijstandHouseholdOf,
	normsOf,
	withinAssetLimit,
} from './household.ts'

const DAY = '2026-11-22'
/** A year of which no number is known yet. */
const LATER = '2027-01-01'

/** Somebody of 36, alone, in a house, without a child, but for what is said otherwise. */
const household = (answers: Answers = {}, peildatum = DAY) =>
	bijstandHouseholdOf(
		{
			geboortedatum: '1990-05-14',
			verblijf: 'huis',
			getrouwd: 'nee',
			huisgenoot: 'nee',
			heeftHuisgenoten: 'nee',
			heeftKinderen: 'nee',
			vermogenNu: 0,
			...answers,
		},
		peildatum,
	)
const maybeMarried = { getrouwd: UNKNOWN }
const married = { getrouwd: 'ja', partnerOpAdres: 'ja', geboortedatumPartner: '1990-05-14' }
const withChild = (woontBijU: unknown, geboren = 'ja') => ({
	heeftKinderen: 'ja',
	kinderen: [{ geboren, woontBijU }],
})

describe('a child at home', () => {
	test.each<[string, Answers, Truth]>([
		['none', {}, 'nee'],
		['none, whatever was listed before', { ...withChild('ja'), heeftKinderen: 'nee' }, 'nee'],
		['one at home', withChild('ja'), 'ja'],
		['one elsewhere', withChild('nee'), 'nee'],
		['one half of the time', withChild('deels'), 'onbekend'],
		['one, who knows where', withChild(UNKNOWN), 'onbekend'],
		['one to be born', withChild('ja', 'nee'), 'nee'],
		[
			'one elsewhere, one who knows where',
			{ heeftKinderen: 'ja', kinderen: [{ woontBijU: 'nee' }, { woontBijU: UNKNOWN }] },
			'onbekend',
		],
		['none listed', { heeftKinderen: 'ja' }, 'nee'],
	])('%s', (_, answers, expected) => expect(household(answers).hasChild).toBe(expected))
})

describe('assets and their limit: € 8.000 alone, € 16.000 with a child or together (art. 34)', () => {
	test.each<[string, Answers, CentsRange]>([
		['what there is', { vermogenNu: 9_000_00 }, { min: 9_000_00, max: 9_000_00 }],
		['who knows', { vermogenNu: UNKNOWN }, { min: 0, max: null }],
		[
			'less debts',
			{ vermogenNu: 9_000_00, schuldenNu: 2_000_00 },
			{ min: 7_000_00, max: 7_000_00 },
		],
		['more debts', { vermogenNu: 1_00, schuldenNu: 2_000_00 }, { min: 0, max: 0 }],
		['debts not known', { vermogenNu: 9_000_00, schuldenNu: UNKNOWN }, { min: 0, max: 9_000_00 }],
	])('%s', (_, answers, expected) => expect(household(answers).assets).toEqual(expected))

	test.each<[string, Answers, string, Truth]>([
		['nobody knows how much', { vermogenNu: UNKNOWN }, DAY, 'onbekend'],
		['the limit of who may be a couple', { ...maybeMarried, vermogenNu: 8_000_00 }, DAY, 'ja'],
		['between both limits', { ...maybeMarried, vermogenNu: 8_000_01 }, DAY, 'onbekend'],
		['the highest limit', { ...maybeMarried, vermogenNu: 16_000_00 }, DAY, 'onbekend'],
		['above both limits', { ...maybeMarried, vermogenNu: 16_000_01 }, DAY, 'nee'],
		['a year not known', { vermogenNu: 1 }, LATER, 'onbekend'],
	])('within it or not: %s', (_, answers, on, expected) => {
		expect(withinAssetLimit(household(answers, on))).toBe(expected)
	})

	test('the limit, or the lowest it may be', () => {
		expect(assetLimitOf(household())).toBe(8_000_00)
		expect(assetLimitOf(household(married))).toBe(16_000_00)
		expect(assetLimitOf(household(maybeMarried))).toBe(8_000_00)
		expect(assetLimitOf(household(withChild('deels')))).toBe(8_000_00)
	})

	test.each<[string, Answers, CentsRange]>([
		['alone', { vermogenNu: 9_000_00 }, { min: 1_000_00, max: 1_000_00 }],
		['at the limit', { vermogenNu: 8_000_00 }, { min: 0, max: 0 }],
		['below it', { vermogenNu: 7_000_00 }, { min: 0, max: 0 }],
		[
			'who may be a couple',
			{ ...maybeMarried, vermogenNu: 17_000_00 },
			{ min: 1_000_00, max: 9_000_00 },
		],
		['nobody knows how much', { vermogenNu: UNKNOWN }, { min: 0, max: null }],
	])('above it: %s', (_, answers, expected) => {
		expect(assetsAboveLimit(household(answers))).toEqual(expected)
	})

	test('above it in a year whose limit is not known: nobody knows', () => {
		expect(assetsAboveLimit(household({}, LATER))).toBeNull()
	})
})

describe('everybody is under 27', () => {
	const young = '2004-01-01'
	test.each<[string, Answers, string, Truth]>([
		[
			'who may be a couple, of whom one is 36',
			{ ...maybeMarried, geboortedatumPartner: young },
			DAY,
			'nee',
		],
		[
			'who may be a couple, both young',
			{ ...maybeMarried, geboortedatum: young, geboortedatumPartner: young },
			DAY,
			'ja',
		],
		[
			'who may be a couple, the other 36',
			{ ...maybeMarried, geboortedatum: young, geboortedatumPartner: '1990-01-01' },
			DAY,
			'onbekend',
		],
		[
			'alone, whoever was named',
			{ geboortedatum: young, geboortedatumPartner: '1990-01-01' },
			DAY,
			'ja',
		],
		['a year not known', { geboortedatum: young }, LATER, 'onbekend'],
	])('%s', (_, answers, on, expected) => expect(areAllYoung(household(answers, on))).toBe(expected))
})

describe('the norm where something is not known (second half of 2026)', () => {
	const INSTITUTION = 449_44 + 47_00
	test.each<[string, Answers, CentsRange]>([
		[
			'who knows where',
			{ verblijf: UNKNOWN, heeftHuisgenoten: undefined, huisgenoten: [{}] },
			{ min: INSTITUTION, max: 1_419_46 },
		],
		['alone in an institution', { verblijf: 'inrichting' }, { min: INSTITUTION, max: INSTITUTION }],
		[
			'of two in an institution, or one of them',
			{ ...married, verblijf: 'inrichting' },
			{ min: 699_11 + 106_00, max: INSTITUTION + 1_419_46 },
		],
		[
			'of 20, whose parents may pay or not',
			{ geboortedatum: '2006-01-01', oudersHelpen: UNKNOWN },
			{ min: 350_42, max: 350_42 + 762_24 },
		],
		[
			'of 20, whose parents pay',
			{ geboortedatum: '2006-01-01', oudersHelpen: 'ja' },
			{ min: 350_42, max: 350_42 },
		],
		[
			'of 20, whose parents cannot',
			{ geboortedatum: '2006-01-01', oudersHelpen: 'nee' },
			{ min: 350_42 + 762_24, max: 350_42 + 762_24 },
		],
		[
			'of two of 20, with a child or not',
			{
				...married,
				geboortedatum: '2006-01-01',
				geboortedatumPartner: '2006-01-01',
				oudersHelpen: 'ja',
				...withChild('deels'),
			},
			{ min: 700_84, max: 1_106_40 },
		],
	])('%s', (_, answers, expected) => expect(normsOf(household(answers))).toEqual(expected))

	test('of a year not known there is none, and no income', () => {
		expect(normsOf(household({}, LATER))).toBeNull()
		const pay = { inkomstenBronnen: ['geen'] }
		expect(household(pay, LATER).income).toEqual({ min: 0, max: null })
		expect(household(pay).income).toEqual({ min: 0, max: 0 })
	})
})

test.each<[unknown, Truth]>([
	['ja', 'ja'],
	['somsNiet', 'nee'],
	['nee', 'nee'],
	[UNKNOWN, 'onbekend'],
])('paying the bills: %s is %s', (rekeningenBetalen, expected) => {
	expect(household({ rekeningenBetalen }).payingBills).toBe(expected)
})
