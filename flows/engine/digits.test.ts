import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHundredths, westernDigits } from './digits.ts'

test.each([
	['١٢٣', '123'],
	['۱۲۳', '123'],
	['١٬٢٣٤٫٥٠', '1.234,50'],
	['٧،٥', '7,5'],
	['3011AB', '3011AB'],
])('%s is written %s in our digits', (typed, written) => {
	expect(westernDigits(typed)).toBe(written)
})

test.each([
	['0', 0],
	['7', 700],
	['7,5', 750],
	['7.5', 750],
	['7,50', 750],
	[',5', 50],
	['.05', 5],
	['12,', 1200],
	['0,5', 50],
	['007', 700],
	['1234', 123_400],
	['1234,5', 123_450],
	['1234.5', 123_450],
	['1.234', 123_400],
	['1,234', 123_400],
	['1.23', 123],
	['1,23', 123],
	['1.234,50', 123_450],
	['1,234.50', 123_450],
	['1.234.567', 123_456_700],
	['1,234,567.89', 123_456_789],
	['1 234', 123_400],
	['1\u00a0234,50', 123_450],
	['1\u202f234\u202f567', 123_456_700],
	["1'234.50", 123_450],
	['1’234', 123_400],
	['1.234 , 50', 123_450],
	['١٢٣', 12_300],
	['١٬٢٣٤٫٥٠', 123_450],
	['999999999999', 99_999_999_999_900],
])('%s is %i hundredths', (typed, hundredths) => {
	expect(parseHundredths(typed)).toBe(hundredths)
})

test.each([
	'',
	' ',
	'.',
	',',
	'abc',
	'-5',
	'+5',
	'1e3',
	'0x10',
	'Infinity',
	'1.2.3',
	'1.23.4',
	'1,2,3',
	'1.2345',
	'1234.567,89',
	'12.34.567',
	'1.234.5',
	'1.234,567',
	'1.234,567.89',
	'1,234.5.6',
	'0,125',
	'0.500',
	'012.345',
	'12 50',
	'1 2 3',
	'20 2025',
	'1234 567',
	'..5',
	'5..',
	'9999999999999',
])('%s is no number of ours', (typed) => {
	expect(parseHundredths(typed)).toBeNull()
})

const hundredths = fc.integer({ min: 0, max: 99_999_999_999 })

test.each([
	['nl-NL', 2],
	['nl-NL', 0],
	['en-GB', 2],
	['de-CH', 2],
	['fr-FR', 2],
	['ar-EG', 2],
	['fa-IR', 2],
])('a number written in %s with %i decimals is read as it was meant', (language, digits) => {
	const format = new Intl.NumberFormat(language, {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	})
	fc.assert(
		fc.property(hundredths, (value) => {
			const meant = digits === 0 ? Math.floor(value / 100) * 100 : value
			expect(parseHundredths(format.format(meant / 100))).toBe(meant)
		}),
		{ seed: 1 },
	)
})

test('whatever is typed, a number comes out whole and not below zero, or none', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(..."0123456789., '-€") }), (typed) => {
			const value = parseHundredths(typed)
			expect(value === null || (Number.isSafeInteger(value) && value >= 0)).toBe(true)
		}),
		{ seed: 2, numRuns: 2000 },
	)
})
