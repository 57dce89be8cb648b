import { expect, test } from 'vitest'
import type { At } from '../question.ts'
import { options } from './keuze.ts'
import { meerkeuze } from './meerkeuze.ts'

const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }
const kind = meerkeuze(options('feiten:x.opties', ['a', 'b', 'c', 'geen']), { alone: ['geen'] })

test.each([
	[['a'], ['a']],
	[
		['c', 'a'],
		['a', 'c'],
	],
	[
		['a', 'a', 'b'],
		['a', 'b'],
	],
	[['geen'], ['geen']],
])('%j is kept as %j', (typed, value) => {
	expect(kind.parse({ '': typed }, at)).toEqual({ ok: true, value })
	expect(kind.accept(typed, at)).toEqual({ ok: true, value })
})

test.each([
	[[], 'meerkeuze.kies'],
	[[''], 'meerkeuze.kies'],
	[['d'], 'meerkeuze.kies'],
	[['a', 'd'], 'meerkeuze.kies'],
	[['a', 'geen'], 'meerkeuze.gaatNietSamen'],
])('%j is refused: %s', (typed, error) => {
	const refused = { ok: false, mistakes: [{ part: '', error }] }
	expect(kind.parse({ '': typed }, at)).toEqual(refused)
	expect(kind.accept(typed, at)).toEqual(refused)
})

test('nothing sent is nothing chosen', () => {
	expect(kind.parse({}, at).ok).toBe(false)
})

test.each([null, 'a', { 0: 'a' }, [1], [['a']], [null]])('the API cannot give %j', (json) => {
	expect(kind.accept(json, at).ok).toBe(false)
})

test('what was chosen reads back one after the other', () => {
	const label = (value: string) => ({ key: `feiten:x.opties.${value}` })
	expect(kind.show(['a'], at)).toEqual(label('a'))
	expect(kind.show(['a', 'b', 'c'], at)).toEqual({
		key: 'common:en',
		values: {
			eerder: { key: 'common:en', values: { eerder: label('a'), volgende: label('b') } },
			volgende: label('c'),
		},
	})
})
