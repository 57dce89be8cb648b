import { expect, test } from 'vitest'
import type { At } from '../question.ts'
import { formatIban, iban } from './iban.ts'

const kind = iban()
const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }
const parsed = (typed: string) => kind.parse({ '': [typed] }, at)

test.each([
	'NL91ABNA0417164300',
	'NL91 ABNA 0417 1643 00',
	'nl91 abna 0417 1643 00',
	'nl91-abna-0417-1643-00',
	'NL91.ABNA.0417.16.43.00',
	'NL91\u00a0ABNA\u00a00417\u00a01643\u00a000',
	'IBAN: NL91 ABNA 0417 1643 00',
	'iban NL91ABNA0417164300',
	'NL٩١ABNA٠٤١٧١٦٤٣٠٠',
	'\u202aNL91ABNA0417164300\u202c',
])('%s is the account it says', (typed) => {
	expect(parsed(typed)).toEqual({ ok: true, value: 'NL91ABNA0417164300' })
})

test('an account in another country is an account', () => {
	expect(parsed('BE68 5390 0754 7034')).toEqual({ ok: true, value: 'BE68539007547034' })
	expect(parsed('PL61 1090 1014 0000 0712 1981 2874').ok).toBe(true)
})

test.each([
	['', 'iban.leeg'],
	['IBAN', 'iban.leeg'],
	['NL91ABNA0417164301', 'iban.controle'],
	['NL19ABNA0417164300', 'iban.controle'],
	['NL91ABNA0417146300', 'iban.controle'],
	['NL91ABNA041716430', 'iban.vorm'],
	['NL91ABNA04171643000', 'iban.vorm'],
	['417164300', 'iban.vorm'],
	['NL91 0417 1643 00', 'iban.vorm'],
	['XX91ABNA0417164300', 'iban.vorm'],
	['geen', 'iban.vorm'],
])('%j is refused: %s', (typed, error) => {
	expect(parsed(typed)).toEqual({ ok: false, mistakes: [{ part: '', error }] })
})

test('each slip of one digit, and each swap of two beside each other, is found', () => {
	const account = 'NL91ABNA0417164300'
	for (let at = 8; at < account.length; at++) {
		for (const digit of '0123456789') {
			const slipped = account.slice(0, at) + digit + account.slice(at + 1)
			expect(parsed(slipped).ok).toBe(slipped === account)
		}
		const swapped = account.slice(0, at - 1) + account[at] + account[at - 1] + account.slice(at + 1)
		if (at > 8) expect(parsed(swapped).ok).toBe(swapped === account)
	}
})

test('an account reads in fours, as on the card', () => {
	expect(formatIban('NL91ABNA0417164300')).toBe('NL91 ABNA 0417 1643 00')
})

test.each([null, 91, {}, ['NL91ABNA0417164300']])('the API cannot give %j', (json) => {
	expect(kind.accept(json, at).ok).toBe(false)
})
