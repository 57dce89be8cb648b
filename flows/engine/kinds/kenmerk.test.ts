import { expect, test } from 'vitest'
import { kenmerk } from './kenmerk.ts'

const at = { answers: {}, outer: {}, peildatum: '2026-11-22' }
const { parse, accept } = kenmerk()
const mistakeIn = (parsed: ReturnType<typeof accept>) =>
	parsed.ok ? null : parsed.mistakes.map(({ error }) => error)

test.each(['2026-1', 'A', '7', 'AB 12/3'])('%s is a mark as on a letter', (typed) => {
	expect(parse({ '': [` ${typed} `] }, at)).toEqual({ ok: true, value: typed })
	expect(accept(` ${typed} `, at)).toEqual({ ok: true, value: typed })
})

test.each([
	['', 'kenmerk.leeg'],
	['  ', 'kenmerk.leeg'],
	['---', 'kenmerk.leeg'],
	['رقم', 'kenmerk.andereLetters'],
	['1'.repeat(61), 'kenmerk.teLang'],
])('%j is none: %s', (typed, reason) => {
	expect(mistakeIn(parse({ '': [typed] }, at))).toEqual([reason])
})

test('the API cannot give a number, and may fill all of 60 signs', () => {
	expect(mistakeIn(accept(12, at))).toEqual(['kenmerk.leeg'])
	expect(accept('1'.repeat(60), at).ok).toBe(true)
})
