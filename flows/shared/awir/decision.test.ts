import { describe, expect, test } from 'vitest'
import { translator } from '../../../app/i18n.server.ts'
import type { Condition, MonthAmount } from '../../engine/decision.ts'
import { text } from '../../engine/text.ts'
import type { Truth } from '../../engine/truth.ts'
import { assetsCondition, decideYear, totalLines, type YearToeslag } from './decision.ts'
import { type Household, householdOf } from './household.ts'
import { awirSources } from './sources.ts'

const DAY = '2026-11-22'
const dutch = translator('nl')
const alone = { getrouwd: 'nee', huisgenoot: 'nee', heeftInkomen: 'nee' }
const person: Household = householdOf(alone, DAY)

/** A toeslag of € 100 a month, in months that a condition may exclude, with what is said otherwise. */
function toeslag(parts: Partial<YearToeslag<Household>> = {}): YearToeslag<Household> {
	return {
		isKnownOn: (day) => day < '2027',
		conditionsIn: () => [condition('ja')],
		amountIn: () => ({ perYear: exactly(1_200_00), perMonth: exactly(100_00) }),
		incomeLimitIn: () => null,
		breakdownOf: () => [{ id: 'one', text: text('toeslagen:berekening.jaar'), amount: exactly(1) }],
		reasonFor: (id) => text(`reason:${id}`),
		stepsOf: () => ({ before: [], after: [] }),
		risksOf: () => [],
		notKnownOf: () => [],
		checkedByOffice: [],
		...parts,
	}
}
const exactly = (cents: number) => ({ min: cents, max: cents })
const condition = (met: Truth): Condition => ({
	id: 'here',
	met,
	text: text('toeslagen:voorwaarden.inkomen'),
	restsOn: [],
	source: awirSources.minimum,
})
const decided = (parts: Partial<YearToeslag<Household>> = {}, of: Partial<Household> = {}) =>
	decideYear(toeslag(parts), { ...person, ...of })
const bringing = (perMonth: { min: number; max: number }) => ({
	amountIn: () => ({
		perYear: { min: perMonth.min * 12, max: perMonth.max * 12 },
		perMonth,
	}),
})
const income = (conditions: Array<Condition>) => conditions.find(({ id }) => id === 'income')
const reasons = (months: ReadonlyArray<MonthAmount>) => months.map(({ reason }) => reason?.key)

test('of a year that is not known nothing is said, but that it is not known', () => {
	const decision = decided({}, { peildatum: '2027-01-01' })
	expect(decision).toMatchObject({
		verdict: 'unknown',
		amount: null,
		breakdown: [],
		months: [],
		conditions: [],
		risks: [],
		deadline: null,
	})
	expect(decision.notKnown.map(dutch).join()).toContain('2027')
	expect(decision.steps).not.toEqual([])
})

test('what holds brings its amount in each month, without a reason', () => {
	const decision = decided()
	expect(decision).toMatchObject({ verdict: 'likely', amount: exactly(100_00) })
	expect(decision.breakdown).toHaveLength(1)
	expect(reasons(decision.months)).toEqual(Array.from({ length: 12 }))
})

test('what fails brings nothing, and says why', () => {
	const decision = decided({ conditionsIn: () => [condition('nee')] })
	expect(decision).toMatchObject({ verdict: 'unlikely', amount: null, breakdown: [], risks: [] })
	expect(new Set(reasons(decision.months))).toEqual(new Set(['reason:here']))
	// Whether the income is low enough does not matter then.
	expect(income(decision.conditions)).toBeUndefined()
})

test('what is not known brings perhaps nothing, and says so', () => {
	const decision = decided({ conditionsIn: () => [condition('onbekend')] })
	expect(decision).toMatchObject({ verdict: 'unknown', amount: { min: 0, max: 100_00 } })
	expect(new Set(reasons(decision.months))).toEqual(new Set(['toeslagen:maanden.onbekend']))
})

describe('the condition of the income', () => {
	test('says up to which income, where that is known, and what it rests on', () => {
		const known = income(decided({ incomeLimitIn: () => 40_000_00 }).conditions)!
		expect(dutch(known.text)).toContain('40.000')
		expect(dutch(income(decided().conditions)!.text)).not.toContain('40.000')
		expect(known.restsOn).toEqual(['inkomen', 'inkomenPartner', 'getrouwd', 'huisgenoot'])
		expect(known).not.toHaveProperty('change')
	})

	test('fails where the year brings less than is paid, and says what would change it', () => {
		const decision = decided(bringing(exactly(1)))
		expect(decision.verdict).toBe('unlikely')
		expect(income(decision.conditions)).toMatchObject({
			met: 'nee',
			change: { key: 'toeslagen:verandert.inkomen.nee' },
		})
		expect(new Set(reasons(decision.months))).toEqual(new Set(['toeslagen:maanden.inkomen']))
	})

	test('is not known where it may bring less or more', () => {
		const decision = decided(bringing({ min: 0, max: 100_00 }))
		expect(income(decision.conditions)).toMatchObject({
			met: 'onbekend',
			change: { key: 'toeslagen:verandert.inkomen.onbekend' },
		})
		expect(decision.amount).toEqual({ min: 0, max: 100_00 })
	})
})

describe('what a rise of the income does', () => {
	/** A toeslag that is lower by the cent for each euro above nothing. */
	const falling: Partial<YearToeslag<Household>> = {
		amountIn: (_, { income: { min, max } }) => ({
			perYear: exactly(1_200_00),
			perMonth: { min: 100_00 - (max ?? 0) / 100, max: 100_00 - min / 100 },
		}),
	}
	const example = (parts: Partial<YearToeslag<Household>>, of: Partial<Household> = {}) =>
		decided(parts, of).risks[0]!
	test('is shown where it is one amount', () => {
		const risk = example(falling)
		expect(risk.key).toBe('toeslagen:risico.inkomenVoorbeeld')
		expect(dutch(risk)).toMatch(/5\.000.*50/)
	})
	test.each<[string, Partial<YearToeslag<Household>>, Partial<Household>]>([
		['it does nothing', {}, {}],
		['the income is not known', falling, { income: { min: 0, max: null } }],
		['the toeslag is a range', falling, { income: { min: 0, max: 10_00 } }],
		[
			'what it comes to then is a range',
			{
				amountIn: (_, { income: { min } }) => ({
					perYear: exactly(1_200_00),
					perMonth: min === 0 ? exactly(100_00) : { min: 0, max: 50_00 },
				}),
			},
			{},
		],
	])('is not shown where %s', (_, parts, of) => {
		expect(example(parts, of).key).toBe('toeslagen:risico.inkomen')
	})
})

test('the breakdown ends with the year and the month', () => {
	const lines = totalLines('2026-11', { perYear: exactly(2), perMonth: exactly(1) })
	expect(lines.map(({ id, amount }) => [id, amount])).toEqual([
		['year', exactly(2)],
		['month', exactly(1)],
	])
	expect(lines.map((line) => dutch(line.text))).toEqual([
		expect.stringMatching(/2026(?!-)/),
		expect.stringContaining('november 2026'),
	])
})

test('the condition of the assets names the limit of who is alone, or of both', () => {
	const limit = { alone: 10_000_00, partners: 20_000_00 }
	const said = (partner: Truth) => {
		const found = assetsCondition({ ...person, partner }, limit, awirSources.minimum)
		expect(found.restsOn).toEqual(['vermogen', 'getrouwd', 'huisgenoot'])
		return dutch(found.text)
	}
	expect(said('nee')).toContain('10.000')
	expect(said('onbekend')).toContain('10.000')
	expect(said('ja')).toContain('20.000')
})
