import { describe, expect, test } from 'vitest'
import { saidOn } from '../../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../../engine/answers.ts'
import { inkomenChecks } from './inkomen.ts'

const asks = (answers: Answers) =>
	saidOn(inkomenChecks, 'vakantiegeldBijLoon', { answers, peildatum: '2026-11-22' })

const said = (bedrag: number, vakantiegeldBedrag: unknown, more: Answers = {}, per = 'maand') => ({
	soort: 'loon',
	wisselt: 'nee',
	bedrag: { bedrag, per, soort: 'bruto' },
	heelJaar: 'ja',
	vakantiegeld: 'apart',
	vakantiegeldBedrag,
	...more,
})

// A year of 2.000 a month is 24.000: 8% is 1.920.
const sinceApril = { heelJaar: 'begonnen', begin: '2026-04-15' }
const untilJune = { heelJaar: 'gestopt', eind: '2026-06-30' }
const inBetween = { heelJaar: 'deel', begin: '2026-03-01', eind: '2026-08-15' }

describe('holiday pay is held against the pay', () => {
	test.each<[string, Answers, boolean]>([
		['8%', said(2_000_00, 1_920_00), false],
		['8,33%, as in temporary work', said(2_000_00, 2_000_00), false],
		['7%, after a raise', said(2_000_00, 1_680_00), false],
		['just under 7%', said(2_000_00, 1_679_99), true],
		['8,4%', said(2_000_00, 2_016_00), false],
		['just over 8,4%', said(2_000_00, 2_016_01), true],
		['four weeks taken for a month: 8,67%', said(2_000_00, 2_080_00), true],
		['the same as four weeks', said(2_000_00, 2_080_00, {}, 'vierWeken'), false],
		['a week', said(500_00, 2_080_00, {}, 'week'), false],
		['a year', said(24_000_00, 1_920_00, { heelJaar: undefined }, 'jaar'), false],
		['what is put by in a month', said(2_000_00, 160_00), true],
		['pay that varies, of the highest', said(1_500_00, 2_016_00, high(2_000_00)), false],
		['pay that varies, of the lowest', said(1_500_00, 1_260_00, high(2_000_00)), false],
		['more than of the highest', said(1_500_00, 2_016_01, high(2_000_00)), true],
		['less than of the lowest', said(1_500_00, 1_259_99, high(2_000_00)), true],
		['of a uitkering 5%', said(2_000_00, 1_200_00, { soort: 'uitkering' }), false],
		['of a uitkering 8%', said(2_000_00, 1_920_00, { soort: 'uitkering' }), false],
		['of a uitkering 4%', said(2_000_00, 960_00, { soort: 'uitkering' }), true],
		['since April, as for nine months', said(2_000_00, 1_512_00, sinceApril), false],
		['since April, as for a year', said(2_000_00, 1_920_00, sinceApril), true],
		['since April, what May paid', said(2_000_00, 240_00, sinceApril), false],
		['since April, of one month', said(2_000_00, 160_00, sinceApril), true],
		['until June, with what was put by', said(2_000_00, 2_080_00, untilJune), false],
		['until June, paid each month but the last', said(2_000_00, 800_00, untilJune), false],
		['until June, too little', said(2_000_00, 600_00, untilJune), true],
		['until June, too much', said(2_000_00, 2_200_00, untilJune), true],
		['some months, 8%', said(2_000_00, 880_00, inBetween), false],
		['some months, as for a year', said(2_000_00, 1_920_00, inBetween), true],
		['an amount that is not known', said(2_000_00, UNKNOWN), false],
		['pay that is not known', { ...said(0, 1_920_00), bedrag: UNKNOWN }, false],
		['a begin that is not known', said(2_000_00, 1_00, { ...sinceApril, begin: UNKNOWN }), false],
		['a highest that is not known', said(2_000_00, 1_00, high(UNKNOWN)), false],
		['another kind of income', said(2_000_00, 1_00, { soort: 'anders' }), false],
	])('%s', (_, answers, expected) => {
		expect(asks(answers) !== null).toBe(expected)
	})

	test('it says what it expects, in whole euros, and what was written', () => {
		expect(asks(said(2_000_30, 960_00))).toMatch(/8%.*€\s1\.920 in 2026.*€\s960/)
		const between = said(1_500_00, 60_00, { ...high(2_000_00), soort: 'uitkering' })
		expect(asks(between)).toMatch(/5% – 8%.*€\s900 – €\s1\.920/)
	})
})

describe('holiday pay that is in the pay is proven by its line', () => {
	const line = (vakantiegeldInLoon: unknown, soort = 'bruto') =>
		saidOn(inkomenChecks, 'vakantiegeldInLoonAnders', {
			answers: {
				soort: 'loon',
				bedrag: { bedrag: 2_000_00, soort, per: 'maand' },
				vakantiegeld: 'zitErin',
				vakantiegeldInLoon,
			},
			peildatum: '2026-11-22',
		})

	test.each<[string, unknown, string | null]>([
		['8 of 108', 148_15, null],
		['8,33 of 108,33', 153_79, null],
		['the most', 155_00, null],
		['what is put by', 160_00, 'opzij'],
		['the least', 120_00, null],
		['only a part of it', 119_99, 'minder dan wij verwachten'],
		['what nobody knows', UNKNOWN, 'mei of juni'],
	])('%s', (_, said, expected) => {
		if (expected === null) expect(line(said)).toBeNull()
		else expect(line(said)).toContain(expected)
	})

	test('a net amount says nothing of it', () => expect(line(160_00, 'netto')).toBeNull())
})

function high(bedragHoog: unknown): Answers {
	return { wisselt: 'ja', bedragHoog }
}
