import { describe, expect, test } from 'vitest'
import { UNKNOWN, type Unknown } from '../engine/answers.ts'
import { text } from '../engine/text.ts'
import type { Kind } from '../facts/kinderen.ts'
import { gemeenteOf, type LocalLimit, type Scheme, schemesFor } from '../gemeenten/index.ts'
import { netPerMonth } from '../shared/net-income.ts'
import { cases } from './cases.ts'
import { decide } from './decide.ts'
import { motivationFor } from './motivation.ts'
import {
	dayForBirthday,
	firstScheme,
	isBeforeStart,
	isOfAge,
	isWithinLimit,
	lastDayFor,
	nextBirthday,
} from './rules.ts'
import type { Situation, Wish } from './situation.ts'

const DAY = '2026-11-22'
const leergeld = schemesFor('verjaardag', gemeenteOf('Heerlen'))[0]!
const limit: LocalLimit = {
	unit: 'netPerMonth',
	alone: 150_000,
	together: 220_000,
	source: { title: 'Proef' },
	confidence: 'V',
	checked: DAY,
}
const child = (geboortedatum: string | Unknown): Kind => ({
	id: 'k',
	voornaam: 'Noor',
	geboren: 'ja',
	geboortedatum,
})
const wish: Wish = {
	id: 'a',
	number: 1,
	wens: 'sport',
	child: child('2018-05-14'),
	name: text('common:letterlijk', { tekst: 'Sport' }),
	lessons: true,
	club: null,
	begin: '2027-01-11',
	cost: null,
	schoolSwims: 'nee',
	schemes: [leergeld],
}
const family: Situation = {
	peildatum: DAY,
	place: 'Heerlen',
	gemeente: gemeenteOf('Heerlen'),
	wishes: [wish],
	knownTo: null,
	reasons: [],
	net: 150_000,
	together: 'nee',
	payingBills: 'ja',
}

describe('the first lesson', () => {
	test.each([
		['2026-11-21', 'nee'],
		['2026-11-22', 'nee'],
		['2026-11-23', 'ja'],
		[null, 'onbekend'],
	] as const)('on %s is still to come: %s', (begin, expected) => {
		expect(isBeforeStart({ ...wish, begin }, DAY)).toBe(expected)
	})

	test('of a thing to buy there is none', () => {
		expect(isBeforeStart({ ...wish, lessons: false, begin: null }, DAY)).toBe('ja')
	})

	test('the day before it is the last to ask', () => {
		expect(lastDayFor(wish, DAY)).toBe('2027-01-10')
		expect(lastDayFor({ ...wish, begin: '2026-11-22' }, DAY)).toBeNull()
	})
})

describe('the age', () => {
	test.each([
		['2022-11-23', 'nee'],
		['2022-11-22', 'ja'],
		['2007-11-23', 'ja'],
		['2007-11-22', 'nee'],
	] as const)('of somebody born on %s is one the fund helps: %s', (born, expected) => {
		expect(isOfAge({ ...wish, child: child(born) }, leergeld, DAY)).toBe(expected)
	})

	test('of who is not born is none; of a day that is not known, or no child, nobody knows', () => {
		const unborn: Kind = { ...child('2022-11-22'), geboren: 'nee' }
		expect(isOfAge({ ...wish, child: unborn }, leergeld, DAY)).toBe('nee')
		expect(isOfAge({ ...wish, child: child(UNKNOWN) }, leergeld, DAY)).toBe('onbekend')
		expect(isOfAge({ ...wish, child: undefined }, leergeld, DAY)).toBe('onbekend')
	})

	test('is not known by a fund nobody confirmed', () => {
		expect(isOfAge(wish, { ...leergeld, confidence: 'S' }, DAY)).toBe('onbekend')
	})
})

