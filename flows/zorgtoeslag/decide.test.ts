import { expect, test } from 'vitest'
import { type Decision, isAsked } from '../engine/decision.ts'
import type { Text } from '../engine/text.ts'
import { decide } from './decide.ts'
import { anInsured, aSituation } from './decide-samples.ts'

const exactly = (cents: number) => ({ min: cents, max: cents })
const metOf = (decision: Decision, id: string) =>
	decision.conditions.find((condition) => condition.id === id)?.met
const stepsOf = ({ steps }: Decision) => steps.map(({ id }) => id)
const keys = (texts: Array<Text>) => texts.map(({ key }) => key)

test('is 69 a month for one person with 35.000, in each month of the year', () => {
	const decision = decide(aSituation())
	expect(decision).toMatchObject({
		verdict: 'likely',
		amount: exactly(69_00),
		deadline: '2027-12-31',
	})
	expect(decision.months.map(({ amount }) => amount)).toEqual(Array(12).fill(exactly(69_00)))
	expect(decision.breakdown.map(({ id, amount }) => [id, amount.min])).toEqual([
		['standaardpremie', 2_119_00],
		['normpremie', 1_291_30],
		['year', 828_00],
		['month', 69_00],
	])
})

test('is 243 a month for partners with 30.000 together', () => {
	const decision = decide(
		aSituation({ partner: 'ja', income: exactly(18_000_00), incomePartner: exactly(12_000_00) }),
	)
	expect(decision.amount).toEqual(exactly(243_00))
	expect(stepsOf(decision)).toContain('partner')
})

test('is at most 129 alone and 246 with a partner', () => {
	expect(decide(aSituation({ income: exactly(0) })).amount).toEqual(exactly(129_00))
	expect(decide(aSituation({ partner: 'ja', income: exactly(0) })).amount).toEqual(exactly(246_00))
})

test.each<['ja' | 'nee', number, string]>([
	['nee', 40_857_00, 'likely'],
	['nee', 40_858_00, 'unlikely'],
	['ja', 51_142_00, 'likely'],
	['ja', 51_143_00, 'unlikely'],
])('with a partner (%s) and an income of %i is %s', (partner, income, verdict) => {
	const decision = decide(aSituation({ partner, income: exactly(income) }))
	expect(decision.verdict).toBe(verdict)
	const limit = partner === 'ja' ? '€\u00a051.142' : '€\u00a040.857'
	expect(decision.conditions.find(({ id }) => id === 'income')?.text.values).toEqual({
		grens: limit,
	})
})

test.each<['ja' | 'nee', number, string]>([
	['nee', 146_011_00, 'ja'],
	['nee', 146_011_01, 'nee'],
	['ja', 184_633_00, 'ja'],
	['ja', 184_633_01, 'nee'],
])('with a partner (%s) and assets of %i the condition is %s', (partner, assets, met) => {
	expect(metOf(decide(aSituation({ partner, assets: exactly(assets) })), 'vermogen')).toBe(met)
})

test('with assets nobody knows, or a partner nobody knows, does not know', () => {
	const unknown = decide(aSituation({ assets: { min: 0, max: null } }))
	expect(unknown).toMatchObject({ verdict: 'unknown', amount: { min: 0, max: 69_00 } })
	expect(metOf(decide(aSituation({ partner: 'onbekend' })), 'vermogen')).toBe('ja')
	const between = aSituation({ partner: 'onbekend', assets: exactly(150_000_00) })
	expect(metOf(decide(between), 'vermogen')).toBe('onbekend')
})

test('spans from alone to together while nobody knows whether there is a partner', () => {
	const decision = decide(aSituation({ partner: 'onbekend', incomePartner: exactly(10_000_00) }))
	const alone = decide(aSituation()).amount!
	const together = decide(
		aSituation({ partner: 'ja', income: exactly(45_000_00), incomePartner: exactly(0) }),
	).amount!
	expect(decision.amount).toEqual({
		min: Math.min(alone.min, together.min),
		max: Math.max(alone.max!, together.max!),
	})
})

test('begins in the month after the eighteenth birthday', () => {
	const decision = decide(aSituation({ applicant: anInsured({ born: '2008-03-27' }) }))
	expect(decision.months.map(({ amount }) => amount?.max)).toEqual([
		0,
		0,
		0,
		...Array(9).fill(69_00),
	])
	expect(decision.months[0]?.reason).toEqual({ key: 'zorgtoeslag:maanden.volwassen' })
	expect(decision.steps.find(({ id }) => id === 'aanvragen')?.more?.values).toEqual({
		datum: '31 december 2027',
		maand: 'april 2026',
	})
})

test('looks ahead to the first month with a right', () => {
	const decision = decide(aSituation({ applicant: anInsured({ born: '2008-11-10' }) }))
	expect(decision).toMatchObject({ verdict: 'likely', amount: exactly(69_00) })
	expect(decision.breakdown.at(-1)?.text.values).toEqual({ maand: 'december 2026' })
})

test('is half where the partner has no insurance, and says to ask', () => {
	const decision = decide(
		aSituation({
			partner: 'ja',
			income: exactly(30_000_00),
			toeslagpartner: anInsured({ insured: 'nee' }),
		}),
	)
	expect(decision.amount).toEqual(exactly(121_00))
	expect(keys(decision.notKnown)).toContain('zorgtoeslag:onbekend.partnerVerzekerd')
})

test('without insurance says no, and leads to one', () => {
	const decision = decide(aSituation({ applicant: anInsured({ insured: 'nee' }) }))
	expect(decision).toMatchObject({ verdict: 'unlikely', amount: null, deadline: null, risks: [] })
	expect(stepsOf(decision)).toEqual(['verzekeren', 'later', 'vragen'])
	expect(metOf(decision, 'income')).toBeUndefined()
})

test('shows apart what Dienst Toeslagen checks itself', () => {
	const unasked = decide(aSituation()).conditions.filter((condition) => !isAsked(condition))
	expect(unasked.map(({ id }) => id)).toEqual(['detentie', 'verblijf'])
})

test('says how much less a higher income brings', () => {
	expect(decide(aSituation()).risks[0]).toEqual({
		key: 'toeslagen:risico.inkomenVoorbeeld',
		values: { extra: '€\u00a05.000', minder: '€\u00a058' },
	})
	expect(keys(decide(aSituation({ incomeVaries: true })).risks)[0]).toBe(
		'toeslagen:risico.inkomenWisselt',
	)
})

test.each(['2025-06-01', '2027-01-01'])('says nothing about a year it does not know: %s', (day) => {
	const decision = decide(aSituation({ peildatum: day }))
	expect(decision).toMatchObject({ verdict: 'unknown', amount: null, months: [], deadline: null })
	expect(decision.notKnown).toEqual([
		{ key: 'toeslagen:jaarOnbekend', values: { jaar: day.slice(0, 4) } },
	])
	expect(stepsOf(decision)).toEqual(['vragen'])
})

test('always says that the amounts of the coming year are not known', () => {
	expect(decide(aSituation()).notKnown).toEqual([
		{ key: 'toeslagen:jaarOnbekend', values: { jaar: '2027' } },
	])
})

test('leads somebody who cannot pay the bills to help', () => {
	expect(stepsOf(decide(aSituation({ payingBills: 'nee' }))).at(-1)).toBe('schulden')
})
