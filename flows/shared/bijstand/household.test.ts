import { describe, expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../../engine/answers.ts'
import { ageClasses, isOfAowAge } from './ages.ts'
import { areAllYoung, bijstandHouseholdOf, normsOf, withinAssetLimit } from './household.ts'
import { sharesCosts } from './housemates.ts'
import { exemptPay, exemptPayOfParent, netIncome } from './income.ts'
import { bijstandPartner } from './partner.ts'

const DAY = '2026-11-22'
const house = { verblijf: 'huis', getrouwd: 'nee' }
const withAdult = { ...house, huisgenoot: 'ja' }

describe('a partner in the sense of the Participatiewet (art. 3)', () => {
	test.each<[string, Answers, string]>([
		['alone', { ...house, huisgenoot: 'nee' }, 'nee'],
		['a spouse at home', { verblijf: 'huis', getrouwd: 'ja', partnerOpAdres: 'ja' }, 'ja'],
		[
			'a spouse who left for good',
			{ verblijf: 'huis', getrouwd: 'ja', partnerOpAdres: 'nee', gescheidenLeven: 'uitElkaar' },
			'nee',
		],
		[
			'a spouse who is elsewhere for a time',
			{ verblijf: 'huis', getrouwd: 'ja', partnerOpAdres: 'nee', gescheidenLeven: 'tijdelijk' },
			'ja',
		],
		['a child together', { ...withAdult, huisgenootBand: ['kindSamen'] }, 'ja'],
		['a parent', { ...withAdult, huisgenootBand: ['ouderOfKind'] }, 'nee'],
		[
			'somebody who lives apart',
			{ ...withAdult, huisgenootBand: ['geenVanDeze'], huishoudenSamen: ['apart'] },
			'nee',
		],
		[
			'costs shared: the gemeente judges',
			{ ...withAdult, huisgenootBand: ['geenVanDeze'], huishoudenSamen: ['samenKosten'] },
			'onbekend',
		],
		[
			'a contract to live together',
			{ ...withAdult, huisgenootBand: ['geenVanDeze'], huishoudenSamen: ['samenlevingscontract'] },
			'ja',
		],
		[
			'much care needed: the gemeente judges',
			{
				...withAdult,
				huisgenootBand: ['kindSamen'],
				huishoudenSamen: ['samenlevingscontract', 'zorgNodig'],
			},
			'onbekend',
		],
		[
			'last year toeslagpartner only',
			{ ...withAdult, huisgenootBand: ['vorigJaarPartner'], huishoudenSamen: ['apart'] },
			'nee',
		],
		['in a shelter', { verblijf: 'opvang', getrouwd: 'ja' }, 'onbekend'],
		[
			'what binds them is not known',
			{ ...withAdult, huisgenootBand: UNKNOWN, huishoudenSamen: ['apart'] },
			'onbekend',
		],
	])('%s', (_, answers, partner) => expect(bijstandPartner(answers)).toBe(partner))
})

describe('who shares the costs (art. 19a)', () => {
	const ali = {
		id: 'a',
		voornaam: 'Ali',
		band: 'anders',
		onderwijs: 'nee',
		contract: 'nee',
	} as const
	test.each<[string, object, string]>([
		['27 today', { geboortedatum: '1999-11-22' }, 'ja'],
		['27 tomorrow', { geboortedatum: '1999-11-23' }, 'nee'],
		[
			'rents a room by contract',
			{ geboortedatum: '1980-01-01', band: 'huurderMetContract' },
			'nee',
		],
		[
			'rents from the same landlord',
			{ geboortedatum: '1980-01-01', contract: 'zelfdeVerhuurder' },
			'nee',
		],
		[
			'a parent with a contract between them',
			{ geboortedatum: '1960-01-01', band: 'ouder', contract: 'onderling' },
			'ja',
		],
		['a student of 28', { geboortedatum: '1998-05-01', onderwijs: 'ja' }, 'nee'],
		[
			'a student of 45: the gemeente looks',
			{ geboortedatum: '1981-05-01', onderwijs: 'ja' },
			'onbekend',
		],
		['birthday not known', { geboortedatum: UNKNOWN }, 'onbekend'],
	])('%s', (_, more, counts) => expect(sharesCosts({ ...ali, ...more }, DAY)).toBe(counts))
})

describe('net income (art. 19, 31, 32)', () => {
	const net = (bedrag: number, per: string, more: Answers = {}) =>
		netIncome(
			{
				inkomstenBronnen: ['loon'],
				nettoInkomen: { bedrag, soort: 'netto', per },
				nettoVakantiegeld: 'zitErin',
				...more,
			},
			DAY,
		)

	test('13 periods of four weeks make 12 months: 1.300 is 1.408,33', () => {
		expect(net(130_000, 'vierWeken')).toEqual({ min: 140_833, max: 140_833 })
		expect(net(30_000, 'week')).toEqual({ min: 130_000, max: 130_000 })
	})

	test('holiday pay that comes apart is put on, as the norm has its share in it', () => {
		expect(net(95_200, 'maand', { nettoVakantiegeld: 'apart' })).toEqual({
			min: 100_000,
			max: 100_000,
		})
		expect(net(95_200, 'maand', { nettoVakantiegeld: UNKNOWN })).toEqual({
			min: 95_200,
			max: 100_000,
		})
		expect(net(95_200, 'maand', { nettoVakantiegeld: 'geen' })).toEqual({
			min: 95_200,
			max: 95_200,
		})
	})

	test('of a gross amount only the highest is known; of nothing said, nothing', () => {
		const gross = { nettoInkomen: { bedrag: 100_000, soort: 'bruto', per: 'maand' } }
		expect(net(0, 'maand', gross)).toEqual({ min: 0, max: 100_000 })
		expect(netIncome({ inkomstenBronnen: ['geen'] }, DAY)).toEqual({ min: 0, max: 0 })
		expect(netIncome({ inkomstenBronnen: UNKNOWN }, DAY)).toEqual({ min: 0, max: null })
	})

	test('a quarter of the pay may stay out, up to 285; of a parent afterwards an eighth, up to 177,66', () => {
		expect([exemptPay(100_000, DAY), exemptPay(114_000, DAY), exemptPay(200_000, DAY)]).toEqual([
			250_00, 285_00, 285_00,
		])
		expect([exemptPayOfParent(100_000, DAY), exemptPayOfParent(150_000, DAY)]).toEqual([
			125_00, 177_66,
		])
	})
})

describe('ages', () => {
	test('AOW age: 67 is reached, three months more is certain, between only a notice tells', () => {
		expect(isOfAowAge('1959-11-23', DAY)).toBe('nee')
		expect(isOfAowAge('1959-11-22', DAY)).toBe('onbekend')
		expect(isOfAowAge('1959-08-22', DAY)).toBe('ja')
		expect(isOfAowAge(null, DAY)).toBe('onbekend')
	})

	test('the norm changes on a birthday', () => {
		expect(ageClasses('2005-11-23', DAY)).toEqual(['young'])
		expect(ageClasses('2005-11-22', DAY)).toEqual(['grownUp'])
		expect(ageClasses('1959-10-01', DAY)).toEqual(['grownUp', 'aow'])
	})

	test('everybody is under 27: a couple only when both are', () => {
		const of = (more: Answers) =>
			areAllYoung(bijstandHouseholdOf({ ...house, huisgenoot: 'nee', ...more }, DAY))
		expect(of({ geboortedatum: '2004-01-01' })).toBe('ja')
		expect(of({ geboortedatum: '1999-11-22' })).toBe('nee')
		const couple = { getrouwd: 'ja', partnerOpAdres: 'ja', geboortedatum: '2004-01-01' }
		expect(of({ ...couple, geboortedatumPartner: '1990-01-01' })).toBe('nee')
		expect(of({ ...couple, geboortedatumPartner: '2003-01-01' })).toBe('ja')
		expect(of({ ...couple, geboortedatumPartner: UNKNOWN })).toBe('onbekend')
	})
})

describe('assets (art. 34)', () => {
	const of = (cents: number, more: Answers = {}) =>
		withinAssetLimit(
			bijstandHouseholdOf(
				{ ...house, huisgenoot: 'nee', heeftKinderen: 'nee', vermogenNu: cents, ...more },
				DAY,
			),
		)
	const parent = { heeftKinderen: 'ja', kinderen: [{ id: 'k', geboren: 'ja', woontBijU: 'ja' }] }

	test('up to the limit, alone, as a single parent and together', () => {
		expect([of(8_000_00), of(8_000_01)]).toEqual(['ja', 'nee'])
		expect([of(16_000_00, parent), of(16_000_01, parent)]).toEqual(['ja', 'nee'])
		const couple = { getrouwd: 'ja', partnerOpAdres: 'ja' }
		expect([of(16_000_00, couple), of(16_000_01, couple)]).toEqual(['ja', 'nee'])
	})

	test('less debts', () => {
		expect(of(10_000_00, { schuldenNu: 2_000_00 })).toBe('ja')
		expect(of(10_000_00, { schuldenNu: UNKNOWN })).toBe('onbekend')
	})

	test('a limit of who may be a couple is not known', () =>
		expect(of(9_000_00, { getrouwd: UNKNOWN })).toBe('onbekend'))
})

test('where it is not known who counts, the norm is a range', () => {
	const adult = { ...withAdult, huisgenootBand: ['geenVanDeze'], huishoudenSamen: ['samenKosten'] }
	const answers = {
		...adult,
		geboortedatum: '1990-05-14',
		geboortedatumPartner: '1991-01-01',
		heeftKinderen: 'nee',
		heeftHuisgenoten: 'nee',
	}
	// Not a couple, and the other shares the costs (half of 2.027,79); or a couple.
	expect(normsOf(bijstandHouseholdOf(answers, DAY))).toEqual({ min: 1_013_90, max: 2_027_79 })
})
