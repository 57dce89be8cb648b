import { expect, test } from 'vitest'
import type { At } from '../question.ts'
import { lrk } from './lrk.ts'

const kind = lrk()
const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }
const parsed = (typed: string) => kind.parse({ '': [typed] }, at)

test.each([
	['123456789', '123456789'],
	['012345678', '012345678'],
	['123 456 789', '123456789'],
	['123.456.789', '123456789'],
	['123-456-789', '123456789'],
	['LRK 123456789', '123456789'],
	['lrk: 123456789', '123456789'],
	['LRK-nummer: 123456789', '123456789'],
	['LRK nr. 123456789', '123456789'],
	['nr 123456789', '123456789'],
	['١٢٣٤٥٦٧٨٩', '123456789'],
	['123456', '123456'],
	['123456789012', '123456789012'],
])('%s is the number %s', (typed, value) => {
	expect(parsed(typed)).toEqual({ ok: true, value })
})

test.each([
	['', 'lrk.leeg'],
	['LRK', 'lrk.cijfers'],
	['12345', 'lrk.cijfers'],
	['1234567890123', 'lrk.cijfers'],
	['12345678a', 'lrk.cijfers'],
	['1n2r345678', 'lrk.cijfers'],
	['De Zonnebloem', 'lrk.cijfers'],
])('%j is refused: %s', (typed, error) => {
	expect(parsed(typed)).toEqual({ ok: false, mistakes: [{ part: '', error }] })
})

test.each([null, 123_456_789, {}])('the API cannot give %j', (json) => {
	expect(kind.accept(json, at).ok).toBe(false)
})
