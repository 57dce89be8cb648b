import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Decision } from '../flows/engine/decision.ts'
import { decide as huurtoeslag } from '../flows/huurtoeslag/decide.ts'
import { aSituation as renting } from '../flows/huurtoeslag/decide-samples.ts'
import {
	huurtoeslagPerMonth,
	huurtoeslagPerYear,
	type Persons,
} from '../flows/huurtoeslag/rules.ts'
import { percentageRow, shareOf } from '../flows/kinderopvangtoeslag/rules.ts'
import { table2025 } from '../flows/kinderopvangtoeslag/table-2025.ts'
import { table2026 } from '../flows/kinderopvangtoeslag/table-2026.ts'
import { decide as kindgebondenBudget } from '../flows/kindgebonden-budget/decide.ts'
import { aSituation as parenting } from '../flows/kindgebonden-budget/decide-samples.ts'
import { budgetPerYear } from '../flows/kindgebonden-budget/rules.ts'
import { decide as zorgtoeslag } from '../flows/zorgtoeslag/decide.ts'
import { aSituation as insured } from '../flows/zorgtoeslag/decide-samples.ts'
import { type Composition, zorgtoeslagPerYear } from '../flows/zorgtoeslag/rules.ts'

const DAY = '2026-11-22'
const income = fc.integer({ min: 0, max: 120_000 }).map((euros) => euros * 100)
const rent = fc.record({
	rent: fc.integer({ min: 0, max: 1_500_00 }),
	persons: fc.constantFrom<Persons>(1, 2, 3),
	young: fc.boolean(),
})
const composition = fc.constantFrom<Composition>('alone', 'partners', 'oneOfPartners')

const years: Array<[string, (peildatum: string) => Decision]> = [
	['zorgtoeslag', (peildatum) => zorgtoeslag(insured({ peildatum }))],
	['huurtoeslag', (peildatum) => huurtoeslag(renting({ peildatum }))],
	['kindgebonden budget', (peildatum) => kindgebondenBudget(parenting({ peildatum }))],
]

describe.each(years)('%s', (_, decidedOn) => {
	test.each(['2026-01-01', '2026-12-31'])('has its amounts on %s, of the year itself', (day) => {
		const { months } = decidedOn(day)
		expect([months[0]?.month, months.at(-1)?.month]).toEqual(['2026-01', '2026-12'])
	})

	test.each(['2025-12-31', '2027-01-01'])('has none on %s, a day outside its year', (day) => {
		expect(decidedOn(day)).toMatchObject({ verdict: 'unknown', amount: null, months: [] })
	})
})

/** A euro of income takes a euro of toeslag a year at most: nothing falls off a cliff. */
const takesAtMostOne = (perYear: (income: number) => number) => (at: number) => {
	const lost = perYear(at) - perYear(at + 1_00)
	expect([0, 1_00]).toContain(lost)
}

test('a euro more income takes no more than a euro of zorgtoeslag a year', () => {
	fc.assert(
		fc.property(composition, income, (who, at) =>
			takesAtMostOne((euros) => zorgtoeslagPerYear(who, euros, DAY))(at),
		),
	)
})

test('a euro more income takes no more than a euro of huurtoeslag a year', () => {
	fc.assert(
		fc.property(rent, income, (of, at) =>
			takesAtMostOne((euros) => huurtoeslagPerYear(of, euros, DAY))(at),
		),
	)
})

test('a euro more income takes no more than a euro of kindgebonden budget a year', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 20_000 }),
			fc.boolean(),
			income,
			(children, partner, at) =>
				takesAtMostOne((euros) => budgetPerYear(children * 100, partner, euros, DAY))(at),
		),
	)
})

test('a euro more rent brings no less huurtoeslag, and a euro at most', () => {
	fc.assert(
		fc.property(rent, income, (of, at) => {
			const more = huurtoeslagPerMonth({ ...of, rent: of.rent + 1_00 }, at, DAY)
			const gained = more - huurtoeslagPerMonth(of, at, DAY)
			expect([0, 1_00]).toContain(gained)
		}),
	)
})

test.each([
	['2025', table2025],
	['2026', table2026],
])(
	'at the bound of a row in %s the toeslag falls by the step of that row and no more',
	(_, table) => {
		for (const [at, [from, , first]] of table.entries()) {
			if (at === 0) continue
			const before = table[at - 1]![2]
			const [last, next] = [from * 100 - 1, from * 100].map(
				(cents) => percentageRow(table, cents)[2],
			)
			expect([last, next]).toEqual([before, first])
			const cost = 1_000_00
			expect(shareOf(cost, last!) - shareOf(cost, next!)).toBe((before - first) * 100)
		}
	},
)
