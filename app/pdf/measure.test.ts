import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf, measureValue } from './measure.ts'

const measure = measureValue(12)

test('lines break after a space, and no line is wider than its column', () => {
	expect(linesOf('een twee drie', measure('een twee'), measure)).toEqual(['een twee ', 'drie'])
})

test('a line break in the text is a line break on paper', () => {
	expect(linesOf('een\ntwee', 200, measure)).toEqual(['een ', 'twee'])
})

test('a double name breaks after its hyphen, a number or a date does not', () => {
	expect(linesOf('Şahin-Łukaszewicz', measure('Łukaszewicz'), measure)).toEqual([
		'Şahin-',
		'Łukaszewicz',
	])
	expect(linesOf('was -15', measure('was -1'), measure)).toEqual(['was ', '-15'])
})

test('an amount keeps its sign beside it', () => {
	expect(linesOf('betaalt €\u00a014,20', measure('betaalt €'), measure)).toEqual([
		'betaalt ',
		'€\u00a014,20',
	])
})

test('whatever the text, its lines joined are the text, and each fits', () => {
	const text = fc.string({
		unit: fc.constantFrom('a', 'W', 'ş', ' ', '-', 'é', '/'),
		maxLength: 300,
	})
	fc.assert(
		fc.property(text, fc.integer({ min: 20, max: 300 }), (text, width) => {
			const lines = linesOf(text, width, measure)
			expect(lines.join('')).toBe(text)
			for (const line of lines) expect(measure(line.trimEnd())).toBeLessThan(width + 0.01)
		}),
	)
})