describe('the income', () => {
	test.each([
		[150_000, 'nee', 'ja'],
		[150_001, 'nee', 'nee'],
		[220_000, 'ja', 'ja'],
		[220_001, 'ja', 'nee'],
		[150_000, 'onbekend', 'ja'],
		[180_000, 'onbekend', 'onbekend'],
		[220_001, 'onbekend', 'nee'],
		[null, 'nee', 'onbekend'],
	] as const)('%s, together %s: within the limit %s', (net, together, expected) => {
		expect(isWithinLimit(limit, { net, together, peildatum: DAY })).toBe(expected)
	})

	test('is never within, nor above, a limit that is not certain or too old', () => {
		const low = { net: 1, together: 'nee', peildatum: DAY } as const
		expect(isWithinLimit({ ...limit, confidence: 'S' }, low)).toBe('onbekend')
		expect(isWithinLimit(limit, { ...low, peildatum: '2027-11-23' })).toBe('onbekend')
	})

	test.each([
		['maand', 150_000, 150_000],
		['vierWeken', 130_000, 140_833],
		['week', 30_000, 130_000],
		['jaar', 1_800_000, 150_000],
	] as const)('per %s is counted over a month', (per, bedrag, expected) => {
		expect(netPerMonth({ bedrag, soort: 'netto', per })).toBe(expected)
	})

	test('gross says nothing of net', () => {
		expect(netPerMonth({ bedrag: 150_000, soort: 'bruto', per: 'maand' })).toBeNull()
	})
})

describe('a birthday', () => {
	test.each([
		['2018-11-22', '2026-11-22'],
		['2018-11-21', '2027-11-21'],
		['2016-02-29', '2027-03-01'],
	])('of somebody born on %s is next on %s', (born, expected) => {
		expect(nextBirthday(born, DAY)).toBe(expected)
	})

	test('is asked for 3 months ahead, and for a past day nothing is the last', () => {
		const party: Wish = { ...wish, wens: 'verjaardag', lessons: false, begin: null }
		expect(dayForBirthday(party, DAY)).toBe('2027-02-14')
		const near = { ...party, child: child('2018-12-31') }
		expect(dayForBirthday(near, DAY)).toBe('2026-09-30')
		expect(lastDayFor(near, DAY)).toBeNull()
	})
})

describe('the verdict', () => {
	const paying: Scheme = { ...leergeld, limits: [limit] }
	const judged = (change: Partial<Situation>, of: Partial<Wish> = {}) =>
		decide({ ...family, ...change, wishes: [{ ...wish, schemes: [paying], ...of }] }).verdict

	test('is likely only where all is confirmed', () => {
		expect(judged({})).toBe('likely')
		expect(judged({}, { schemes: [leergeld] })).toBe('unknown')
		expect(judged({ peildatum: '2027-11-23' }, { begin: '2028-01-10' })).toBe('unknown')
	})

	test('above one fund’s limit is no no: another may pay', () => {
		expect(judged({ net: 150_001 })).toBe('unknown')
	})

	test('of two funds the one that pays is enough, and the one that is open comes first', () => {
		const closed: Scheme = { ...paying, status: 'ended' }
		expect(judged({}, { schemes: [closed] })).toBe('unknown')
		expect(judged({}, { schemes: [closed, paying] })).toBe('likely')
		const first = (...schemes: Array<Scheme>) => firstScheme({ ...wish, schemes }, DAY)
		expect(first(closed, paying)).toBe(paying)
		expect(first(closed)).toBe(closed)
		expect(first()).toBeUndefined()
	})

	test('is unlikely for what has begun', () => {
		expect(judged({}, { begin: DAY })).toBe('unlikely')
	})
})

test('the motivation says each fact that was chosen, and nothing when nothing was', () => {
	const said = (...reasons: Array<string>) => JSON.stringify(motivationFor(wish, { reasons }))
	expect(said('schulden', 'alleen')).toMatch(/motivatie\.schulden.*motivatie\.alleen/)
	expect(said('zegIkNiet')).not.toContain('zegIkNiet')
})

test('households name an income only where a fund of the place asks it', () => {
	for (const { facts, id } of cases) {
		const isAsked = 'nettoInkomen' in facts
		if (isAsked) expect(gemeenteOf(facts.woonplaats as string)?.name, id).toBe('Heerlen')
	}
})
