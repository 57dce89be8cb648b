import fc from 'fast-check'
import { test } from 'vitest'
import { anyHousehold, forgetShared, lawsOf, SHARED_GAPS } from '../../tests/toeslag-laws.ts'
import { decide } from './decide.ts'
import type { Insured, Situation } from './situation.ts'

const day = fc
	.integer({ min: 0, max: 700 })
	.map((days) => new Date(Date.UTC(2007, 0, 1 + days)).toISOString().slice(0, 10))

const insured = fc.record<Insured>({
	born: fc.oneof(fc.constant('1985-03-02'), day),
	grown: fc.constant(false),
	insured: fc.constantFrom('ja', 'ja', 'nee'),
	since: fc.constantFrom(null, null, '2026-03-01', '2026-06-15'),
	sinceUnknown: fc.constant(false),
})

const household: fc.Arbitrary<Situation> = fc
	.record({ shared: anyHousehold, applicant: insured, toeslagpartner: insured })
	.map(({ shared, ...persons }) => ({ ...shared, ...persons }))

function forget(situation: Situation, bits: number): Situation {
	const has = (bit: number) => (bits & (1 << (SHARED_GAPS + bit))) !== 0
	const { applicant, toeslagpartner } = situation
	return {
		...forgetShared(situation, bits),
		applicant: {
			...applicant,
			...(has(0) && { born: null }),
			...(has(1) && { insured: 'onbekend' }),
			...(has(2) && { since: null, sinceUnknown: true }),
		},
		toeslagpartner: {
			...toeslagpartner,
			...(has(3) && { born: null }),
			...(has(4) && { insured: 'onbekend' }),
		},
	}
}

const laws = lawsOf({ decide, household, forget, gaps: SHARED_GAPS + 5 })

test.each(Object.entries(laws))('%s', (_, law) => law())
