import { describe, expect, test, vi } from 'vitest'
import { answersOf } from '../../tests/answers-of.ts'
import { allCases } from '../../tests/cases.ts'
import { chance } from '../../tests/chance.ts'
import { household } from '../../tests/households.ts'
import type { Answers } from '../engine/answers.ts'
import { regelingen } from '../index.ts'
import { plainChanges } from './changes.ts'
import { type Change, differences, differs, hasAmounts, isNotKnown, totalOf } from './difference.ts'
import {
	saidIn,
	supposedIn,
	suppositionIn,
	withoutSupposition,
	withSupposed,
} from './supposition.ts'

const DAY = '2026-11-22'

vi.setConfig({ testTimeout: 120_000 })

const TOESLAGEN = ['kinderopvangtoeslag', 'zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget']

/** Families of the four toeslagen, with all that they said to one of them. */
const families = allCases
	.filter(({ regeling, one }) => TOESLAGEN.includes(regeling.id) && one.peildatum === DAY)
	.map(({ id, regeling, one }) => ({
		id,
		said: answersOf(regeling.flow, one.facts, { outer: {}, peildatum: DAY }),
	}))

/** Somebody who was asked everything that the four ask. */
function family(seed: number): Answers {
	const four = regelingen.filter(({ id }) => TOESLAGEN.includes(id))
	return Object.assign({}, ...four.map(({ flow }) => household(flow, DAY, chance(seed))))
}

const opposite = (change: Change | null): Change | null =>
	change && { min: negative(change.max), max: negative(change.min) }
const negative = (end: number | null) => (end === null ? null : 0 - end)

test('equal situations do not differ', () => {
	expect(families.length).toBeGreaterThan(20)
	for (const said of [...families.map((one) => one.said), ...[1, 2, 3, 4, 5].map(family)]) {
		const all = differences(regelingen, said, structuredClone(said), DAY)
		expect(all.filter(differs)).toEqual([])
		expect(totalOf(all).change).toEqual({ min: 0, max: 0 })
	}
})

test('the way back is the opposite of the way there', () => {
	for (let seed = 1; seed <= 60; seed++) {
		const [one, other] = [family(seed), family(seed + 1_000)]
		const there = differences(regelingen, one, other, DAY)
		const back = differences(regelingen, other, one, DAY)
		for (const [at, { change, before, after, causes }] of there.entries()) {
			expect(back[at]).toMatchObject({ before: after, after: before })
			expect(back[at]!.change).toEqual(opposite(change))
			expect(back[at]!.causes.toSorted()).toEqual(causes.toSorted())
		}
	}
})

test('the difference holds what each of both sides may be', () => {
	for (let seed = 1; seed <= 60; seed++) {
		for (const one of differences(regelingen, family(seed), family(seed + 500), DAY)) {
			if (!one.change || !one.before.amount || one.causes.length === 0) continue
			const [was, is] = [one.before.amount, one.after.amount!]
			expect(one.change.min ?? -Infinity).toBeLessThanOrEqual(is.min - was.min)
			expect(one.change.max ?? Infinity).toBeGreaterThanOrEqual(is.min - was.min)
		}
	}
})

describe.each(plainChanges.filter(({ id }) => id !== 'opvangAnders'))('$id', (change) => {
	const said = change.questions.map(({ samples }) => samples[0]!)

	test('makes answers that the regelingen take, and leaves all others as they are', () => {
		for (const { said: before } of families.filter(({ said: of }) => change.fits(of))) {
			const patch = change.apply(before, said, DAY)
			const after = { ...before, ...patch }
			for (const { causes } of differences(regelingen, before, after, DAY)) {
				expect(causes.filter((name) => !(name in patch))).toEqual([])
			}
			const twice = { ...after, ...change.apply(after, said, DAY) }
			expect(twice).toEqual(after)
		}
	})
})

const of = (id: string, before: Answers, after: Answers) =>
	differences(regelingen, before, after, DAY).find(({ regeling }) => regeling.id === id)!
const changed = (id: string, before: Answers, ...said: Array<number>): Answers => ({
	...before,
	...plainChanges.find((change) => change.id === id)!.apply(before, said, DAY),
})

