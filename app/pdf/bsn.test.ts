import { expect, test } from 'vitest'
import { bsnDigitsOf, isBsn } from './bsn.ts'

test.each(['111222333', '1112.22.333', '1112 22 333', '1112-22-333', ' 123456782 ', '10000008'])(
	'%s is a burgerservicenummer',
	(text) => {
		expect(isBsn(text)).toBe(true)
	},
)

test.each([
	'',
	'111222334',
	'000000000',
	'00000000',
	'1234567',
	'1112223330',
	'11122233a',
	'١١١٢٢٢٣٣٣',
])('“%s” is not', (text) => {
	expect(isBsn(text)).toBe(false)
})

test('a number of eight digits begins with a zero', () => {
	expect(bsnDigitsOf('1000.0008')).toBe('010000008')
})

test.each(['111222333', '123456782', '010000008'])('of %s every wrong digit is seen', (right) => {
	const digits = [...right]
	for (const [at, digit] of digits.entries()) {
		for (const other of '0123456789') {
			if (other !== digit) expect(isBsn(digits.with(at, other).join(''))).toBe(false)
		}
		const next = digits[at + 1]
		if (next === undefined || next === digit) continue
		expect(
			isBsn(
				digits
					.with(at, next)
					.with(at + 1, digit)
					.join(''),
			),
		).toBe(false)
	}
})
