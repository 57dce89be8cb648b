import { expect, test } from 'vitest'
import { type Decision, isAsked } from '../engine/decision.ts'
import type { Text } from '../engine/text.ts'
import { decide } from './decide.ts'
import { aCare, aChild, aParent, aSituation } from './decide-samples.ts'

test('pays 1.202 a month for 122 hours of dagopvang at 10,50 and an income of 60.000', () => {
	const decision = decide(aSituation({ income: { min: 60_000_00, max: 60_000_00 } }))
	expect(decision.verdict).toBe('likely')
	expect(decision.amount).toEqual({ min: 1202_00, max: 1202_00 })
	expect(lineOf(decision, 'counted.k1')).toEqual({ min: 1281_00, max: 1281_00 })
	expect(lineOf(decision, 'toeslag.k1')).toEqual({ min: 1202_86, max: 1202_86 })
	expect(lineOf(decision, 'own')).toEqual({ min: 79_00, max: 79_00 })
})

test('pays 1.162 a month for two children, of which the youngest has the most hours', () => {
	const decision = decide(
		aSituation({
			income: { min: 120_000_00, max: 120_000_00 },
			children: [aChild({ id: 'k1', born: '2018-03-01' }), aChild({ id: 'k2' })],
			care: [
				aCare({ id: 'c1', childId: 'k1', kind: 'bso', hourlyPrice: 10_10, hoursPerMonth: 65_00 }),
				aCare({ id: 'c2', childId: 'k2', hourlyPrice: 12_45, hoursPerMonth: 87_00 }),
			],
		}),
	)
	expect(lineOf(decision, 'counted.k2')).toEqual({ min: 977_01, max: 977_01 })
	expect(lineOf(decision, 'counted.k1')).toEqual({ min: 648_70, max: 648_70 })
	expect(lineOf(decision, 'toeslag.k2')).toEqual({ min: 592_07, max: 592_07 })
	expect(lineOf(decision, 'toeslag.k1')).toEqual({ min: 570_21, max: 570_21 })
	expect(decision.amount).toEqual({ min: 1162_00, max: 1162_00 })
})

test('grants August when asked on 22 November, and says what is too late', () => {
	const decision = decide(aSituation({ care: [aCare({ begin: '2026-06-01' })] }))
	const months = decision.months.map(({ month, amount, reason }) => [
		month,
		amount?.max,
		reason?.key,
	])
	const tooLate = 'kinderopvangtoeslag-besluit:months.tooLate'
	expect(months).toEqual([
		['2026-06', 0, tooLate],
		['2026-07', 0, tooLate],
		['2026-08', 1202_00, undefined],
		['2026-09', 1202_00, undefined],
		['2026-10', 1202_00, undefined],
		['2026-11', 1202_00, undefined],
		['2026-12', 1202_00, undefined],
	])
	expect(decision.deadline).toBe('2026-11-30')
})

test('keeps the right through July after a job lost in April', () => {
	const decision = decide(
		aSituation({
			peildatum: '2026-04-20',
			parents: [aParent({ until: '2026-04-15' })],
			care: [aCare({ begin: '2026-01-01' })],
		}),
	)
	const granted = decision.months.filter(({ amount }) => amount?.max).map(({ month }) => month)
	expect(granted).toEqual([
		'2026-01',
		'2026-02',
		'2026-03',
		'2026-04',
		'2026-05',
		'2026-06',
		'2026-07',
	])
	expect(decision.verdict).toBe('likely')
})

const conditionOf = (decision: Decision, id: string) =>
	decision.conditions.find((condition) => condition.id === id)
const stepsOf = ({ steps }: Decision) => steps.map(({ id }) => id)
const keys = (texts: Array<Text>) => texts.map(({ key }) => key.split(':')[1])

