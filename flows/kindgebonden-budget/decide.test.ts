import { expect, test } from 'vitest'
import type { Decision } from '../engine/decision.ts'
import { decide } from './decide.ts'
import { aChild, aSituation } from './decide-samples.ts'

const exactly = (cents: number) => ({ min: cents, max: cents })
const metOf = (decision: Decision, id: string) =>
	decision.conditions.find((condition) => condition.id === id)?.met
const stepsOf = ({ steps }: Decision) => steps.map(({ id }) => id)

test('is 392 a month for partners with children of 4 and 8 and 45.000', () => {
	const decision = decide(aSituation())
	expect(decision).toMatchObject({
		verdict: 'likely',
		amount: exactly(392_00),
		deadline: '2027-12-31',
	})
	expect(decision.breakdown.map(({ id, amount }) => [id, amount.min])).toEqual([
		['kinderen', 5_160_00],
		['inkomen', 445_28],
		['year', 4_715_00],
		['month', 392_00],
	])
})

test('adds the ALO-kop for a parent alone', () => {
	const decision = decide(
		aSituation({ partner: 'nee', income: exactly(20_000_00), incomePartner: exactly(0) }),
	)
	expect(decision.amount).toEqual(exactly(714_00))
	expect(decision.breakdown.map(({ id }) => id)).toContain('alleen')
	expect(decision.risks).toContainEqual({ key: 'kindgebonden-budget:risico.alleen' })
})

test('spans both while nobody knows whether there is a partner', () => {
	const decision = decide(aSituation({ partner: 'onbekend' }))
	expect(decision).toMatchObject({ verdict: 'likely', amount: { min: 392_00, max: 713_00 } })
})

test('goes up from the month after the twelfth birthday, and ends after the eighteenth', () => {
	const months = (born: string) =>
		decide(aSituation({ children: [aChild({ born })], income: exactly(0) })).months.map(
			({ amount }) => amount?.max,
		)
	expect(months('2014-06-15')).toEqual([...Array(6).fill(215_00), ...Array(6).fill(275_00)])
	expect(months('2008-06-15')).toEqual([...Array(6).fill(295_00), ...Array(6).fill(0)])
})

test('says no to children of 18, but looks back to the months before', () => {
	const decision = decide(aSituation({ children: [aChild({ born: '2008-06-15' })] }))
	expect(decision.verdict).toBe('likely')
	expect(decision.breakdown.at(-1)?.text.values).toEqual({ maand: 'juni 2026' })
	const grown = decide(aSituation({ children: [aChild({ born: '2007-06-15' })] }))
	expect(grown).toMatchObject({ verdict: 'unlikely', amount: null })
	expect(metOf(grown, 'kind')).toBe('nee')
})

test('says no without kinderbijslag, and leads to it', () => {
	const decision = decide(aSituation({ kinderbijslag: 'nee' }))
	expect(decision.verdict).toBe('unlikely')
	expect(stepsOf(decision)).toEqual(['kinderbijslag', 'vanzelf', 'later', 'vragen'])
})

test('with kinderbijslag for some children, counts at least one and not all', () => {
	const decision = decide(aSituation({ kinderbijslagForSome: true }))
	expect(decision).toMatchObject({ verdict: 'likely', amount: exactly(177_00) })
	expect(decision.notKnown[0]).toEqual({ key: 'kindgebonden-budget:onbekend.sommige' })
})

test.each<['ja' | 'nee', number, string]>([
	['nee', 146_011_00, 'ja'],
	['nee', 146_011_01, 'nee'],
	['ja', 184_633_00, 'ja'],
	['ja', 184_633_01, 'nee'],
])('with a partner (%s) and assets of %i the condition is %s', (partner, assets, met) => {
	expect(metOf(decide(aSituation({ partner, assets: exactly(assets) })), 'vermogen')).toBe(met)
})

test('names the income up to which there is anything', () => {
	const decision = decide(aSituation({ children: [aChild()] }))
	// 39.141 + (2.580 − 23,50) ÷ 7,60%
	expect(decision.conditions.find(({ id }) => id === 'income')?.text.values).toEqual({
		grens: '€\u00a072.779',
	})
	expect(decide(aSituation({ children: [aChild()], income: exactly(58_000_00) })).verdict).toBe(
		'unlikely',
	)
})

test('of a child that is not born yet does not know, and says to wait for kinderbijslag', () => {
	const children = [aChild({ expected: true, born: '2026-12-20' })]
	const decision = decide(aSituation({ children, kinderbijslag: 'onbekend' }))
	expect(decision).toMatchObject({ verdict: 'unknown', amount: { min: 0 } })
	expect(stepsOf(decision)[0]).toBe('kinderbijslag')
})

test.each(['2025-06-01', '2027-01-01'])('says nothing about a year it does not know: %s', (day) => {
	const decision = decide(aSituation({ peildatum: day }))
	expect(decision).toMatchObject({ verdict: 'unknown', amount: null, months: [], deadline: null })
	expect(stepsOf(decision)).toEqual(['vragen'])
})
