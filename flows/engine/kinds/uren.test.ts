import { expect, test } from 'vitest'
import type { At } from '../question.ts'
import { formatHours, uren } from './uren.ts'

const kind = uren({ most: 744 })
const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }
const parsed = (typed: string) => kind.parse({ '': [typed] }, at)

test.each([
	['0', 0],
	['32', 3200],
	['7,5', 750],
	['7.5', 750],
	['21,67', 2167],
	['7:30', 750],
	['07:30', 750],
	['7:20', 733],
	['7:40', 767],
	['7u30', 750],
	['7h30', 750],
	['7 u 30', 750],
	['7½', 750],
	['7 ½', 750],
	['32 uur', 3200],
	['32 uren', 3200],
	['32u', 3200],
	['32 u.', 3200],
	['32 hours', 3200],
	['32 hrs', 3200],
	['32 saat', 3200],
	['32 godziny', 3200],
	['٣٢ ساعة', 3200],
	['٧٫٥', 750],
	['744', 74_400],
])('%s is %i hundredths of an hour', (typed, hundredths) => {
	expect(parsed(typed)).toEqual({ ok: true, value: hundredths })
})

test.each([
	['', 'uren.leeg'],
	['uur', 'uren.getal'],
	['-3', 'uren.getal'],
	['7:60', 'uren.getal'],
	['7:5', 'uren.getal'],
	['7:30:00', 'uren.getal'],
	['8-17', 'uren.getal'],
	['32 dagen', 'uren.getal'],
	['30 minuten', 'uren.getal'],
	['7,125', 'uren.teVeel'],
	['0,125', 'uren.getal'],
	['744,01', 'uren.teVeel'],
	['9999', 'uren.teVeel'],
])('%j is refused: %s', (typed, error) => {
	expect(parsed(typed)).toEqual({ ok: false, mistakes: [{ part: '', error }] })
})

test.each([-1, 1.5, 74_401, '750', null, Number.NaN, Number.POSITIVE_INFINITY])(
	'the API cannot give %j',
	(json) => {
		expect(kind.accept(json, at).ok).toBe(false)
	},
)

test.each([
	[0, '0'],
	[750, '7,5'],
	[2167, '21,67'],
	[146_400, '1.464'],
])('%i hundredths print as %s', (hundredths, printed) => {
	expect(formatHours(hundredths)).toBe(printed)
})