test('says nothing about a request in 2027, whose amounts are not known', () => {
	const decision = decide(aSituation({ peildatum: '2027-01-04' }))
	expect(decision).toMatchObject({ verdict: 'unknown', amount: null, deadline: null })
	expect(keys(decision.notKnown)).toEqual(['months.yearUnknown'])
	expect(stepsOf(decision)).toEqual(['askDienstToeslagen'])
})

test('does not know the amount of care that begins in 2027', () => {
	const decision = decide(aSituation({ care: [aCare({ begin: '2027-02-01' })] }))
	expect(decision).toMatchObject({ verdict: 'unknown', amount: null, deadline: '2027-05-31' })
	expect(decision.months.at(-1)).toMatchObject({ month: '2027-02', amount: null })
	expect(keys(decision.notKnown)).toEqual(['months.yearUnknown'])
})

test('says that the amounts of the coming year are not known while care goes on', () => {
	expect(decide(aSituation()).notKnown).toEqual([
		{ key: 'kinderopvangtoeslag-besluit:months.yearUnknown', values: { jaar: '2027' } },
	])
	const ends = aSituation({ care: [aCare({ end: '2026-12-31' })] })
	expect(decide(ends).notKnown).toEqual([])
})

test('gives 2025 for one child, and asks to check it', () => {
	const decision = decide(
		aSituation({ peildatum: '2026-01-15', care: [aCare({ begin: '2025-01-01' })] }),
	)
	expect(decision.months[0]).toMatchObject({ month: '2025-10', amount: { max: 1142_00 } })
	expect(keys(decision.notKnown)).toContain('notKnown.computed')
})

test('gives no amount for 2024, only the conditions', () => {
	const decision = decide(
		aSituation({ peildatum: '2024-06-15', care: [aCare({ begin: '2024-01-01' })] }),
	)
	expect(decision).toMatchObject({ verdict: 'likely', amount: null })
	expect(keys(decision.notKnown)).toContain('months.percentagesUnknown')
})

test('spans the whole table while the income is not known', () => {
	const decision = decide(aSituation({ income: { min: 0, max: null } }))
	expect(decision.verdict).toBe('likely')
	expect(decision.amount).toEqual({ min: 467_00, max: 1229_00 })
})

test('says no to a parent without work, and what would change it', () => {
	const decision = decide(aSituation({ parents: [aParent({ grounds: ['geen'] })] }))
	expect(decision).toMatchObject({ verdict: 'unlikely', amount: null, deadline: null, risks: [] })
	expect(conditionOf(decision, 'parentGround.aanvrager')).toMatchObject({
		met: 'nee',
		restsOn: ['werk', 'werkPeriode'],
		change: { key: 'kinderopvangtoeslag-besluit:changes.ground' },
	})
	expect(stepsOf(decision)).toEqual(['trajectory', 'checkAgain', 'askDienstToeslagen'])
})

test('leads a parent who is ill to the gemeente', () => {
	const decision = decide(aSituation({ parents: [aParent({ grounds: ['ziek'] })] }))
	expect(decision.verdict).toBe('unlikely')
	const medical = decision.steps.find(({ id }) => id === 'medical')
	expect(medical?.place).toEqual({
		key: 'kinderopvangtoeslag-besluit:places.gemeente',
		values: { naam: 'Rotterdam' },
	})
})

test('asks a parent with bijstand and a traject to ask the gemeente for the own part', () => {
	const decision = decide(aSituation({ parents: [aParent({ grounds: ['bijstandTraject'] })] }))
	expect(decision.verdict).toBe('likely')
	expect(stepsOf(decision)).toContain('bijstand')
})

test('does not know while the partner has not told of work', () => {
	const parents = [aParent(), aParent({ who: 'partner', grounds: null })]
	const decision = decide(aSituation({ partner: 'ja', parents }))
	expect(decision.verdict).toBe('unknown')
	expect(decision.amount).toEqual({ min: 0, max: 1202_00 })
	expect(conditionOf(decision, 'parentGround.partner')).toMatchObject({
		met: 'onbekend',
		restsOn: expect.arrayContaining(['werkPartner', 'werkPeriodePartner', 'getrouwd']),
	})
	expect(stepsOf(decision)).toContain('partner')
})

