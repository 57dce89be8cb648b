import { expect, test } from 'vitest'
import { FlowFault } from './fault.ts'
import { NoParameterValueError, type Parameter, periodOn, valueOn } from './parameter.ts'
import { isCertain, type Source } from './source.ts'

const source: Source = { title: 'Regeling X, art. 1', confidence: 'V', checked: '2026-11-22' }
const limit: Parameter = {
	description: 'Limit of X',
	unit: 'eurocent/month',
	values: [
		{ from: '2024-01-01', through: '2024-12-31', value: 0, source },
		{ from: '2026-01-01', through: '2026-06-30', value: 200, source },
		{ from: '2026-07-01', through: '2026-12-31', value: 300, source },
	],
}

test.each([
	['2024-01-01', 0],
	['2024-12-31', 0],
	['2026-01-01', 200],
	['2026-06-30', 200],
	['2026-07-01', 300],
	['2026-12-31', 300],
])('a value holds from its first through its last day: %s', (day, value) => {
	expect(valueOn(limit, day)).toBe(value)
})

test.each(['2023-12-31', '2025-01-01', '2025-12-31', '2027-01-01'])(
	'outside its periods nothing stands in for a value: %s',
	(day) => {
		expect(periodOn(limit, day)).toBeNull()
		expect(() => valueOn(limit, day)).toThrow(NoParameterValueError)
		expect(() => valueOn(limit, day)).toThrow(`Limit of X: no value on ${day}`)
		expect(() => valueOn(limit, day)).toThrow(FlowFault)
	},
)

test.each([
	['V', true],
	['V2', true],
	['S', false],
	['D', false],
] as const)('a fact of confidence %s is certain: %s', (confidence, certain) => {
	expect(isCertain({ ...source, confidence })).toBe(certain)
})
