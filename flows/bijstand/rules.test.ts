import { describe, expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import type { CentsRange } from '../engine/money.ts'
import type { Truth } from '../engine/truth.ts'
import {
	bijstandPerMonth,
	dayOfDecision,
	exemptOf,
	firstDayToApply,
	hasLowEquity,
	hasLowIncome,
	hasResidence,
	isFree,
	isNotAtSchool,
	isNotYoungInside,
	isOfAge,
	lastDayOfAdvance,
	staysHere,
} from './rules.ts'
import { type Situation, situationOf } from './situation.ts'

const DAY = '2026-11-22'
/** A year of which no number is known yet. */
const LATER = '2027-01-01'
/** Turns 18, 21, 27 on the day of asking, or the day after. */
const TODAY = { 18: '2008-11-22', 21: '2005-11-22', 27: '1999-11-22' }
const TOMORROW = { 18: '2008-11-23', 21: '2005-11-23', 27: '1999-11-23' }
const OF_AOW_AGE = '1955-01-01'

/** Somebody of 36, alone, in a house, without income, but for what is said otherwise. */
function household(answers: Answers = {}, peildatum = DAY): Situation {
	const alone = {
		geboortedatum: '1990-05-14',
		verblijf: 'huis',
		getrouwd: 'nee',
		huisgenoot: 'nee',
		heeftHuisgenoten: 'nee',
		heeftKinderen: 'nee',
		inkomstenBronnen: ['geen'],
	}
	return situationOf({ ...alone, ...answers }, peildatum)
}
const married = (answers: Answers = {}) =>
	household({
		getrouwd: 'ja',
		partnerOpAdres: 'ja',
		geboortedatumPartner: '1990-05-14',
		...answers,
	})
const pay = (euros: number) => ({
	inkomstenBronnen: ['loon'],
	nettoInkomen: { bedrag: euros * 100, per: 'maand', soort: 'netto' },
	nettoVakantiegeld: 'inBedrag',
})

test.each<[Situation['residence'], Truth]>([
	['nederlands', 'ja'],
	['vergunning', 'ja'],
	['euPaspoort', 'onbekend'],
	['anders', 'onbekend'],
	[null, 'onbekend'],
])('a ground to live here (art. 11): %s', (residence, expected) => {
	expect(hasResidence({ residence })).toBe(expected)
})

test.each<[unknown, string, Truth]>([
	[TODAY[18], DAY, 'ja'],
	[TOMORROW[18], DAY, 'nee'],
	[UNKNOWN, DAY, 'onbekend'],
	[TODAY[18], LATER, 'onbekend'],
])('18 or older (art. 13): born %s, on %s', (geboortedatum, peildatum, expected) => {
	expect(isOfAge(household({ geboortedatum }, peildatum))).toBe(expected)
})

test.each<[unknown, Truth]>([
	['huis', 'ja'],
	['detentie', 'nee'],
	[UNKNOWN, 'onbekend'],
])('no bijstand in prison (art. 13): %s', (verblijf, expected) => {
	expect(isFree(household({ verblijf }))).toBe(expected)
})

test.each<[string, unknown, number | typeof UNKNOWN, string, Truth]>([
	['four weeks', '1990-05-14', 4, DAY, 'ja'],
	['five weeks: the gemeente looks', '1990-05-14', 5, DAY, 'onbekend'],
	['thirteen weeks at AOW age', OF_AOW_AGE, 13, DAY, 'ja'],
	['fourteen weeks at AOW age', OF_AOW_AGE, 14, DAY, 'onbekend'],
	['not known', '1990-05-14', UNKNOWN, DAY, 'onbekend'],
	['a year not known', '1990-05-14', 1, LATER, 'onbekend'],
])('weeks abroad (art. 13 lid 4): %s', (_, geboortedatum, wekenBuitenland, peildatum, expected) => {
	expect(staysHere(household({ geboortedatum, wekenBuitenland }, peildatum))).toBe(expected)
})

describe('schooling (art. 13 en 15)', () => {
	test.each<[string, Answers, Truth]>([
		['none, 27 or older', { geboortedatum: TODAY[27], studie: 'nee' }, 'ja'],
		[
			'none under 27, and none possible',
			{ geboortedatum: TOMORROW[27], studie: 'nee', schoolMogelijk: 'nee' },
			'ja',
		],
		[
			'none under 27, but it could be',
			{ geboortedatum: TOMORROW[27], studie: 'nee', schoolMogelijk: 'ja' },
			'onbekend',
		],
		[
			'none, of an age not known, and none possible',
			{ geboortedatum: UNKNOWN, studie: 'nee', schoolMogelijk: 'nee' },
			'ja',
		],
		[
			'studiefinanciering under 27',
			{ geboortedatum: TOMORROW[27], studie: 'metStudiefinanciering' },
			'nee',
		],
		[
			'studiefinanciering at 27',
			{ geboortedatum: TODAY[27], studie: 'metStudiefinanciering' },
			'onbekend',
		],
		[
			'studiefinanciering at an age not known',
			{ geboortedatum: UNKNOWN, studie: 'metStudiefinanciering' },
			'onbekend',
		],
		['a study without it', { geboortedatum: TODAY[27], studie: 'zonder' }, 'onbekend'],
		['not known', { geboortedatum: TODAY[27], studie: UNKNOWN }, 'onbekend'],
		['of AOW age', { geboortedatum: OF_AOW_AGE, studie: UNKNOWN }, 'ja'],
	])('%s', (_, answers, expected) => expect(isNotAtSchool(household(answers))).toBe(expected))

	test('in a year whose ages are not known', () => {
		const none = { geboortedatum: TODAY[27], studie: 'nee', schoolMogelijk: 'ja' }
		expect(isNotAtSchool(household(none, LATER))).toBe('onbekend')
	})
})

test.each<[string, unknown, unknown, string, Truth]>([
	['20 in an institution', 'inrichting', TOMORROW[21], DAY, 'nee'],
	['21 in an institution', 'inrichting', TODAY[21], DAY, 'ja'],
	['20 in a house', 'huis', TOMORROW[21], DAY, 'ja'],
	['20, who knows where', UNKNOWN, TOMORROW[21], DAY, 'onbekend'],
	['21, who knows where', UNKNOWN, TODAY[21], DAY, 'ja'],
	['in an institution, age not known', 'inrichting', UNKNOWN, DAY, 'onbekend'],
	['in an institution, in a year not known', 'inrichting', TODAY[21], LATER, 'onbekend'],
])(
	'no norm for the young inside (art. 13 lid 2): %s',
	(_, verblijf, geboortedatum, on, expected) => {
		expect(isNotYoungInside(household({ verblijf, geboortedatum }, on))).toBe(expected)
	},
)

describe('income and norm (art. 19); alone € 1.419,46, spouses € 2.027,79', () => {
	test.each<[string, CentsRange, Truth]>([
		['a cent below', { min: 1_419_45, max: 1_419_45 }, 'ja'],
		['the norm', { min: 1_419_46, max: 1_419_46 }, 'nee'],
		['below or above', { min: 1_419_45, max: 1_419_46 }, 'onbekend'],
		['who knows how high', { min: 0, max: null }, 'onbekend'],
		['above, who knows how far', { min: 1_419_46, max: null }, 'nee'],
	])('%s', (_, income, expected) => {
		expect(hasLowIncome({ ...household(), income })).toBe(expected)
	})

	test('of two norms it lies below the lowest, or reaches the highest', () => {
		const either: Situation = { ...household(), partner: 'onbekend', bornPartner: '1990-05-14' }
		const on = (cents: number) => hasLowIncome({ ...either, income: { min: cents, max: cents } })
		expect([on(2_027_78), on(2_027_79)]).toEqual(['onbekend', 'nee'])
	})

	test('in a year whose norms are not known', () => {
		expect(hasLowIncome(household({}, LATER))).toBe('onbekend')
	})
})

test.each<[string, Answers, string, Truth]>([
	['a rented house', { woning: 'huur' }, DAY, 'ja'],
	['€ 67.500', { woning: 'koop', overwaarde: 67_500_00 }, DAY, 'ja'],
	['a cent more may be a loan', { woning: 'koop', overwaarde: 67_500_01 }, DAY, 'onbekend'],
	['who knows', { woning: 'koop', overwaarde: UNKNOWN }, DAY, 'onbekend'],
	['a year not known', { woning: 'koop', overwaarde: 1 }, LATER, 'onbekend'],
	['a rented house in a year not known', { woning: 'huur' }, LATER, 'ja'],
])('worth of the own house above the mortgage (art. 34): %s', (_, answers, on, expected) => {
	expect(hasLowEquity(household(answers, on))).toBe(expected)
})

describe('what the bijstand comes to: norm less income', () => {
	test.each<[string, CentsRange, CentsRange]>([
		['no income', { min: 0, max: 0 }, { min: 1_419_46, max: 1_419_46 }],
		['some', { min: 419_46, max: 419_46 }, { min: 1_000_00, max: 1_000_00 }],
		['above the norm', { min: 2_000_00, max: 2_000_00 }, { min: 0, max: 0 }],
		['between two', { min: 400_00, max: 419_46 }, { min: 1_000_00, max: 1_019_46 }],
		['who knows', { min: 0, max: null }, { min: 0, max: 1_419_46 }],
	])('%s', (_, income, expected) => {
		expect(bijstandPerMonth({ ...household(), income })).toEqual(expected)
	})

	test('what stays out of the pay comes on top, never above the norm', () => {
		expect(bijstandPerMonth(household(pay(400)))).toEqual({ min: 1_019_46, max: 1_119_46 })
		const little = household({
			...pay(400),
			nettoInkomen: { bedrag: 0, per: 'maand', soort: 'netto' },
		})
		expect(bijstandPerMonth(little)?.max).toBe(1_419_46)
	})

	test('of two norms: the lowest and the highest', () => {
		const either: Situation = { ...household(), partner: 'onbekend', bornPartner: '1990-05-14' }
		expect(bijstandPerMonth(either)).toEqual({ min: 1_419_46, max: 2_027_79 })
	})

	test('nothing in a year whose norms are not known', () => {
		expect(bijstandPerMonth(household({}, LATER))).toBeNull()
	})
})

describe('what may stay out of the pay (art. 31): a quarter, at most € 285', () => {
	test.each<[string, Situation, number]>([
		['a quarter', household(pay(400)), 100_00],
		['at most', household(pay(1_300)), 285_00],
		['no pay', household({ ...pay(400), inkomstenBronnen: ['uitkering'] }), 0],
		['not known from what', household({ ...pay(400), inkomstenBronnen: UNKNOWN }), 0],
		['pay not known', household({ inkomstenBronnen: ['loon'], nettoInkomen: UNKNOWN }), 285_00],
		['27 today', household({ ...pay(400), geboortedatum: TODAY[27] }), 100_00],
		['27 tomorrow', household({ ...pay(400), geboortedatum: TOMORROW[27] }), 0],
		[
			'under 27 with a partner, who may be the one',
			married({ ...pay(400), geboortedatum: TOMORROW[27] }),
			200_00,
		],
		['two who may each', married(pay(1_300)), 570_00],
		['never more than the pay', { ...married(pay(400)), income: { min: 0, max: 0 } }, 0],
		[
			'two of pay not known',
			married({ inkomstenBronnen: ['loon'], nettoInkomen: UNKNOWN }),
			570_00,
		],
		['a year not known', { ...household(pay(400)), peildatum: LATER }, 0],
	])('%s', (_, situation, cents) => expect(exemptOf(situation)).toBe(cents))
})

describe('days', () => {
	const young = (zoektijd: unknown, geboortedatum: unknown = TOMORROW[27]) =>
		household({ geboortedatum, zoektijd })
	test.each<[string, Situation, string]>([
		['under 27, four weeks of looking for work', young(['geenVanDeze']), '2026-11-29'],
		['under 27, but spared', young(['anders']), '2026-11-01'],
		['under 27, who knows whether spared', young(UNKNOWN), '2026-11-29'],
		['27 or older', young(['geenVanDeze'], TODAY[27]), '2026-11-01'],
		['of an age not known', young(['geenVanDeze'], UNKNOWN), '2026-11-29'],
	])('the first day to apply (art. 41): %s', (_, situation, expected) => {
		expect(firstDayToApply(situation, '2026-11-01')).toBe(expected)
	})

	test('an advance within four weeks, a decision within eight, where the year is known', () => {
		expect(lastDayOfAdvance('2026-11-01')).toBe('2026-11-29')
		expect(dayOfDecision('2026-11-01')).toBe('2026-12-27')
		expect(lastDayOfAdvance(LATER)).toBeNull()
		expect(dayOfDecision(LATER)).toBeNull()
	})
})
