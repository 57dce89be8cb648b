import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Decision } from '../engine/decision.ts'
import type { CentsRange } from '../engine/money.ts'
import { decide } from './decide.ts'
import { aChild } from './decide-samples.ts'
import { referenceMonth } from './months.ts'
import type { Care, Child, Ground, Parent, Situation } from './situation.ts'

const day = (from: string, to: string) =>
	fc
		.date({
			min: new Date(`${from}T00:00:00Z`),
			max: new Date(`${to}T00:00:00Z`),
			noInvalidDate: true,
		})
		.map((date) => date.toISOString().slice(0, 10))

const child = (id: string) =>
	day('2012-01-01', '2025-06-01').map((born): Child => {
		const age = 2026 - Number(born.slice(0, 4))
		const school = age < 4 ? 'geen' : age < 12 ? 'basisschool' : 'voortgezet'
		return aChild({ id, name: id, born, school })
	})

const care = (id: string) =>
	fc.record<Care>({
		id: fc.constant(id),
		childId: fc.constantFrom('k1', 'k2', 'k3'),
		kind: fc.constantFrom('dagopvang', 'bso', 'gastouder'),
		registered: fc.constantFrom('ja', 'ja', 'ja', 'nee'),
		begin: day('2025-06-02', '2026-12-31'),
		end: fc.option(day('2026-06-01', '2026-12-31'), { freq: 3 }),
		endUnknown: fc.constant(false),
		hourlyPrice: fc.integer({ min: 0, max: 20_00 }),
		hoursPerMonth: fc.integer({ min: 0, max: 300_00 }),
		hoursPaidByGemeente: fc.constantFrom(0, 0, 40_00),
	})

const grounds = fc.constantFrom<Array<Ground>>(
	['loondienst'],
	['opleiding'],
	['zelfstandig', 'inburgering'],
	['wlz'],
	['geen'],
)

const parent = (who: Parent['who']) =>
	fc.record<Parent>({
		who: fc.constant(who),
		grounds,
		from: fc.option(day('2026-01-01', '2026-12-31'), { freq: 2 }),
		until: fc.option(day('2026-01-01', '2026-12-31'), { freq: 2 }),
		pause: fc.option(
			fc.record({ from: day('2026-01-01', '2026-06-30'), until: day('2026-07-01', '2026-12-31') }),
			{ freq: 2 },
		),
	})

const income = fc.integer({ min: 0, max: 300_000_00 })

/** A household of which everything is known. */
type Known = Situation & { care: Array<Care> }

const household = fc.record<Known>({
	peildatum: day('2026-04-01', '2026-12-31'),
	children: fc.tuple(child('k1'), child('k2'), child('k3')),
	partner: fc.constantFrom('ja', 'nee'),
	partnerIsFamily: fc.constantFrom('nee', 'nee', 'ja'),
	inShelter: fc.constant(false),
	parents: fc.tuple(parent('aanvrager'), parent('partner')),
	income: income.map((cents) => ({ min: cents, max: cents })),
	incomeVaries: fc.boolean(),
	care: fc
		.tuple(care('c1'), care('c2'), care('c3'), care('c4'))
		.chain((all) => fc.subarray(all, { minLength: 1 })),
	payingBills: fc.constantFrom('ja', 'nee'),
	gemeente: fc.constant(null),
})

/** What somebody does not know, by bits: the same household with gaps. */
function forget(situation: Known, bits: number): Known {
	const has = (bit: number) => (bits & (1 << bit)) !== 0
	const [first, ...others] = situation.care
	const gaps: Partial<Care> = {
		...(has(0) && { kind: null }),
		...(has(1) && { hourlyPrice: null }),
		...(has(2) && { hoursPerMonth: null }),
		...(has(3) && { hoursPaidByGemeente: null }),
		...(has(4) && { registered: 'onbekend' }),
		...(has(5) && { begin: null }),
		...(has(6) && { childId: null }),
		...(has(13) && { end: null, endUnknown: true }),
	}
	const unborn: Partial<Child> = {
		...(has(7) && { born: null }),
		...(has(8) && { school: null }),
		...(has(9) && { livesWithParent: 'onbekend' }),
	}
	const [applicant, ...rest] = situation.parents
	return {
		...situation,
		care: [{ ...first!, ...gaps }, ...others],
		children: situation.children.map((one) =>
			one.id === first!.childId ? { ...one, ...unborn } : one,
		),
		...(has(10) && { partner: 'onbekend' }),
		...(has(11) && { parents: [{ ...applicant!, grounds: null }, ...rest] }),
		...(has(12) && { income: { min: 0, max: null } }),
	}
}

const holds = (outer: CentsRange, inner: CentsRange) =>
	outer.min <= inner.min && (outer.max ?? Infinity) >= (inner.max ?? Infinity)

const amountsOf = ({ months }: Decision) => months.map(({ month, amount }) => [month, amount])
const isPoint = (amount: CentsRange | null | undefined) => amount?.min === amount?.max

