import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyHousehold, forgetShared, lawsOf, SHARED_GAPS } from '../../tests/toeslag-laws.ts'
import { decide } from './decide.ts'
import { aHousemate, aSituation } from './decide-samples.ts'
import type { Housemate, Situation } from './situation.ts'

const dayIn = (from: number, days: number) =>
	fc
		.integer({ min: 0, max: days })
		.map((count) => new Date(Date.UTC(from, 0, 1 + count)).toISOString().slice(0, 10))
const cents = (most: number) =>
	fc.integer({ min: 0, max: most }).map((amount) => ({ min: amount, max: amount }))

const housemate: fc.Arbitrary<Housemate> = fc
	.record({
		born: dayIn(1996, 3_600),
		isChild: fc.constantFrom('ja' as const, 'nee' as const),
		income: cents(30_000_00),
		assets: cents(45_000_00),
	})
	.map((parts) => aHousemate(parts))

const household: fc.Arbitrary<Situation> = fc
	.record({
		shared: anyHousehold,
		assets: cents(90_000_00),
		rent: cents(1_100_00),
		since: fc.constantFrom('2020-01-01', '2026-04-01', '2026-06-15'),
		born: dayIn(2003, 1_800),
		bornOther: dayIn(2003, 1_800),
		children: fc.array(dayIn(2009, 6_300), { maxLength: 3 }),
		housemates: fc.array(housemate, { maxLength: 2 }),
	})
	.map(({ shared, children, ...own }) =>
		aSituation({
			...shared,
			...own,
			incomePartner: shared.partner === 'ja' ? shared.incomePartner : { min: 0, max: 0 },
			otherAdult: shared.partner,
			children: children.map((day) => ({
				id: day,
				name: 'Noor',
				born: day,
				expected: false,
				atHome: 'ja',
			})),
		}),
	)

function forget(situation: Situation, bits: number): Situation {
	const has = (bit: number) => (bits & (1 << (SHARED_GAPS + bit))) !== 0
	const unsure = forgetShared(situation, bits)
	const [child, ...children] = situation.children
	const [housemate, ...housemates] = situation.housemates!
	return {
		...unsure,
		...(unsure.partner === 'onbekend' && { otherAdult: 'onbekend' }),
		...(has(0) && { rent: { min: 0, max: null } }),
		...(has(1) && { born: null }),
		...(has(2) && { bornOther: null }),
		...(has(3) && { since: null }),
		...(has(4) && child && { children: [{ ...child, atHome: 'onbekend' }, ...children] }),
		...(has(5) &&
			child && { children: [{ ...child, born: null, atHome: 'onbekend' }, ...children] }),
		...(has(6) &&
			housemate && {
				housemates: [{ ...housemate, counts: 'onbekend', isChild: 'onbekend' }, ...housemates],
			}),
		...(has(7) && housemate && { housemates: [{ ...housemate, born: null }, ...housemates] }),
		...(has(8) && { housemates: null }),
		...(has(9) && { selfContained: 'onbekend' }),
	}
}

const laws = lawsOf({ decide, household, forget, gaps: SHARED_GAPS + 10 })

test.each(Object.entries(laws))('%s', (_, law) => law())

test('never falls with a higher rent', () => {
	fc.assert(
		fc.property(household, fc.integer({ min: 0, max: 300_00 }), (known, more) => {
			const rent = { min: known.rent.min + more, max: known.rent.max! + more }
			const higher = decide({ ...known, rent })
			for (const [index, { amount }] of decide(known).months.entries()) {
				expect(higher.months[index]!.amount!.max).toBeGreaterThanOrEqual(amount!.max!)
			}
		}),
		{ numRuns: 200 },
	)
})
