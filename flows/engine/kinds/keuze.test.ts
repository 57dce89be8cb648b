import { expect, test } from 'vitest'
import { type At, literal } from '../question.ts'
import { keuze, keuzeUit, labelOf, options } from './keuze.ts'

const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }
const kind = keuze(options('feiten:x.opties', ['ja', 'nee']))
const named = keuzeUit(({ outer }) =>
	((outer.kinderen ?? []) as Array<string>).map((name) => ({ value: name, label: literal(name) })),
)

test('what is on offer can be chosen, by page and by API', () => {
	expect(kind.parse({ '': ['nee'] }, at)).toEqual({ ok: true, value: 'nee' })
	expect(kind.accept('nee', at)).toEqual({ ok: true, value: 'nee' })
})

test.each(['', 'misschien', 'JA', 'ja,nee', 'constructor'])('%j cannot be chosen', (typed) => {
	const refused = { ok: false, mistakes: [{ part: '', error: 'keuze.kies' }] }
	expect(kind.parse({ '': [typed] }, at)).toEqual(refused)
	expect(kind.accept(typed, at)).toEqual(refused)
})

test.each([null, undefined, true, 0, ['ja'], {}])('the API cannot give %j', (json) => {
	expect(kind.accept(json, at).ok).toBe(false)
})

test('nothing is chosen beforehand', () => {
	expect(kind.parse({}, at).ok).toBe(false)
})

test('who was named before can be chosen, and nobody else', () => {
	const here = { ...at, outer: { kinderen: ['Sam', 'Noor'] } }
	expect(named.options!(here)).toEqual([
		{ value: 'Sam', label: literal('Sam') },
		{ value: 'Noor', label: literal('Noor') },
	])
	expect(named.accept('Noor', here).ok).toBe(true)
	expect(named.accept('Bo', here).ok).toBe(false)
	expect(named.accept('Noor', at).ok).toBe(false)
})

test('a choice reads back by its label', () => {
	expect(kind.show('ja', at)).toEqual({ key: 'feiten:x.opties.ja' })
	expect(labelOf([], 'weg')).toEqual(literal('weg'))
})
