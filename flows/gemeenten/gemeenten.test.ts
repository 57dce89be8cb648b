import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { files } from './all.ts'
import schema from './gemeente.schema.json' with { type: 'json' }
import { GemeenteFault, readGemeente, type Scheme } from './gemeente.ts'
import { elders, gemeenten, gemeenteOf, isAvailableOn, schemesFor, statusOn } from './index.ts'
import { faultsBy } from './json-schema.ts'

const DAY = '2026-11-22'
const ajv = new Ajv2020({ strict: false, formats: { date: true } })
const isValid = ajv.compile(schema)
const leergeld = gemeenten
	.find(({ name }) => name === 'Heerlen')!
	.schemes.find(({ id }) => id === 'leergeld')!

describe('a place', () => {
	test.each([
		['Rotterdam', 'Rotterdam'],
		[' rotterdam ', 'Rotterdam'],
		['ROTTERDAM-ZUID', 'Rotterdam'],
		['Roterdam', 'Rotterdam'],
		['R’dam', 'Rotterdam'],
		['gemeente Rotterdam', 'Rotterdam'],
		['hoek van holland', 'Rotterdam'],
		['Heerlen (Limburg)', 'Heerlen'],
		['Hoensbroek', 'Heerlen'],
	])('%s lies in %s', (place, name) => expect(gemeenteOf(place)?.name).toBe(name))

	test.each([['Heerle'], ['Amsterdam'], ['Hoek'], ['Elders'], ['…'], [''], [null]])(
		'of %s we have no file',
		(place) => expect(gemeenteOf(place)).toBeNull(),
	)
})

describe('a scheme', () => {
	test('is open while it is certain, fresh and within its days', () => {
		expect(isAvailableOn(leergeld, DAY)).toBe(true)
	})

	test('is never available when nobody checked it for a year', () => {
		expect(isAvailableOn(leergeld, '2027-11-22')).toBe(true)
		expect(isAvailableOn(leergeld, '2027-11-23')).toBe(false)
		expect(statusOn(leergeld, '2027-11-23')).toBe('notConfirmed')
	})

	test.each<[string, Partial<Scheme>]>([
		['seen once', { confidence: 'S' }],
		['not begun', { from: '2026-12-01' }],
		['over', { through: '2026-11-21' }],
	])('is not confirmed when it is %s', (_, change) => {
		expect(statusOn({ ...leergeld, ...change }, DAY)).toBe('notConfirmed')
		expect(isAvailableOn({ ...leergeld, ...change }, DAY)).toBe(false)
	})

	test('with a season is available in it', () => {
		const summer: Scheme = {
			...leergeld,
			status: 'seasonal',
			season: { from: '03-01', through: '11-30' },
		}
		expect(isAvailableOn(summer, '2026-11-30')).toBe(true)
		expect(isAvailableOn(summer, '2026-12-01')).toBe(false)
		const winter = { ...summer, season: { from: '11-01', through: '02-28' } }
		expect(isAvailableOn(winter, '2027-01-15')).toBe(true)
		expect(isAvailableOn(winter, '2027-03-01')).toBe(false)
	})

	test.each(['spent', 'ended', 'notConfirmed'] as const)(
		'that is %s is not available',
		(status) => {
			expect(isAvailableOn({ ...leergeld, status }, DAY)).toBe(false)
		},
	)

	test('of the Scholingsfonds is not confirmed: its rules lapsed', () => {
		const [first] = schemesFor('scholing', gemeenteOf('Rotterdam'))
		expect(statusOn(first!, DAY)).toBe('notConfirmed')
	})

	test('of the place comes first, and none twice', () => {
		const ids = schemesFor('zwemles', gemeenteOf('Heerlen')).map(({ name }) => name)
		expect(ids[0]).toBe('Stichting Leergeld Parkstad')
		expect(ids.filter((name) => name.includes('Leergeld'))).toHaveLength(1)
	})

	test('elsewhere names nothing local and nothing as open', () => {
		for (const scheme of elders.schemes) {
			expect(statusOn(scheme, DAY)).toBe('notConfirmed')
			expect([...scheme.limits, ...scheme.amounts]).toEqual([])
		}
		expect(schemesFor('scholing', null)).toEqual([])
	})
})

describe('a data file', () => {
	test('with a fault stops whoever loads it, with file, path and reason', () => {
		const read = () => readGemeente('x.json', { ...elders, schemes: [{ id: 'x' }] })
		expect(read).toThrow(GemeenteFault)
		expect(read).toThrow('x.json/schemes/0: lacks name')
	})

	test('cannot say a scheme twice, a season without days, or a limit without one', () => {
		const broken = (schemes: Array<Partial<Scheme>>) =>
			readGemeente('x.json', {
				...elders,
				schemes: schemes.map((one) => ({ ...leergeld, ...one })),
			})
		expect(() => broken([{}, {}])).toThrow('x.json/schemes/1: is a second leergeld')
		expect(() => broken([{ status: 'seasonal' }])).toThrow('lacks season')
		expect(() => broken([{ from: '2026-02-01', through: '2026-01-01' }])).toThrow('before from')
		const limit = { ...leergeld.limits[0]!, unit: 'percentOfNorm' as const }
		expect(() => broken([{ limits: [limit] }])).toThrow('limits/0: says no limit')
	})

	test.each(Object.entries(files))('%s is judged as by a full validator', (_, json) => {
		expect(isValid(json)).toBe(true)
		expect(faultsBy(schema, json)).toEqual([])
		for (const broken of brokenOf(json)) {
			const isFine = faultsBy(schema, broken).length === 0
			expect(isFine, JSON.stringify(broken).slice(0, 400)).toBe(isValid(broken))
		}
	})
})

/** The same with one thing in it of another type, empty, or left out, at every place. */
function brokenOf(json: unknown): Array<unknown> {
	const others = [null, '', 'x', -1, 1.5, 999, [], {}, ['x', 'x']]
	if (typeof json !== 'object' || json === null) return others
	const inside = Object.entries(json).flatMap(([key, value]) => [
		...brokenOf(value).map((broken) => withPart(json, key, broken)),
		...(Array.isArray(json) ? [] : [without(json, key)]),
	])
	return [...others, ...inside]
}

function withPart(json: object, key: string, value: unknown): unknown {
	return Array.isArray(json) ? json.with(Number(key), value) : { ...json, [key]: value }
}

function without(json: object, key: string): unknown {
	return Object.fromEntries(Object.entries(json).filter(([name]) => name !== key))
}
