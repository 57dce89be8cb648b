import { expect, test } from 'vitest'
import { aCare, aChild, aSituation } from './decide-samples.ts'
import { childrenInMonth, limitsOf, toeslagOfMonth } from './rules-month.ts'
import type { Care, Situation } from './situation.ts'

const two = [aChild({ id: 'k1' }), aChild({ id: 'k2', born: '2019-05-05', school: 'basisschool' })]

function november(parts: Partial<Situation>) {
	const situation = aSituation({
		children: two,
		income: { min: 120_000_00, max: 120_000_00 },
		...parts,
	})
	return childrenInMonth('2026-11', situation, limitsOf('2026-11')!).map((deal) => {
		const found = toeslagOfMonth('2026-11', deal, situation.income)
		if (typeof found === 'string') throw new Error(found)
		return found
	})
}

const percentages = (care: Array<Care>) =>
	november({ care })[0]!.children.map(({ percentage }) => [percentage.min, percentage.max])

test('takes the child with the most hours as the first, whatever its age', () => {
	const care = [aCare({ hoursPerMonth: 50_00 }), aCare({ id: 'c2', childId: 'k2' })]
	expect(percentages(care)).toEqual([
		[879, 879],
		[606, 606],
	])
})

test('adds the hours of two contracts before it compares children', () => {
	const care = [
		aCare({ hoursPerMonth: 70_00 }),
		aCare({ id: 'c2', hoursPerMonth: 70_00, kind: 'gastouder' }),
		aCare({ id: 'c3', childId: 'k2', hoursPerMonth: 100_00 }),
	]
	expect(percentages(care)).toEqual([
		[606, 606],
		[879, 879],
	])
})

test('takes the child with the highest cost as the first when the hours are equal', () => {
	const care = [aCare({ hourlyPrice: 8_00 }), aCare({ id: 'c2', childId: 'k2', hourlyPrice: 9_00 })]
	expect(percentages(care)).toEqual([
		[879, 879],
		[606, 606],
	])
})

test('leaves the choice to Dienst Toeslagen when hours and cost are equal', () => {
	const care = [aCare(), aCare({ id: 'c2', childId: 'k2' })]
	const [found] = november({ care })
	expect(found!.tie).toBe(true)
	expect(percentages(care)).toEqual([
		[606, 879],
		[606, 879],
	])
	expect(found!.toeslag.min).toBe(found!.toeslag.max)
})

test('compares hours after the limit of 230, so that two children above it are equal', () => {
	const care = [
		aCare({ hoursPerMonth: 240_00, hourlyPrice: 8_00 }),
		aCare({ id: 'c2', childId: 'k2', hoursPerMonth: 231_00, hourlyPrice: 9_00 }),
	]
	expect(percentages(care)).toEqual([
		[879, 879],
		[606, 606],
	])
})

test('gives a range when two contracts pass 230 hours at different prices', () => {
	const [child] = november({
		care: [
			aCare({ hoursPerMonth: 200_00, hourlyPrice: 10_00 }),
			aCare({ id: 'c2', hoursPerMonth: 100_00, hourlyPrice: 8_00 }),
		],
	})[0]!.children
	expect(child!.overLimit).toBe(true)
	expect(child!.hours).toEqual({ min: 230_00, max: 230_00 })
	// 100 hours at 8 and 130 at 10, to 200 at 10 and 30 at 8
	expect(child!.cost.min / 100).toBeCloseTo(2100, 0)
	expect(child!.cost.max / 100).toBeCloseTo(2240, 0)
})

test('gives no range above 230 hours when the prices that count are equal', () => {
	const [child] = november({
		care: [
			aCare({ hoursPerMonth: 200_00, hourlyPrice: 12_00 }),
			aCare({ id: 'c2', hoursPerMonth: 100_00, hourlyPrice: 11_50 }),
		],
	})[0]!.children
	expect(child!.cost).toEqual({ min: 230 * 11_23, max: 230 * 11_23 })
})

test('subtracts the hours that the gemeente pays', () => {
	const [child] = november({ care: [aCare({ hoursPaidByGemeente: 40_00 })] })[0]!.children
	expect(child!.hours).toEqual({ min: 82_00, max: 82_00 })
	const [unsure] = november({ care: [aCare({ hoursPaidByGemeente: null })] })[0]!.children
	expect(unsure!.hours).toEqual({ min: 0, max: 122_00 })
})

test('spans all it can be when price, hours or kind are not known', () => {
	const cost = (parts: Partial<Care>) => november({ care: [aCare(parts)] })[0]!.children[0]!.cost
	expect(cost({ hourlyPrice: null })).toEqual({ min: 0, max: 122 * 11_23 })
	expect(cost({ hoursPerMonth: null })).toEqual({ min: 0, max: 230 * 10_50 })
	expect(cost({ kind: null })).toEqual({ min: 122 * 8_49, max: 122 * 10_50 })
	expect(cost({ registered: 'onbekend' })).toEqual({ min: 0, max: 122 * 10_50 })
})

test('deals a contract of an unknown child to each child in turn', () => {
	expect(november({ care: [aCare({ childId: null }), aCare({ id: 'c2' })] })).toHaveLength(2)
	expect(november({ care: [aCare({ childId: null })], children: [two[0]!] })).toHaveLength(1)
})

test('knows of 2025 the first child only, and of 2024 no percentages', () => {
	const income = { min: 60_000_00, max: 60_000_00 }
	const ask = (month: string, parts: Partial<Situation>) => {
		const care = [
			aCare({ begin: '2024-01-01' }),
			aCare({ id: 'c2', childId: 'k2', begin: '2024-01-01' }),
		]
		const situation = aSituation({ children: two, care, ...parts })
		return toeslagOfMonth(month, childrenInMonth(month, situation, limitsOf(month)!)[0]!, income)
	}
	expect(ask('2025-11', {})).toBe('verderKind')
	expect(ask('2024-11', {})).toBe('percentages')
	expect(ask('2025-11', { care: [aCare({ begin: '2024-01-01' })] })).toMatchObject({
		toeslag: { min: 1142_65, max: 1142_65 },
	})
	expect(limitsOf('2027-01')).toBeNull()
})