test('holds every concrete amount within the range that a gap gives', () => {
	const gaps = fc.oneof(
		fc.integer({ min: 0, max: 13 }).map((bit) => 1 << bit),
		fc.integer({ min: 1, max: 16_383 }),
	)
	fc.assert(
		fc.property(household, gaps, (situation, bits) => {
			const concrete = decide(situation)
			const range = decide(forget(situation, bits))
			for (const { month, amount } of range.months) {
				const known = concrete.months.find((one) => one.month === month)?.amount
				if (amount && known) expect(holds(amount, known), `${month} of gap ${bits}`).toBe(true)
			}
		}),
		{ numRuns: 400 },
	)
}, 30_000)

test('says yes or no of a condition only where no answer can change it', () => {
	fc.assert(
		fc.property(household, fc.integer({ min: 1, max: 16_383 }), (situation, bits) => {
			const unsure = forget(situation, bits)
			if (referenceMonth(unsure) !== referenceMonth(situation)) return
			const concrete = new Map(decide(situation).conditions.map(({ id, met }) => [id, met]))
			for (const { id, met, restsOn } of decide(unsure).conditions) {
				if (met === 'onbekend' || restsOn.length === 0) continue
				expect([met, 'onbekend', undefined]).toContain(concrete.get(id))
			}
		}),
		{ numRuns: 200 },
	)
})

test('is never below zero, and never more than what the care costs', () => {
	fc.assert(
		fc.property(household, fc.integer({ min: 0, max: 16_383 }), (situation, bits) => {
			const decision = decide(forget(situation, bits))
			for (const { amount } of decision.months) {
				if (!amount) continue
				expect(amount.min).toBeGreaterThanOrEqual(0)
				expect(amount.max).toBeGreaterThanOrEqual(amount.min)
			}
			const cost = costOf(decision)
			if (decision.amount && cost !== null) expect(decision.amount.max).toBeLessThanOrEqual(cost)
		}),
	)
})

test('never rises with the income', () => {
	fc.assert(
		fc.property(household, income, income, (situation, one, other) => {
			const [low, high] = [Math.min(one, other), Math.max(one, other)]
			const less = decide({ ...situation, income: { min: high, max: high } })
			const more = decide({ ...situation, income: { min: low, max: low } })
			for (const [index, { amount }] of less.months.entries()) {
				expect(amount?.max ?? 0).toBeLessThanOrEqual(more.months[index]?.amount?.max ?? 0)
			}
		}),
	)
})

test('stays the same in whatever order children, care and parents come', () => {
	fc.assert(
		fc.property(household, (situation) => {
			const reversed = decide({
				...situation,
				children: situation.children.toReversed(),
				care: situation.care.toReversed(),
				parents: situation.parents.toReversed(),
			})
			expect(amountsOf(reversed)).toEqual(amountsOf(decide(situation)))
		}),
	)
})

test('does not count more than 230 hours of a child', () => {
	fc.assert(
		fc.property(household, fc.integer({ min: 230_00, max: 744_00 }), (situation, hours) => {
			const withHours = (hoursPerMonth: number) =>
				decide({
					...situation,
					care: [{ ...situation.care[0]!, hoursPerMonth, hoursPaidByGemeente: 0 }],
				})
			expect(amountsOf(withHours(hours))).toEqual(amountsOf(withHours(230_00)))
		}),
	)
})

test('adds up: the toeslag of the children is the total, and cost less total is the own part', () => {
	fc.assert(
		fc.property(household, (situation) => {
			const decision = decide(situation)
			const lines = decision.breakdown
			if (lines.length === 0 || !lines.every(({ amount }) => isPoint(amount))) return
			const sum = (start: string) =>
				lines.filter(({ id }) => id.startsWith(start)).reduce((all, one) => all + one.amount.min, 0)
			const total = sum('total')
			expect(Math.floor(sum('toeslag.') / 100) * 100).toBe(total)
			expect(decision.amount?.min).toBe(total)
			expect(sum('cost.') - total).toBe(lines.find(({ id }) => id === 'own')?.amount.min)
			expect(sum('cost.') - sum('toeslag.')).toBe(sum('own.'))
		}),
	)
})

test('always leaves something to do, and a reason for each verdict', () => {
	fc.assert(
		fc.property(household, fc.integer({ min: 0, max: 16_383 }), (situation, bits) => {
			const decision = decide(forget(situation, bits))
			expect(decision.steps.length).toBeGreaterThan(0)
			const asked = decision.conditions.filter(({ restsOn }) => restsOn.length > 0)
			if (decision.verdict === 'unlikely') {
				expect(asked.some(({ met, change }) => met === 'nee' && change)).toBe(true)
			}
			if (decision.verdict === 'unknown') {
				expect(asked.some(({ met }) => met === 'onbekend') || decision.notKnown.length > 0).toBe(
					true,
				)
			}
			if (decision.verdict === 'likely') {
				expect(asked.every(({ met }) => met === 'ja')).toBe(true)
			}
		}),
		{ numRuns: 200 },
	)
})

function costOf({ breakdown }: Decision): number | null {
	return breakdown
		.filter(({ id }) => id.startsWith('cost.'))
		.reduce<number | null>(
			(sum, { amount }) => (sum === null || amount.max === null ? null : sum + amount.max),
			0,
		)
}
