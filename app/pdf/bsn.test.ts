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
