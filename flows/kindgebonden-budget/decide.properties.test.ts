import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyHousehold, forgetShared, lawsOf, SHARED_GAPS } from '../../tests/toeslag-laws.ts'
import { decide } from './decide.ts'
import { aChild } from './decide-samples.ts'
import type { Situation } from './situation.ts'

const born = fc
	.integer({ min: 0, max: 7_200 })
	.map((days) => new Date(Date.UTC(2007, 0, 1 + days)).toISOString().slice(0, 10))

const household: fc.Arbitrary<Situation> = fc
	.record({
		shared: anyHousehold,
		children: fc.array(born, { minLength: 1, maxLength: 4 }),
		kinderbijslag: fc.constantFrom('ja' as const, 'ja' as const, 'nee' as const),
	})
	.map(({ shared, children, kinderbijslag }) => ({
		...shared,
		children: children.map((day, at) => aChild({ id: `k${at}`, born: day })),
		kinderbijslag,
		kinderbijslagForSome: false,
	}))

function forget(situation: Situation, bits: number): Situation {
	const has = (bit: number) => (bits & (1 << (SHARED_GAPS + bit))) !== 0
	const [first, ...others] = situation.children
	return {
		...forgetShared(situation, bits),
		...(has(0) && { children: [{ ...first!, born: null }, ...others] }),
		...(has(1) && { kinderbijslag: 'onbekend' }),
	}
}

const laws = lawsOf({ decide, household, forget, gaps: SHARED_GAPS + 2 })

test.each(Object.entries(laws))('%s', (_, law) => law())

test('never falls with one more child', () => {
	fc.assert(
		fc.property(household, born, (known, day) => {
			const more = decide({ ...known, children: [...known.children, aChild({ born: day })] })
			for (const [index, { amount }] of decide(known).months.entries()) {
				expect(more.months[index]!.amount!.max).toBeGreaterThanOrEqual(amount!.max!)
			}
		}),
		{ numRuns: 200 },
	)
})
