import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UNKNOWN } from '../../engine/answers.ts'
import { PERIODEN, type Per, type Soort } from '../../engine/kinds/bedrag-per-periode.ts'
import type { Inkomensbron } from '../../facts/inkomen.ts'
import { addRanges, formatRange, incomeOfPerson, incomeOfSource } from './toetsingsinkomen.ts'

/** A job at € 2.000 gross for the whole year, the same each time, with holiday pay in it. */
function job(changes: Partial<Inkomensbron> = {}, per: Per = 'maand', soort: Soort = 'bruto') {
	const source: Inkomensbron = {
		id: 's',
		soort: 'loon',
		wisselt: 'nee',
		bedrag: { bedrag: 200_000, soort, per },
		vakantiegeld: 'zitErin',
		...(per !== 'jaar' && { heelJaar: 'ja' }),
		...changes,
	}
	return incomeOfSource(source, 2026)
}

const fixed = (cents: number) => ({ min: cents, max: cents })
const part = (begin: string, eind: string) => ({ heelJaar: 'deel', begin, eind }) as const

test.each<[Per, number]>([
	['week', 52],
	['vierWeken', 13],
	['maand', 12],
	['jaar', 1],
])('an amount per %s comes %i times in a whole year', (per, times) => {
	expect(job({}, per).year).toEqual(fixed(200_000 * times))
})

test.each<[string, string, number]>([
	['2026-01-01', '2026-04-30', 4],
	['2026-01-01', '2026-12-31', 12],
	['2026-07-01', '2026-12-31', 6],
	['2026-04-16', '2026-04-30', 0.5],
	['2026-04-16', '2026-06-30', 2.5],
	['2026-02-01', '2026-02-28', 1],
	['2026-02-15', '2026-02-28', 0.5],
	['2026-03-10', '2026-03-10', 1 / 31],
	['2025-09-01', '2026-01-31', 1],
	['2026-12-01', '2027-06-30', 1],
	['2024-01-01', '2028-12-31', 12],
	['2025-01-01', '2025-12-31', 0],
	['2027-01-01', '2027-12-31', 0],
	['2026-06-30', '2026-01-01', 0],
])('from %s through %s a monthly amount comes %d times', (begin, eind, times) => {
	expect(job(part(begin, eind)).year).toEqual(fixed(Math.round(200_000 * times)))
})

test.each<[Per, string, string, number]>([
	['week', '2026-01-05', '2026-01-11', 1],
	['week', '2026-01-01', '2026-04-30', 120 / 7],
	['week', '2026-01-01', '2026-12-31', 52],
	['vierWeken', '2026-01-05', '2026-02-01', 1],
	['vierWeken', '2026-01-01', '2026-04-30', 120 / 28],
	['vierWeken', '2026-01-01', '2026-12-31', 13],
])('an amount per %s from %s through %s comes %d times', (per, begin, eind, times) => {
	expect(job(part(begin, eind), per).year).toEqual(fixed(Math.round(200_000 * times)))
})

test('a year amount is that of the year, whatever part of it was worked', () => {
	expect(job(part('2026-01-01', '2026-04-30'), 'jaar').year).toEqual(fixed(200_000))
})

test.each<[string, Partial<Inkomensbron>, { min: number; max: number | null }]>([
	['the part of the year is not known', { heelJaar: UNKNOWN }, { min: 0, max: 2_400_000 }],
	[
		'the day it began is not known',
		{ heelJaar: 'deel', begin: UNKNOWN, eind: '2026-04-30' },
		{ min: 0, max: 800_000 },
	],
	[
		'the day it ends is not known',
		{ heelJaar: 'deel', begin: '2026-07-01', eind: UNKNOWN },
		{ min: 0, max: 1_200_000 },
	],
	[
		'neither day is known',
		{ heelJaar: 'deel', begin: UNKNOWN, eind: UNKNOWN },
		{ min: 0, max: 2_400_000 },
	],
	[
		'it began on a day that is known',
		{ heelJaar: 'begonnen', begin: '2026-07-01' },
		fixed(1_200_000),
	],
	['it began before the year', { heelJaar: 'begonnen', begin: '2025-07-01' }, fixed(2_400_000)],
	[
		'it stopped on a day that is known',
		{ heelJaar: 'gestopt', eind: '2026-04-30' },
		fixed(800_000),
	],
	[
		'it began, and nobody knows when',
		{ heelJaar: 'begonnen', begin: UNKNOWN },
		{ min: 0, max: 2_400_000 },
	],
	[
		'it stopped, and nobody knows when',
		{ heelJaar: 'gestopt', eind: UNKNOWN },
		{ min: 0, max: 2_400_000 },
	],
	['the amount varies', { wisselt: 'ja', bedragHoog: 250_000 }, { min: 2_400_000, max: 3_000_000 }],
	[
		'the amounts were typed the wrong way round',
		{ wisselt: 'ja', bedragHoog: 150_000 },
		{ min: 2_400_000, max: 2_400_000 },
	],
	[
		'the highest amount is not known',
		{ wisselt: 'ja', bedragHoog: UNKNOWN },
		{ min: 2_400_000, max: null },
	],
	['the highest amount was not asked', { wisselt: 'ja' }, { min: 2_400_000, max: null }],
	[
		'holiday pay comes apart',
		{ vakantiegeld: 'apart', vakantiegeldBedrag: 192_000 },
		{ min: 2_592_000, max: 2_592_000 },
	],
	[
		'holiday pay comes apart, nobody knows how much',
		{ vakantiegeld: 'apart', vakantiegeldBedrag: UNKNOWN },
		{ min: 2_400_000, max: null },
	],
	['holiday pay is not known', { vakantiegeld: UNKNOWN }, { min: 2_400_000, max: null }],
	['there is no holiday pay', { vakantiegeld: 'geen' }, { min: 2_400_000, max: 2_400_000 }],
	['the amount is not known', { bedrag: UNKNOWN }, { min: 0, max: null }],
])('when %s, income is a range', (_, changes, range) => {
	expect(job(changes).year).toEqual(range)
})