test('says no to care that is not registered, and asks for the number when it is not known', () => {
	const unregistered = decide(aSituation({ care: [aCare({ registered: 'nee' })] }))
	expect(unregistered.verdict).toBe('unlikely')
	expect(conditionOf(unregistered, 'registeredCare')?.met).toBe('nee')
	const unsure = decide(aSituation({ care: [aCare({ registered: 'onbekend' })] }))
	expect(unsure.verdict).toBe('unknown')
	expect(stepsOf(unsure)[0]).toBe('findNumber')
})

test('shows what Dienst Toeslagen checks itself apart from what we asked', () => {
	const decision = decide(aSituation())
	const unasked = decision.conditions.filter((condition) => !isAsked(condition))
	expect(unasked.map(({ id }) => id)).toEqual(['ownContribution', 'lawfulResidence'])
	expect(decision.verdict).toBe('likely')
})

test('does not promise when the child is not registered at the address', () => {
	const decision = decide(aSituation({ children: [aChild({ livesWithParent: 'nee' })] }))
	expect(decision.verdict).toBe('unknown')
	expect(conditionOf(decision, 'livesWithParent')).toMatchObject({ source: { confidence: 'S' } })
})

test('pays nothing when the year stays below 24 euro', () => {
	const care = [aCare({ hoursPerMonth: 1_00, hourlyPrice: 4_00, end: '2026-12-31' })]
	const decision = decide(aSituation({ care }))
	expect(decision.verdict).toBe('unlikely')
	expect(conditionOf(decision, 'minimumPerYear')?.met).toBe('nee')
})

test('leaves open what a year brings whose amounts are not known, after one below 24 euro', () => {
	const care = [aCare({ hoursPerMonth: 1_00, hourlyPrice: 4_00 })]
	const decision = decide(aSituation({ care }))
	expect(decision).toMatchObject({ verdict: 'unknown', amount: null })
	expect(decision.months.map(({ amount }) => amount?.max ?? null)).toEqual([
		...decision.months.slice(1).map(() => 0),
		null,
	])
	expect(keys(decision.notKnown)).toContain('months.yearUnknown')
})

test('does not take a year that it sees one month of for one below 24 euro', () => {
	const care = [aCare({ begin: '2026-01-05', hoursPerMonth: 4_00, hourlyPrice: 4_00 })]
	const decision = decide(aSituation({ peildatum: '2025-12-10', care }))
	expect(decision).toMatchObject({ verdict: 'likely', amount: { min: 15_00, max: 15_00 } })
})

test('does not know of care for a child that is due on a day that nobody knows', () => {
	const children = [aChild({ born: null, expected: true })]
	const care = [aCare({ begin: '2026-12-01' })]
	expect(decide(aSituation({ children, care }))).toMatchObject({ verdict: 'unknown' })
})

test('looks as far ahead as the child is due while the begin of care is not known', () => {
	const children = [aChild({ born: '2027-06-10', expected: true })]
	const situation = aSituation({ children, care: [aCare({ begin: null })] })
	expect(decide(situation)).toMatchObject({ verdict: 'unknown' })
})

test('has no right in a year that is not known once the care has ended', () => {
	const parents = [aParent({ from: '2027-03-01' })]
	const care = [aCare({ end: '2026-12-31' })]
	expect(decide(aSituation({ parents, care })).verdict).toBe('unlikely')
})

