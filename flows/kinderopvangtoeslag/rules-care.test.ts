import { expect, test } from 'vitest'
import { aCare, aChild, aSituation } from './decide-samples.ts'
import { actualCost, careMonth } from './rules-care.ts'
import { childMonth, isEligible } from './rules-child.ts'
import { limitsOf } from './rules-month.ts'
import type { Care, Child } from './situation.ts'

const DAY = '2026-11-22'
const limits = limitsOf('2026-11')!

/** What a contract brings into November 2026. */
const november = (parts: Partial<Care>) => careMonth(aCare(parts), aChild(), '2026-11', DAY, limits)

test.each<[string, Partial<Care>, boolean]>([
	['begins on the first', { begin: '2026-11-01' }, false],
	['begins on the second', { begin: '2026-11-02' }, true],
	['begins in the middle of another month', { begin: '2026-10-15' }, false],
	['ends on the last', { end: '2026-11-30' }, false],
	['ends a day before the last', { end: '2026-11-29' }, true],
	['ends on the first', { end: '2026-11-01' }, true],
	['ends in the middle of another month', { end: '2026-12-15' }, false],
	['is yet to begin', { begin: '2026-12-15' }, false],
	['begins, nobody knows when', { begin: null }, false],
])('care that %s: the hours of a whole month are too many: %s', (_, parts, expected) => {
	expect(november(parts).partial).toBe(expected)
})

test.each<[string, Partial<Care>, { min: number; max: number | null }]>([
	['what the contract says', {}, { min: 122 * 10_50, max: 122 * 10_50 }],
	['above the price that counts', { hourlyPrice: 12_00 }, { min: 122 * 12_00, max: 122 * 12_00 }],
	['nothing surely, where it may have ended', { endUnknown: true }, { min: 0, max: 122 * 10_50 }],
	['who knows, without a price', { hourlyPrice: null }, { min: 0, max: null }],
	['who knows, without hours', { hoursPerMonth: null }, { min: 0, max: null }],
])('care of a month costs parents %s', (_, parts, expected) => {
	expect(actualCost(november(parts))).toEqual(expected)
})

/** Hours and cost that count of the care of one child in November 2026. */
function counted(care: Array<Partial<Care>>, child: Partial<Child> = {}) {
	const contracts = care.map((parts, at) => aCare({ id: `c${at}`, ...parts }))
	const { hours, cost, overLimit } = childMonth(
		aChild(child),
		contracts,
		'2026-11',
		aSituation(),
		limits,
	)
	return { hours, cost, overLimit }
}
const exactly = (amount: number) => ({ min: amount, max: amount })
const hours = (many: number, hourlyPrice: number | null, parts: Partial<Care> = {}) => ({
	hoursPerMonth: many * 100,
	hourlyPrice,
	...parts,
})
const unsure = { registered: 'onbekend' } as const

test('of two contracts the one that is not registered counts for nothing', () => {
	const found = counted([{}, { hoursPerMonth: 60_00, registered: 'nee' }])
	expect(found).toEqual({ hours: exactly(122_00), cost: exactly(122 * 10_50), overLimit: false })
})

test('of a child that may live elsewhere nothing counts surely', () => {
	const found = counted([{}], { livesWithParent: 'onbekend' })
	expect(found).toMatchObject({
		hours: { min: 0, max: 122_00 },
		cost: { min: 0, max: 122 * 10_50 },
	})
	expect(isEligible(aChild(), '2026-11', DAY)).toBe('ja')
	expect(isEligible(aChild({ livesWithParent: 'nee' }), '2026-11', DAY)).toBe('onbekend')
})

test('to 230 hours each contract counts at its own price', () => {
	const found = counted([hours(130, 10_00), hours(100, 8_00)])
	expect(found).toEqual({ hours: exactly(230_00), cost: exactly(2_100_00), overLimit: false })
})

test('above 230 hours it is not known which count, whatever their order', () => {
	const range = { min: 2_099_98, max: 2_240_02 }
	const [dear, cheap] = [hours(200, 10_00), hours(100, 8_00)]
	expect(counted([dear, cheap])).toMatchObject({ cost: range, overLimit: true })
	expect(counted([cheap, dear])).toMatchObject({ cost: range, overLimit: true })
})

test('above 230 hours of one price it makes no difference', () => {
	const found = counted([hours(200, 12_00), hours(100, 11_50)])
	expect(found).toMatchObject({ cost: exactly(230 * 11_23), overLimit: false })
	expect(counted([hours(240, 10_00)])).toMatchObject({ cost: exactly(2_300_00), overLimit: false })
})

test('hours that may not count make the lowest cost no higher than without them', () => {
	const [surely, maybe] = [hours(200, 10_00), hours(100, 8_00, unsure)]
	expect(counted([surely, maybe]).cost).toEqual({ min: 2_000_00, max: 2_240_02 })
	const cheap = hours(100, 1_00, unsure)
	expect(counted([surely, cheap]).cost.min).toBe(1_399_98)
})

test('one contract above 230 hours whose price is not known rounds nothing away', () => {
	const found = counted([hours(240, null)])
	expect(found).toMatchObject({ cost: { min: 0, max: 230 * 11_23 }, overLimit: false })
})
