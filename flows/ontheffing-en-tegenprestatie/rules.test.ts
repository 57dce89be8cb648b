import { describe, expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import type { Truth } from '../engine/truth.ts'
import {
	type Ground,
	groundsOf,
	hasSchoolChild,
	hasSmallChild,
	isAhead,
	isForSmallChild,
	isLasting,
	wants,
	wantsMore,
} from './rules.ts'
import { situationOf } from './situation.ts'

const DAY = '2026-11-22'
/** A year of which no age is known yet. */
const LATER = '2028-01-01'

/** A single parent who asks for an exemption, with children that are at home, but for what is said otherwise. */
const asks = (answers: Answers = {}, peildatum = DAY) =>
	situationOf(
		{
			papierKeuze: ['ontheffing'],
			ontheffingReden: [],
			getrouwd: 'nee',
			huisgenoot: 'nee',
			...answers,
		},
		peildatum,
	)
const child = (geboortedatum: unknown, more: Answers = {}) =>
	({ geboren: 'ja', woontBijU: 'ja', geboortedatum, ...more }) as object
const parent = (geboortedatum: unknown, answers: Answers = {}) => ({
	heeftKinderen: 'ja',
	kinderen: [child(geboortedatum)],
	...answers,
})
const FOUR = '2021-11-23'
const FIVE = '2021-11-22'
const ELEVEN = '2014-11-23'
const TWELVE = '2014-11-22'

test('a paper is wanted once it was chosen; before, nobody knows', () => {
	expect(wants('ontheffing', { papierKeuze: ['ontheffing'] })).toBe('ja')
	expect(wants('ontheffing', { papierKeuze: ['plan'] })).toBe('nee')
	expect(wants('ontheffing', { papierKeuze: [] })).toBe('onbekend')
	expect(wants('ontheffing', {})).toBe('onbekend')
})

test.each<[Array<string>, Truth]>([
	[['plan'], 'ja'],
	[['ontheffing'], 'ja'],
	[['mantelzorg'], 'ja'],
	[['afspraak'], 'nee'],
	[['afspraak', 'mantelzorg'], 'ja'],
])('%j is more than to move an appointment: %s', (papierKeuze, expected) => {
	expect(wantsMore({ papierKeuze })).toBe(expected)
})

describe('full care of a child under five (art. 9a) and under twelve (art. 9 lid 4)', () => {
	test.each<[string, object, Truth, Truth]>([
		['four', child(FOUR), 'ja', 'ja'],
		['five today', child(FIVE), 'nee', 'ja'],
		['eleven', child(ELEVEN), 'nee', 'ja'],
		['twelve today', child(TWELVE), 'nee', 'nee'],
		['of an age not known', child(UNKNOWN), 'onbekend', 'onbekend'],
		['not born yet', { geboren: 'nee', uitgerekendeDatum: '2027-01-01' }, 'nee', 'nee'],
		['not born yet, wherever', child(FOUR, { geboren: 'nee' }), 'nee', 'nee'],
		['elsewhere', child(FOUR, { woontBijU: 'nee' }), 'nee', 'nee'],
		['half of the time', child(FOUR, { woontBijU: 'deels' }), 'onbekend', 'onbekend'],
		['who knows where', child(FOUR, { woontBijU: UNKNOWN }), 'onbekend', 'onbekend'],
	])('a child %s', (_, one, small, school) => {
		expect([hasSmallChild([one], DAY), hasSchoolChild([one], DAY)]).toEqual([small, school])
	})

	test('one of several is enough; on a day whose ages are not known nobody knows', () => {
		expect(hasSmallChild([child(TWELVE), child(FOUR)], DAY)).toBe('ja')
		expect(hasSmallChild([], DAY)).toBe('nee')
		expect(hasSmallChild([child(FOUR)], LATER)).toBe('onbekend')
	})
})

describe('the grounds that may fit', () => {
	test.each<[string, Answers, Array<Ground>]>([
		['nothing was said', {}, []],
		['no exemption is asked for', { papierKeuze: ['plan'], ontheffingReden: ['gezondheid'] }, []],
		['lasting, by a letter of UWV', { duurzaamArbeidsongeschikt: 'ja' }, ['duurzaam']],
		['lasting, who knows', { duurzaamArbeidsongeschikt: UNKNOWN }, ['duurzaam']],
		['not lasting', { duurzaamArbeidsongeschikt: 'nee' }, []],
		['a small child', parent(FOUR), ['kleinKind', 'kindTot12']],
		['a small child, never exempted', parent(FOUR, { eerdereOntheffing: 'nee' }), ['kleinKind']],
		[
			'a small child, exempted before',
			parent(FOUR, { eerdereOntheffing: 'ja' }),
			['kleinKind', 'kindTot12'],
		],
		[
			'a child of an age not known, never exempted',
			parent(UNKNOWN, { eerdereOntheffing: 'nee' }),
			['kleinKind', 'kindTot12'],
		],
		['a child at school', parent(FIVE), ['kindTot12']],
		['a child of twelve', parent(TWELVE), []],
		['a small child of two at home', parent(FOUR, { getrouwd: 'ja', partnerOpAdres: 'ja' }), []],
		['single or not, without a child', { getrouwd: UNKNOWN, heeftKinderen: 'nee' }, []],
		['care for somebody', { ontheffingReden: ['zorgAnder'] }, ['zorg']],
		['care for a child', { ontheffingReden: ['zorgKind'] }, ['zorg']],
		[
			'care for a child, and surely by the child',
			parent(FOUR, { eerdereOntheffing: 'nee', ontheffingReden: ['zorgKind'] }),
			['kleinKind'],
		],
		[
			'care for another, beside the child',
			parent(FOUR, { eerdereOntheffing: 'nee', ontheffingReden: ['zorgAnder'] }),
			['kleinKind', 'zorg'],
		],
		['health', { ontheffingReden: ['gezondheid'] }, ['gezondheid']],
		['trouble at home', { ontheffingReden: ['thuis'] }, ['gezondheid']],
		['something else', { ontheffingReden: ['anders'] }, ['dringend']],
		['a reason not known', { ontheffingReden: UNKNOWN }, ['dringend']],
	])('%s', (_, answers, grounds) => expect(groundsOf(asks(answers))).toEqual(grounds))
})

test.each<[string, Answers, Truth]>([
	[
		'a single parent of a small child, never exempted',
		parent(FOUR, { eerdereOntheffing: 'nee' }),
		'ja',
	],
	['exempted before', parent(FOUR, { eerdereOntheffing: 'ja' }), 'nee'],
	['nobody asked whether before', parent(FOUR), 'onbekend'],
	['a child of five', parent(FIVE, { eerdereOntheffing: 'nee' }), 'nee'],
])('the exemption for a small child (art. 9a lid 1): %s', (_, answers, expected) => {
	expect(isForSmallChild(asks(answers))).toBe(expected)
})

test.each<[unknown, string, Truth]>([
	['ja', DAY, 'ja'],
	['nee', DAY, 'nee'],
	[UNKNOWN, DAY, 'onbekend'],
	[undefined, DAY, 'onbekend'],
	['ja', LATER, 'onbekend'],
])('no duties at all (art. 9 lid 5): %s on %s', (duurzaamArbeidsongeschikt, on, expected) => {
	expect(isLasting(asks({ duurzaamArbeidsongeschikt }, on))).toBe(expected)
})

test.each<[unknown, Truth]>([
	[DAY, 'ja'],
	['2026-11-21', 'nee'],
	[UNKNOWN, 'onbekend'],
])('an appointment on %s is still to come: %s', (afspraakDatum, expected) => {
	expect(isAhead(asks({ afspraakDatum }))).toBe(expected)
})
