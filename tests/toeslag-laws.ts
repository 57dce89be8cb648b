import fc from 'fast-check'
import { expect } from 'vitest'
import { type Decision, isAsked } from '../flows/engine/decision.ts'
import type { CentsRange } from '../flows/engine/money.ts'
import type { Household } from '../flows/shared/awir/household.ts'

type Law<S extends Household> = {
	decide(situation: S): Decision
	/** A household of which everything is known. */
	household: fc.Arbitrary<S>
	/** The same household, of which some things are not known: one bit for each. */
	forget(situation: S, bits: number): S
	/** How many things there are to forget. */
	gaps: number
}

const income = fc.integer({ min: 0, max: 80_000_00 })
const exactly = (cents: number): CentsRange => ({ min: cents, max: cents })

/** What every toeslag looks at, all known. */
export const anyHousehold = fc.record({
	peildatum: fc.constantFrom('2026-01-05', '2026-04-30', '2026-11-22', '2026-12-31'),
	partner: fc.constantFrom('ja' as const, 'nee' as const),
	inShelter: fc.constant(false),
	income: income.map(exactly),
	incomePartner: income.map(exactly),
	incomeVaries: fc.boolean(),
	assets: fc.integer({ min: 0, max: 250_000_00 }).map(exactly),
	payingBills: fc.constantFrom('ja' as const, 'nee' as const),
	gemeente: fc.constantFrom(null, 'Heerlen'),
})

/** Bits of what every toeslag looks at: partner, income, income of the partner, assets. */
export const SHARED_GAPS = 4

/** The same household without what the first bits stand for. */
export function forgetShared<S extends Household>(situation: S, bits: number): S {
	const has = (bit: number) => (bits & (1 << bit)) !== 0
	return {
		...situation,
		...(has(0) && { partner: 'onbekend' }),
		...(has(1) && { income: { min: Math.floor(situation.income.min / 2), max: null } }),
		...(has(2) && { incomePartner: { min: 0, max: situation.incomePartner.max! * 2 } }),
		...(has(3) && { assets: { min: 0, max: null } }),
	}
}

const holds = (outer: CentsRange, inner: CentsRange) =>
	outer.min <= inner.min && (outer.max ?? Infinity) >= (inner.max ?? Infinity)

/** What holds of every toeslag of a year, whatever its amounts are. */
export function lawsOf<S extends Household>({ decide, household, forget, gaps }: Law<S>) {
	const bits = fc.oneof(
		fc.integer({ min: 0, max: gaps - 1 }).map((bit) => 1 << bit),
		fc.integer({ min: 1, max: 2 ** gaps - 1 }),
	)
	return {
		'holds every concrete amount within the range that a gap gives': () =>
			fc.assert(
				fc.property(household, bits, (known, gap) => {
					const concrete = decide(known)
					const range = decide(forget(known, gap))
					for (const { month, amount } of range.months) {
						const exact = concrete.months.find((one) => one.month === month)!.amount!
						expect(holds(amount!, exact), `${month} of gap ${gap}`).toBe(true)
					}
				}),
				{ numRuns: 300 },
			),
		'says yes or no only where no answer can change it': () =>
			fc.assert(
				fc.property(household, bits, (known, gap) => {
					const concrete = decide(known)
					const unsure = decide(forget(known, gap))
					if (unsure.verdict !== 'unknown') expect(unsure.verdict).toBe(concrete.verdict)
				}),
				{ numRuns: 300 },
			),
		'is whole euros, never below zero, and never more with a higher income': () =>
			fc.assert(
				fc.property(household, income, income, (known, one, other) => {
					const [low, high] = [Math.min(one, other), Math.max(one, other)]
					const [more, less] = [low, high].map((cents) =>
						decide({ ...known, income: exactly(cents) }),
					)
					for (const [index, { amount }] of less!.months.entries()) {
						expect(amount!.min).toBeGreaterThanOrEqual(0)
						expect(amount!.max! % 100).toBe(0)
						expect(amount!.max).toBeLessThanOrEqual(more!.months[index]!.amount!.max!)
					}
				}),
				{ numRuns: 200 },
			),
		'has a reason for each verdict, and something to do': () =>
			fc.assert(
				fc.property(household, fc.integer({ min: 0, max: 2 ** gaps - 1 }), (known, gap) => {
					const { verdict, conditions, steps, amount, months } = decide(forget(known, gap))
					const asked = conditions.filter(isAsked).map(({ met }) => met)
					expect(steps.length).toBeGreaterThan(0)
					expect(months).toHaveLength(12)
					expect(verdict === 'unlikely').toBe(asked.includes('nee'))
					expect(verdict === 'likely').toBe(asked.every((met) => met === 'ja'))
					expect(amount === null).toBe(verdict === 'unlikely')
				}),
				{ numRuns: 200 },
			),
		'comes to one amount where everything is known': () =>
			fc.assert(
				fc.property(household, (known) => {
					const { amount, verdict, breakdown } = decide(known)
					expect(verdict).not.toBe('unknown')
					if (!amount) return
					expect(amount.min).toBe(amount.max)
					expect(breakdown.find(({ id }) => id === 'month')?.amount).toEqual(amount)
				}),
				{ numRuns: 200 },
			),
	}
}
