import { expect, test } from 'vitest'
import type { At } from '../question.ts'
import { bedrag, typedAmount } from './bedrag.ts'

const kind = bedrag()
const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }
const parsed = (typed: string) => kind.parse({ '': [typed] }, at)

test.each([
	['0', 0],
	['€ 0', 0],
	['0,00', 0],
	['1234', 123_400],
	['1234,5', 123_450],
	['1234.5', 123_450],
	['€ 1.234,50', 123_450],
	['€1.234,50', 123_450],
	['1.234,50 €', 123_450],
	['1,234.50', 123_450],
	['1 234', 123_400],
	['1.234', 123_400],
	['1,234', 123_400],
	['1.23', 123],
	['1,23', 123],
	['12,-', 1200],
	['12.-', 1200],
	['12,--', 1200],
	['12,–', 1200],
	['12,=', 1200],
	['€ 1.234,-', 123_400],
	['50 euro', 5000],
	['50 EURO', 5000],
	["50 euro's", 5000],
	['50 euro’s', 5000],
	['50 euros', 5000],
	['EUR 50', 5000],
	['50eur', 5000],
	['٥٠ يورو', 5000],
	['١٢٣', 12_300],
	['\u200f١٬٢٣٤٫٥٠\u200e', 123_450],
	['\u00a0€\u00a010,50 ', 1050],
	['10.000.000', 1_000_000_000],
])('%s is %i eurocents', (typed, cents) => {
	expect(parsed(typed)).toEqual({ ok: true, value: cents })
})

test.each([
	['', 'bedrag.leeg'],
	['  ', 'bedrag.leeg'],
	['€', 'bedrag.getal'],
	['veel', 'bedrag.getal'],
	['50 dollar', 'bedrag.getal'],
	['$50', 'bedrag.getal'],
	['1234 per maand', 'bedrag.getal'],
	['12,345,6', 'bedrag.getal'],
	['0,125', 'bedrag.getal'],
	['12 50', 'bedrag.getal'],
	['10-20', 'bedrag.getal'],
	['1e5', 'bedrag.getal'],
	['99999999999999999999', 'bedrag.getal'],
	['-5', 'bedrag.nietOnderNul'],
	['€ -5', 'bedrag.nietOnderNul'],
	['- 5,00', 'bedrag.nietOnderNul'],
	['−5', 'bedrag.nietOnderNul'],
	['–5', 'bedrag.nietOnderNul'],
	['euro -5', 'bedrag.nietOnderNul'],
	['10.000.000,01', 'bedrag.teHoog'],
	['999999999999', 'bedrag.teHoog'],
])('%j is refused: %s', (typed, error) => {
	expect(parsed(typed)).toEqual({ ok: false, mistakes: [{ part: '', error }] })
})

test('an empty box is not nought', () => {
	expect(parsed('')).not.toEqual(parsed('0'))
	expect(kind.parse({}, at).ok).toBe(false)
})

test.each([
	[0, '0'],
	[5, '0,05'],
	[1050, '10,50'],
	[123_400, '1234'],
	[100_000_005, '1000000,05'],
])('%i eurocents is typed again as %s', (cents, typed) => {
	expect(typedAmount(cents)).toBe(typed)
})

test('an amount reads back with its thousands, so that 1,234 is seen to be 1.234', () => {
	expect(kind.show(123_400, at)).toEqual({
		key: 'common:letterlijk',
		values: { tekst: '€\u00a01.234' },
	})
})
