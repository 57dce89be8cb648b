import { expect, test } from 'vitest'
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

function lineOf(decision: ReturnType<typeof decide>, id: string) {
	return decision.breakdown.find((line) => line.id === id)?.amount
}