test('explains by the law the months after work, also where work begins again', () => {
	const pause = { from: '2026-10-01', until: '2027-02-01' }
	const decision = decide(aSituation({ parents: [aParent({ pause })] }))
	expect(conditionOf(decision, 'parentGround.aanvrager')).toMatchObject({
		met: 'ja',
		text: {
			key: 'kinderopvangtoeslag-besluit:conditions.afterWork',
			values: { maand: 'december 2026' },
		},
		source: { title: 'Wet kinderopvang, art. 1.6 lid 5' },
	})
})

test('asks nothing of family at the address, and says why', () => {
	const parents = [aParent(), aParent({ who: 'partner', grounds: ['geen'] })]
	const family = (partnerIsFamily: 'ja' | 'onbekend') =>
		decide(aSituation({ partner: 'onbekend', partnerIsFamily, parents }))
	expect(family('ja').verdict).toBe('likely')
	expect(conditionOf(family('ja'), 'parentGround.partner')).toMatchObject({
		met: 'ja',
		text: { key: 'kinderopvangtoeslag-besluit:conditions.family' },
		source: { title: 'Wet kinderopvang, art. 1.6 lid 6' },
	})
	expect(family('onbekend').verdict).toBe('unknown')
	expect(conditionOf(family('onbekend'), 'parentGround.partner')).toMatchObject({
		met: 'onbekend',
		change: { key: 'kinderopvangtoeslag-besluit:changes.groundFamily' },
	})
})

test('says how many months and hours the law gives', () => {
	const tooLate = decide(aSituation({ care: [aCare({ begin: '2026-06-01' })] })).months[0]
	expect(tooLate?.reason?.values).toEqual({ maanden: 3 })
	const care = [
		aCare({ hoursPerMonth: 200_00 }),
		aCare({ id: 'c2', hoursPerMonth: 100_00, hourlyPrice: 8_00 }),
	]
	const over = decide(aSituation({ care })).notKnown.find(({ key }) => key.endsWith('overLimit'))
	expect(over?.values).toEqual({ uren: '230' })
})

test('shows a child whose care does not count next to one whose care does', () => {
	const decision = decide(
		aSituation({
			children: [aChild(), aChild({ id: 'k2', born: '2013-01-01', school: 'voortgezet' })],
			care: [aCare(), aCare({ id: 'c2', childId: 'k2', hoursPerMonth: 150_00 })],
		}),
	)
	expect(decision.amount).toEqual({ min: 1202_00, max: 1202_00 })
	expect(lineOf(decision, 'toeslag.k2')).toEqual({ min: 0, max: 0 })
	expect(lineOf(decision, 'own.k2')).toEqual({ min: 1575_00, max: 1575_00 })
})

test('is the same with children who go to no care: at school, or not born yet', () => {
	const teenager = aChild({ id: 'k2', born: '2012-01-01', school: 'voortgezet' })
	const baby = aChild({ id: 'k3', born: '2027-02-01', expected: true })
	const alone = decide(aSituation())
	const among = decide(aSituation({ children: [teenager, aChild(), baby] }))
	expect(among).toEqual(alone)
})

test('says how much less toeslag a higher income brings', () => {
	const example = 'kinderopvangtoeslag-besluit:risks.incomeExample'
	expect(decide(aSituation()).risks[0]).toEqual({
		key: example,
		values: { extra: '€\u00a05.000', minder: '€\u00a019' },
	})
	expect(keys(decide(aSituation({ incomeVaries: true })).risks)[0]).toBe('risks.incomeVaries')
})

test('leads somebody who cannot pay the bills to help', () => {
	const decision = decide(aSituation({ payingBills: 'nee' }))
	expect(stepsOf(decision).at(-1)).toBe('debts')
	expect(keys(decision.risks)).toContain('risks.ownContribution')
})

test('leads somebody without care to care', () => {
	const decision = decide(aSituation({ care: [] }))
	expect(decision.verdict).toBe('unlikely')
	expect(stepsOf(decision)[0]).toBe('findCare')
})

function lineOf(decision: Decision, id: string) {
	return decision.breakdown.find((line) => line.id === id)?.amount
}