test.each([
	// Income 35.000 → 41.240: above the limit of 40.857.
	['zorgtoeslag: alone35000', 'meerWerken', [800, 1_500], 69_00, 0],
	// Income 30.000 → 36.240: 213,91 − 27% × 6.240 ÷ 12 = 73,51.
	['huurtoeslag: aloneAtWork', 'meerWerken', [800, 1_500], 213_00, 73_00],
	// Rent 600 → 660: 213,91 + 65% × 60 = 252,91.
	['huurtoeslag: aloneAtWork', 'huurAnders', [660_00], 213_00, 252_00],
	// A second child: 5.996 + 2.580 = 8.576; ÷ 12 = 714,67.
	['kindgebonden-budget: parentAlone', 'kindErbij', [], 499_00, 714_00],
	// Income 24.000 in place of 20.000 stays under the drempel: nothing changes.
	['kindgebonden-budget: parentAlone', 'anderLoon', [200_000], 499_00, 499_00],
] as const)('%s: %s %j by hand', (family, change, said, before, after) => {
	const was = families.find(({ id }) => id === family)!.said
	const [id] = family.split(': ') as [string]
	const found = of(id, was, changed(change, was, ...said))
	expect(found.before.amount).toEqual({ min: before, max: before })
	expect(found.after.amount).toEqual({ min: after, max: after })
	expect(found.change).toEqual({ min: after - before, max: after - before })
	expect(differs(found)).toBe(before !== after)
})

test('more hours of childcare bring more kinderopvangtoeslag, of one contract', () => {
	const care = families.filter(({ id }) => id.startsWith('kinderopvangtoeslag: brochure'))
	const fits = plainChanges.find(({ id }) => id === 'opvangAnders')!.fits
	const one = care.find(({ said }) => fits(said))!
	const { before, after } = of(
		'kinderopvangtoeslag',
		one.said,
		changed('opvangAnders', one.said, 20_000),
	)
	expect(after.amount!.min).toBeGreaterThan(before.amount!.min)
})

test('more work never brings more zorgtoeslag, huurtoeslag or kindgebonden budget', () => {
	for (const { said } of families) {
		const more = changed('meerWerken', said, 800, 1_500)
		for (const id of TOESLAGEN.slice(1)) {
			const { before, after } = of(id, said, more)
			if (!before.amount || !after.amount) continue
			expect(after.amount.min).toBeLessThanOrEqual(before.amount.min)
		}
	}
})

test('from nothing to the most there is counts in no total: it is named as not known', () => {
	const { said } = families.find(({ id }) => id === 'huurtoeslag: threePersons')!
	const all = differences(regelingen, said, changed('meerWerken', said, 800, 1_500), DAY)
	const ids = (found: typeof all) => found.map(({ regeling: { id } }) => id)
	expect(ids(all.filter(hasAmounts))).toEqual(['huurtoeslag'])
	expect(ids(all.filter(isNotKnown))).toContain('zorgtoeslag')
	expect(totalOf(all).before).toEqual({ min: 492_00, max: 492_00 })
})

test('a family of which little is known keeps it unknown', () => {
	const before = { getrouwd: 'nee', huisgenoot: 'nee' }
	const after = changed('meerWerken', before, 800, 1_500)
	expect(after.inkomen).toMatchObject({ klaar: false })
	for (const one of differences(regelingen, before, after, DAY)) {
		expect([one.before.verdict, one.after.verdict]).not.toContain('likely')
	}
})

test('what is supposed stands beside what was said, and goes without a trace', () => {
	const content = { vocabulary: 1, answers: { kaleHuur: 600_00, woning: 'huur' }, confirmed: {} }
	const seen = supposedIn(content)
	expect(seen).toEqual(content)
	const kept = withSupposed(content, { ...seen, answers: { ...seen.answers, kaleHuur: 660_00 } })
	expect(saidIn(kept.answers)).toEqual(content.answers)
	expect(supposedIn(kept).answers).toEqual({ kaleHuur: 660_00, woning: 'huur' })
	expect(suppositionIn(kept).answers).toEqual({ kaleHuur: 660_00 })
	expect(withoutSupposition(kept)).toEqual(content)
})
