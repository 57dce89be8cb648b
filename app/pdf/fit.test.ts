import { expect, test } from 'vitest'
import { fitValue } from './fit.ts'
import { measureValue } from './measure.ts'

const width = 250

test('a short value stands on one line of 12 points', () => {
	expect(fitValue('Şahin', width)).toEqual({ size: 12, lines: ['Şahin'] })
})

test('a somewhat longer value gets a little smaller first', () => {
	const value = 'Kinderdagverblijf De Beer in Rotterdam-Zuid'
	expect(measureValue(12)(value)).toBeGreaterThan(width)
	const found = fitValue(value, width)!
	expect(found.lines).toEqual([value])
	expect(found.size).toBeGreaterThanOrEqual(10.5)
})

test('a long value stands on at most four lines that all fit', () => {
	const value = 'Alleen in de schoolvakanties van de regio '.repeat(4)
	const { size, lines } = fitValue(value, width)!
	expect(lines.length).toBeGreaterThan(1)
	expect(lines.length).toBeLessThanOrEqual(4)
	expect(lines.join('')).toBe(value)
	for (const line of lines) expect(measureValue(size)(line.trimEnd())).toBeLessThan(width + 0.01)
})

test('a value longer than that belongs in the appendix', () => {
	expect(fitValue('a'.repeat(2000), width)).toBeUndefined()
})

test('an empty value stays an empty line to type on', () => {
	expect(fitValue('', width)).toEqual({ size: 12, lines: [''] })
})
