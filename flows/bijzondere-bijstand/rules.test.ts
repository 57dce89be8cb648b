import { describe, expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import type { Truth } from '../engine/truth.ts'
import {
	hasResidence,
	isAboveCapacity,
	isAboveThreshold,
	isInTime,
	isNeeded,
	isOfAge,
	isPaidByNobody,
	lastDayFor,
} from './rules.ts'
import { type Situation, situationOf } from './situation.ts'

const DAY = '2026-11-22'
/** A year of which no number is known yet, nor what Rotterdam decides. */
const LATER = '2028-01-01'

type Item = Record<string, unknown>

/** A cost of € 600, not paid yet and by nobody else, but for what is said otherwise. */
const cost = (kostensoort: string, more: Item = {}): Item => ({
	kostensoort,
	anderGeld: 'nee',
	eigenKosten: 600_00,
	betaald: 'nee',
	...more,
})
const born = (geboortedatum: unknown) => ({ geboren: 'ja', geboortedatum })
const due = (uitgerekendeDatum: unknown) => ({ geboren: 'nee', uitgerekendeDatum })

/** Somebody alone in Rotterdam on an income of nothing, with these costs. */
function asks(costs: Array<Item>, answers: Answers = {}, peildatum = DAY): Situation {
	const alone = {
		geboortedatum: '1990-05-14',
		woonplaats: 'Rotterdam',
		verblijf: 'huis',
		getrouwd: 'nee',
		huisgenoot: 'nee',
		heeftHuisgenoten: 'nee',
		heeftKinderen: 'nee',
		inkomstenBronnen: ['geen'],
		vermogenNu: 0,
		schuldhulpNu: 'nee',
	}
	return situationOf({ ...alone, bijzondereKosten: costs, ...answers }, peildatum)
}
const elsewhere = { woonplaats: 'Utrecht' }
const withBaby = (child: object, peildatum = DAY) =>
	asks([cost('babyuitzet')], { heeftKinderen: 'ja', kinderen: [child] }, peildatum)

test.each<[unknown, string, Truth]>([
	['2008-11-22', DAY, 'ja'],
	['2008-11-23', DAY, 'nee'],
	[UNKNOWN, DAY, 'onbekend'],
	['1990-05-14', LATER, 'onbekend'],
])('18 or older (art. 13): born %s, on %s', (geboortedatum, peildatum, expected) => {
	expect(isOfAge(asks([], { geboortedatum }, peildatum))).toBe(expected)
})

test.each<[string | null, Truth]>([
	['nederlands', 'ja'],
	['vergunning', 'ja'],
	['euPaspoort', 'onbekend'],
	[null, 'onbekend'],
])('a ground to live here (art. 11): %s', (residence, expected) => {
	expect(hasResidence({ residence })).toBe(expected)
})

describe('others who pay come first', () => {
	test.each<[string, Array<unknown>, Truth]>([
		['nobody', ['nee'], 'ja'],
		['somebody a part', ['deel'], 'ja'],
		['somebody all of it', ['alles'], 'nee'],
		['nobody was asked', ['nietGevraagd'], 'onbekend'],
		['who knows', [UNKNOWN], 'onbekend'],
		['one thing is paid, the other is not', ['alles', 'nee'], 'onbekend'],
		['the other is paid', ['nee', 'alles'], 'onbekend'],
		['both are paid', ['alles', 'alles'], 'nee'],
		['there are no costs yet', [], 'onbekend'],
	])('%s', (_, each, expected) => {
		expect(isPaidByNobody(asks(each.map((anderGeld) => cost('zorg', { anderGeld }))))).toBe(
			expected,
		)
	})
})

describe('needed (art. 35 lid 1): only a first child is accepted always', () => {
	const baby = due('2027-01-20')
	test.each<[string, Situation, Truth]>([
		['things for a first baby', withBaby(baby), 'ja'],
		[
			'of a second child',
			asks([cost('babyuitzet')], { heeftKinderen: 'ja', kinderen: [baby, born('2020-01-01')] }),
			'onbekend',
		],
		['too long after birth', withBaby(born('2026-05-21')), 'onbekend'],
		[
			'something else beside the baby',
			asks([cost('babyuitzet'), cost('bewind')], { heeftKinderen: 'ja', kinderen: [baby] }),
			'onbekend',
		],
		[
			'something else',
			asks([cost('bewind')], { heeftKinderen: 'ja', kinderen: [baby] }),
			'onbekend',
		],
		['no costs yet', asks([], { heeftKinderen: 'ja', kinderen: [baby] }), 'onbekend'],
	])('%s', (_, situation, expected) => expect(isNeeded(situation)).toBe(expected))
})

describe('the threshold (art. 35 lid 2): € 176 by law, none in Rotterdam', () => {
	const of = (eigenKosten: unknown, answers: Answers = {}, peildatum = DAY) =>
		isAboveThreshold(asks([cost('bewind', { eigenKosten })], answers, peildatum))
	test('in Rotterdam any cost is enough', () => expect(of(1)).toBe('ja'))
	test('elsewhere a gemeente may refuse what is below, and need not', () => {
		expect([of(175_99, elsewhere), of(176_00, elsewhere)]).toEqual(['onbekend', 'ja'])
	})
	test('of two costs the sum counts', () => {
		const halves = [cost('bewind', { eigenKosten: 100_00 }), cost('zorg', { eigenKosten: 76_00 })]
		expect(isAboveThreshold(asks(halves, elsewhere))).toBe('ja')
	})
	test('of costs or a year that are not known nothing is said', () => {
		expect([of(UNKNOWN, elsewhere), of(600_00, elsewhere, LATER)]).toEqual(['onbekend', 'onbekend'])
	})
})

describe('what somebody can pay themselves; here € 1.000 of assets above the limit', () => {
	// By both tables nothing of the income; of assets all above € 8.000.
	const rich = { vermogenNu: 9_000_00 }
	const of = (eigenKosten: unknown, answers: Answers = rich) =>
		isAboveCapacity(asks([cost('bewind', { eigenKosten })], answers))
	test('costs above it, and costs up to it', () => {
		expect([of(1_000_01), of(1_000_00)]).toEqual(['ja', 'nee'])
	})
	test('nothing to pay is no cost that somebody can pay', () => {
		expect([of(0), of(0, { vermogenNu: 0 })]).toEqual(['onbekend', 'onbekend'])
	})
	test('costs or assets that are not known', () => {
		expect([of(UNKNOWN), of(1_000_00, { vermogenNu: UNKNOWN })]).toEqual(['onbekend', 'onbekend'])
	})
	test('of somebody in debt help it may be nothing', () => {
		expect(of(1_000_00, { ...rich, schuldhulpNu: 'nu' })).toBe('onbekend')
		expect(of(1_000_01, { ...rich, schuldhulpNu: UNKNOWN })).toBe('ja')
	})
	test('where the rules of the place are not known, or there are no costs', () => {
		expect(of(1_000_01, { ...rich, ...elsewhere })).toBe('onbekend')
		expect(isAboveCapacity(asks([], rich))).toBe('onbekend')
	})
})

describe('in time', () => {
	const paid = (betaald: unknown, betaaldOp?: unknown) => ({ betaald, betaaldOp })
	test.each<[string, Item, Answers, Truth]>([
		['elsewhere, not paid', cost('anders'), elsewhere, 'ja'],
		[
			'elsewhere, ordered: the gemeente looks',
			cost('anders', paid('besteld')),
			elsewhere,
			'onbekend',
		],
		['elsewhere, who knows', cost('anders', paid(UNKNOWN)), elsewhere, 'onbekend'],
		['debts, wherever', cost('schulden', paid('betaald')), elsewhere, 'ja'],
		['debts here', cost('schulden', paid('betaald')), {}, 'ja'],
		['something else, ordered', cost('anders', paid('besteld')), {}, 'ja'],
		['something else, paid', cost('anders', paid('betaald')), {}, 'nee'],
		['something else, who knows', cost('anders', paid(UNKNOWN)), {}, 'onbekend'],
		['care not paid', cost('zorg'), {}, 'ja'],
		[
			'care of last year, in time until 31 March',
			cost('zorg', paid('betaald', '2025-12-31')),
			{},
			'nee',
		],
		['care of this year', cost('zorg', paid('betaald', '2026-01-01')), {}, 'onbekend'],
		['care, who knows when', cost('zorg', paid('betaald', UNKNOWN)), {}, 'onbekend'],
		['care, who knows whether paid', cost('zorg', paid(UNKNOWN)), {}, 'onbekend'],
		['the house, not paid', cost('inrichting'), {}, 'ja'],
		['the house, a month ago', cost('inrichting', paid('betaald', '2026-10-22')), {}, 'onbekend'],
		['the house, longer ago', cost('inrichting', paid('betaald', '2026-10-21')), {}, 'nee'],
		['the house, who knows when', cost('inrichting', paid('betaald', UNKNOWN)), {}, 'onbekend'],
		['a kind not known, not paid', cost('?'), {}, 'ja'],
		['a kind not known, paid', cost('?', paid('betaald')), {}, 'onbekend'],
	])('%s', (_, item, answers, expected) => expect(isInTime(asks([item], answers))).toBe(expected))

	test('care until 31 March of the year after, that day with it', () => {
		const care = cost('zorg', paid('betaald', '2025-12-31'))
		expect(isInTime(asks([care], {}, '2026-03-31'))).toBe('onbekend')
		expect(isInTime(asks([care], {}, '2026-04-01'))).toBe('nee')
	})

	test('of several costs: what holds of each', () => {
		const late = cost('anders', paid('betaald'))
		expect(isInTime(asks([cost('anders'), cost('bewind')]))).toBe('ja')
		expect(isInTime(asks([cost('anders'), late]))).toBe('onbekend')
		expect(isInTime(asks([late, late]))).toBe('nee')
		expect(isInTime(asks([]))).toBe('onbekend')
	})
})

describe('things for a baby: from three months on until half a year after birth (art. 4.9)', () => {
	test.each<[string, Situation, Truth]>([
		['half a year old today', withBaby(born('2026-05-22')), 'ja'],
		['half a year old yesterday', withBaby(born('2026-05-21')), 'nee'],
		['six months before the day', withBaby(due('2027-05-22')), 'ja'],
		['earlier: it can be asked for later', withBaby(due('2027-05-23')), 'onbekend'],
		['a day not known', withBaby(due(UNKNOWN)), 'onbekend'],
		['no child', asks([cost('babyuitzet')]), 'onbekend'],
		[
			'bought and paid',
			asks([cost('babyuitzet', { betaald: 'betaald' })], {
				heeftKinderen: 'ja',
				kinderen: [due('2027-01-20')],
			}),
			'nee',
		],
		[
			'an older child beside the baby',
			asks([cost('babyuitzet')], {
				heeftKinderen: 'ja',
				kinderen: [born('2015-01-01'), due('2027-01-20')],
			}),
			'ja',
		],
	])('%s', (_, situation, expected) => expect(isInTime(situation)).toBe(expected))
})

describe('the last day to ask', () => {
	const day = (item: Item, answers: Answers = {}, peildatum = DAY) => {
		const situation = asks([item], answers, peildatum)
		return lastDayFor(situation.costs[0]!, situation)
	}
	test('of care: 31 March of the year after it was paid, or after today', () => {
		expect(day(cost('zorg', { betaald: 'betaald', betaaldOp: '2025-02-01' }))).toBe('2026-03-31')
		expect(day(cost('zorg'))).toBe('2027-03-31')
	})
	test('of things for a baby: half a year after the last birth', () => {
		const kinderen = [due('2027-01-20'), born('2015-01-01'), due(UNKNOWN)]
		expect(day(cost('babyuitzet'), { kinderen })).toBe('2027-07-20')
		expect(day(cost('babyuitzet'), { kinderen: [due(UNKNOWN)] })).toBeNull()
	})
	test('of other things, or where the place names none: no day', () => {
		expect(day(cost('anders'), { kinderen: [due('2027-01-20')] })).toBeNull()
		expect(day(cost('zorg'), elsewhere)).toBeNull()
	})
})
