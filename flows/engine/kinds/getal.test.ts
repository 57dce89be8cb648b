import { expect, test } from 'vitest'
import type { At } from '../question.ts'
import { getal } from './getal.ts'

const kind = getal({ least: 0, most: 53 })
const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }
const parsed = (typed: string) => kind.parse({ '': [typed] }, at)

test.each([
	['0', 0],
	['52', 52],
	['052', 52],
	['53', 53],
	['52 weken', 52],
	['52 WEKEN', 52],
	['1 week', 1],
	['52 weeks', 52],
	['40wk', 40],
	['40 wk.', 40],
	['52 hafta', 52],
	['52 tygodnie', 52],
	['٥٢ أسبوعا', 52],
	['٥٢', 52],
])('%s is %i', (typed, number) => {
	expect(parsed(typed)).toEqual({ ok: true, value: number })
})

test.each([
	['', 'getal.leeg'],
	['weken', 'getal.leeg'],
	['54', 'getal.weken'],
	['999999', 'getal.weken'],
	['-1', 'getal.getal'],
	['12,5', 'getal.getal'],
	['twaalf', 'getal.getal'],
	['12 maanden', 'getal.getal'],
	['9999999', 'getal.getal'],
])('%j is refused: %s', (typed, error) => {
	expect(parsed(typed)).toEqual({ ok: false, mistakes: [{ part: '', error }] })
})

test.each([-1, 54, 1.5, '12', null, Number.NaN])('the API cannot give %j', (json) => {
	expect(kind.accept(json, at).ok).toBe(false)
})

const age = getal({ least: 0, most: 30, unit: 'jaren' })

test.each([
	['8', 8],
	['0', 0],
	['8 jaar', 8],
	['8 jaar oud', 8],
	['8jr.', 8],
	['8 years old', 8],
	['8 yaş', 8],
	['٨ سنوات', 8],
])('%s is %i years', (typed, number) => {
	expect(age.parse({ '': [typed] }, at)).toEqual({ ok: true, value: number })
})

test.each([
	['31', 'getal.jaren'],
	['4 maanden', 'getal.getal'],
	['8 weken', 'getal.getal'],
])('%j is no number of years: %s', (typed, error) => {
	expect(age.parse({ '': [typed] }, at)).toEqual({ ok: false, mistakes: [{ part: '', error }] })
})
