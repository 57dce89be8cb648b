import { expect, test } from 'vitest'
import type { At } from '../question.ts'
import { tekst } from './tekst.ts'

const kind = tekst()
const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }

test.each([
	['De Zonnebloem', 'De Zonnebloem'],
	["  's-Hertogenbosch ", "'s-Hertogenbosch"],
	['Kinderdagverblijf “Ons” 2', 'Kinderdagverblijf “Ons” 2'],
	['<b>Sam</b> & {{naam}}', '<b>Sam</b> & {{naam}}'],
	['S\u200bam\n', 'Sam'],
	['a'.repeat(300), 'a'.repeat(300)],
])('%j is kept as “%s”', (typed, value) => {
	expect(kind.parse({ '': [typed] }, at)).toEqual({ ok: true, value })
	expect(kind.accept(typed, at)).toEqual({ ok: true, value })
})

test.each([
	['', 'tekst.leeg'],
	['\u200b\n', 'tekst.leeg'],
	['123', 'tekst.geenLetters'],
	['!?', 'tekst.geenLetters'],
	['Роттердам', 'tekst.andereLetters'],
	['روتردام', 'tekst.andereLetters'],
	['Sam 😀', 'tekst.andereLetters'],
	['a'.repeat(301), 'tekst.teLang'],
])('%j is refused: %s', (typed, error) => {
	const refused = { ok: false, mistakes: [{ part: '', error }] }
	expect(kind.parse({ '': [typed] }, at)).toEqual(refused)
	expect(kind.accept(typed, at)).toEqual(refused)
})

test.each([null, undefined, 5, {}, ['Sam']])('the API cannot give %j', (json) => {
	expect(kind.accept(json, at).ok).toBe(false)
})
