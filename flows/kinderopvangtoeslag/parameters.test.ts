import { expect, test } from 'vitest'
import brochure from '../../tests/facts/kinderopvangtoeslag-2026.json' with { type: 'json' }
import type { Parameter } from '../engine/parameter.ts'
import { NoParameterValueError, valueOn } from '../engine/parameter.ts'
import { parameters } from './parameters.ts'
import { percentageRow } from './rules.ts'
import { table2025 } from './table-2025.ts'
import { table2026 } from './table-2026.ts'

test('has the 69 rows of the brochure of 2026', () => {
	expect(table2026).toHaveLength(69)
	expect(brochure.rows).toHaveLength(69)
})

test.each(brochure.rows.map((row) => row as [number, number | null, number, number]))(
	'gives from %i through %s euro in 2026 %d and %d percent',
	(from, through, first, further) => {
		const percentages = (euro: number, cents = 0) => {
			const [, , firstChild, furtherChild] = percentageRow(table2026, euro * 100 + cents)
			return [firstChild, furtherChild]
		}
		const here = [Math.round(first * 10), Math.round(further * 10)]
		expect(percentages(from)).toEqual(here)
		expect(percentages(through ?? 9_999_999)).toEqual(here)
		expect(percentages(through ?? 9_999_999, 99)).toEqual(here)
		if (from > 0) expect(percentageRow(table2026, (from - 1) * 100)[1]).toBe(from - 1)
		if (through !== null) expect(percentageRow(table2026, (through + 1) * 100)[0]).toBe(through + 1)
	},
)

test.each([
	['2025', table2025],
	['2026', table2026],
])('leaves no gap in the table of %s and never rises with the income', (_, table) => {
	expect(table[0]![0]).toBe(0)
	expect(table.at(-1)![1]).toBeNull()
	for (const [index, [from, , first, further]] of table.entries()) {
		if (index === 0) continue
		const before = table[index - 1]!
		expect(from).toBe(before[1]! + 1)
		expect(first).toBeLessThanOrEqual(before[2])
		if (further !== null) expect(further).toBeLessThanOrEqual(before[3]!)
		if (further !== null) expect(further).toBeGreaterThanOrEqual(first)
	}
})

test('does not know the percentage of a further child in 2025', () => {
	expect(table2025.every(([, , , further]) => further === null)).toBe(true)
})

test('puts an income below zero in the first row', () => {
	expect(percentageRow(table2026, -5_000_00)[0]).toBe(0)
})

test.each([
	['2024-06-15', { dagopvang: 10_25, bso: 9_12, gastouder: 7_53 }],
	['2025-12-31', { dagopvang: 10_71, bso: 9_52, gastouder: 8_10 }],
	['2026-01-01', { dagopvang: 11_23, bso: 9_98, gastouder: 8_49 }],
])('knows the highest hourly prices on %s', (date, prices) => {
	expect(valueOn(parameters.maxHourlyPrice, date)).toEqual(prices)
})

const all: Array<[string, Parameter<unknown>]> = Object.entries(parameters)

test.each(all)('knows nothing of %s in 2027', (_, parameter) => {
	expect(() => valueOn(parameter, '2027-01-01')).toThrow(NoParameterValueError)
})

test('gives each number a source, the day it was checked and periods that do not overlap', () => {
	for (const [, { values }] of all) {
		for (const [index, { from, through, source }] of values.entries()) {
			expect(source.checked).toBe('2026-11-22')
			expect(from <= through).toBe(true)
			expect(index === 0 || values[index - 1]!.through < from).toBe(true)
		}
	}
})