test.each(PERIODEN)('an old answer about a highest amount per %s counts for nothing', (per) => {
	expect(job({ wisselt: 'nee', bedragHoog: 900_000 }, per)).toEqual(job({}, per))
})

test.each(PERIODEN)('a net amount per %s leaves income open: it may be anything', (per) => {
	const { year, sum } = job({}, per, 'netto')
	expect(year).toEqual({ min: 0, max: null })
	expect(sum).toEqual({ key: 'feiten:inkomen.som.netto' })
})

test('nought is an amount', () => {
	const { year } = job({ bedrag: { bedrag: 0, soort: 'bruto', per: 'maand' } })
	expect(year).toEqual(fixed(0))
})

test('the sum is shown as it was made', () => {
	expect(job({}, 'vierWeken').sum).toEqual({
		key: 'feiten:inkomen.som.zonderVakantiegeld',
		values: {
			bedrag: '€\u00a02.000',
			keer: '13',
			vakantiegeld: '€\u00a00',
			som: '€\u00a026.000',
		},
	})
	expect(job({ vakantiegeld: 'apart', vakantiegeldBedrag: 192_000 }).sum).toEqual({
		key: 'feiten:inkomen.som.metVakantiegeld',
		values: {
			bedrag: '€\u00a02.000',
			keer: '12',
			vakantiegeld: '€\u00a01.920',
			som: '€\u00a025.920',
		},
	})
	expect(job({ wisselt: 'ja', bedragHoog: 250_000 }).sum).toEqual({
		key: 'feiten:inkomen.som.tussen',
		values: { bedrag: '€\u00a024.000 – €\u00a030.000' },
	})
	expect(job({ bedrag: UNKNOWN }).sum).toEqual({ key: 'feiten:inkomen.som.onbekend' })
})

test('several sources are added, and no source is no income', () => {
	expect(incomeOfPerson([])).toEqual(fixed(0))
	expect(incomeOfPerson([job(), job({}, 'vierWeken')])).toEqual(fixed(5_000_000))
	expect(incomeOfPerson([job(), job({ wisselt: 'ja', bedragHoog: 250_000 })])).toEqual({
		min: 4_800_000,
		max: 5_400_000,
	})
	expect(incomeOfPerson([job(), job({ bedrag: UNKNOWN })])).toEqual({ min: 2_400_000, max: null })
})

test('a range without an end stays without, whatever is added', () => {
	expect(addRanges({ min: 1, max: null }, { min: 2, max: 3 })).toEqual({ min: 3, max: null })
	expect(addRanges({ min: 1, max: 1 }, { min: 2, max: null })).toEqual({ min: 3, max: null })
	expect(formatRange({ min: 2_000_000, max: null })).toBe('≥\u00a0€\u00a020.000')
	expect(formatRange(fixed(2_000_000))).toBe('€\u00a020.000')
})

const day = fc
	.integer({ min: 0, max: 364 })
	.map((count) => new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10))

test('income is whole eurocents, never more than the whole year, and two parts make one', () => {
	fc.assert(
		fc.property(fc.constantFrom<Per>('week', 'vierWeken', 'maand'), day, day, (per, one, other) => {
			const [begin, eind] = one <= other ? [one, other] : [other, one]
			const { min, max } = job(part(begin, eind), per).year
			expect(Number.isInteger(min) && min === max).toBe(true)
			expect(min).toBeLessThanOrEqual(job({}, per).year.min)
			const first = job(part('2026-01-01', begin), per).year.min
			const both = job(part('2026-01-01', eind), per).year.min
			const overlap = job(part(begin, begin), per).year.min
			// Rounded thrice, and 52 weeks and 13 periods end a day before the year does.
			if (eind < '2026-12-31') expect(Math.abs(first + min - overlap - both)).toBeLessThanOrEqual(2)
		}),
		{ seed: 12 },
	)
})

test('less said never makes the range smaller', () => {
	const known: Partial<Inkomensbron> = {
		wisselt: 'ja',
		bedragHoog: 250_000,
		vakantiegeld: 'apart',
		vakantiegeldBedrag: 150_000,
		...part('2026-03-01', '2026-09-15'),
	}
	const gaps = [
		'bedrag',
		'bedragHoog',
		'vakantiegeld',
		'vakantiegeldBedrag',
		'heelJaar',
		'begin',
		'eind',
	]
	fc.assert(
		fc.property(fc.subarray(gaps), fc.subarray(gaps), (some, more) => {
			const without = (names: Array<string>) =>
				job({ ...known, ...Object.fromEntries(names.map((name) => [name, UNKNOWN])) }).year
			const [less, least] = [without(some), without([...some, ...more])]
			expect(least.min).toBeLessThanOrEqual(less.min)
			expect(least.max ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
				less.max ?? Number.POSITIVE_INFINITY,
			)
		}),
		{ seed: 13, numRuns: 300 },
	)
})
