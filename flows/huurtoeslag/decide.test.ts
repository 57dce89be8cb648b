import { expect, test } from 'vitest'
import type { Decision } from '../engine/decision.ts'
import { decide } from './decide.ts'
import { aHousemate, aloneIn, aSituation } from './decide-samples.ts'

const exactly = (cents: number) => ({ min: cents, max: cents })
const metOf = (decision: Decision, id: string) =>
	decision.conditions.find((condition) => condition.id === id)?.met
const stepsOf = ({ steps }: Decision) => steps.map(({ id }) => id)

test('is 492 a month for toeslagpartners with a child, 1.200 rent and 34.000', () => {
	const decision = decide(aSituation())
	expect(decision).toMatchObject({
		verdict: 'likely',
		amount: exactly(492_00),
		deadline: '2027-12-31',
	})
	expect(decision.breakdown.map(({ id, amount }) => [id, amount.min])).toEqual([
		['huur', 932_93],
		['basishuur', 200_71],
		['eerste', 297_49],
		['tweede', 172_86],
		['boven', 67_52],
		['inkomen', 45_83],
		['year', 5_904_00],
		['month', 492_00],
	])
})

test('takes more off for one person', () => {
	const decision = decide(aloneIn({ rent: exactly(600_00), income: exactly(30_000_00) }))
	expect(decision.amount).toEqual(exactly(213_00))
})

test('counts the income of everybody at the address', () => {
	const without = decide(aloneIn({ rent: exactly(700_00), income: exactly(25_000_00) }))
	const housemates = [aHousemate()]
	const withOne = decide(aloneIn({ rent: exactly(700_00), income: exactly(25_000_00), housemates }))
	expect(without.amount).toEqual(exactly(391_00))
	// 37.000 together: 428,65 less 22% × 5.500 ÷ 12
	expect(withOne.amount).toEqual(exactly(327_00))
	expect(stepsOf(withOne)).toContain('medebewoners')
	expect(stepsOf(without)).not.toContain('medebewoners')
})

test('of a child at home under 23 only a part of the income counts', () => {
	const child = aHousemate({ isChild: 'ja', born: '2005-06-01' })
	const of = (income: number, born: string | null = child.born) =>
		decide(
			aloneIn({
				income: exactly(31_500_00),
				housemates: [{ ...child, born, income: exactly(income) }],
			}),
		).amount
	expect(of(6_218_00)).toEqual(of(0))
	expect(of(6_218_00, '2002-06-01')).not.toEqual(of(0))
	expect(of(6_218_00, null)).toEqual({ min: of(6_218_00, '2002-06-01')!.min, max: of(0)!.max })
})

test('does not know whether somebody with a contract counts, and says to ask', () => {
	const housemates = [aHousemate({ counts: 'onbekend' })]
	const decision = decide(aloneIn({ income: exactly(25_000_00), housemates }))
	const alone = decide(aloneIn({ income: exactly(25_000_00) })).amount!
	const two = decide(
		aloneIn({ income: exactly(25_000_00), housemates: [aHousemate({ counts: 'ja' })] }),
	).amount!
	expect(decision.amount!.min).toBeLessThanOrEqual(Math.min(alone.min, two.min))
	expect(decision.amount!.max).toBeGreaterThanOrEqual(Math.max(alone.max!, two.max!))
	expect(decision.notKnown).toContainEqual({ key: 'huurtoeslag:onbekend.huurder' })
})

test('counts less rent where everybody is under 21 without a child', () => {
	const young = { born: '2006-03-02', income: exactly(0) }
	const months = (more = {}) =>
		decide(aloneIn({ ...young, rent: exactly(700_00), ...more })).months.map(
			({ amount }) => amount?.max,
		)
	expect(months()).toEqual(Array(12).fill(295_00))
	expect(months({ born: '2005-06-15' })).toEqual([
		...Array(6).fill(295_00),
		...Array(6).fill(426_00),
	])
	const child = {
		id: 'k1',
		name: 'Noor',
		born: '2026-03-02',
		expected: false,
		atHome: 'ja' as const,
	}
	expect(months({ children: [child] })).toEqual([
		...Array(3).fill(295_00),
		...Array(9).fill(428_00),
	])
	expect(months({ otherAdult: 'ja', partner: 'ja', bornOther: '1999-01-01' })[0]).toBe(428_00)
	const decision = decide(aloneIn(young))
	expect(decision.notKnown).toContainEqual({ key: 'huurtoeslag:onbekend.jong' })
})

test('begins in the first whole month of the contract', () => {
	const decision = decide(aSituation({ since: '2026-05-15' }))
	expect(decision.months.map(({ amount }) => amount?.max)).toEqual([
		...Array(5).fill(0),
		...Array(7).fill(492_00),
	])
	expect(decision.months[0]?.reason).toEqual({ key: 'huurtoeslag:maanden.begonnen' })
})

test.each<[Partial<Parameters<typeof aSituation>[0]>, string]>([
	[{ rents: 'nee' }, 'huurt'],
	[{ selfContained: 'nee' }, 'zelfstandig'],
	[{ rent: exactly(200_00) }, 'huur'],
	[{ assets: exactly(76_958_01) }, 'vermogen'],
	[{ housemates: [aHousemate({ assets: exactly(38_479_01) })] }, 'vermogenHuisgenoten'],
	[{ income: exactly(90_000_00) }, 'income'],
])('says no for %j, by the condition %s', (changes, id) => {
	const decision = decide(aSituation(changes))
	expect(decision).toMatchObject({ verdict: 'unlikely', amount: null })
	expect(
		decision.conditions.filter(({ met }) => met === 'nee').map((condition) => condition.id),
	).toEqual([id])
	expect(stepsOf(decision)).toContain('vragen')
})

test('allows what is exactly the limit of the assets', () => {
	const housemates = [aHousemate({ assets: exactly(38_479_00) })]
	const decision = decide(aSituation({ assets: exactly(76_958_00), housemates }))
	expect(decision.verdict).toBe('likely')
	expect(metOf(decide(aloneIn({ assets: exactly(38_479_00) })), 'vermogen')).toBe('ja')
	expect(metOf(decide(aloneIn({ assets: exactly(38_479_01) })), 'vermogen')).toBe('nee')
})

test('is for adults, and for a younger parent with a child at home', () => {
	const young = { born: '2009-05-01', income: exactly(0) }
	expect(metOf(decide(aloneIn(young)), 'leeftijd')).toBe('nee')
	expect(decide(aloneIn(young)).verdict).toBe('unlikely')
	const children = [
		{ id: 'k1', name: 'Noor', born: '2025-05-01', expected: false, atHome: 'ja' as const },
	]
	expect(decide(aloneIn({ ...young, children })).verdict).toBe('likely')
	expect(metOf(decide(aloneIn({ born: null })), 'leeftijd')).toBe('onbekend')
})

test('with a rent nobody knows spans from nothing to the most', () => {
	const decision = decide(aloneIn({ rent: { min: 0, max: null }, income: exactly(0) }))
	expect(decision).toMatchObject({ verdict: 'unknown', amount: { min: 0, max: 523_00 } })
	expect(metOf(decision, 'huur')).toBe('onbekend')
})

test.each(['2025-06-01', '2027-01-01'])('says nothing about a year it does not know: %s', (day) => {
	const decision = decide(aSituation({ peildatum: day }))
	expect(decision).toMatchObject({ verdict: 'unknown', amount: null, months: [], deadline: null })
})
