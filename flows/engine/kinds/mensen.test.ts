import { expect, test } from 'vitest'
import type { At } from '../question.ts'
import { mensen } from './mensen.ts'

const kind = mensen()
const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }
const parsed = (volwassenen: string, kinderen: string) =>
	kind.parse({ volwassenen: [volwassenen], kinderen: [kinderen] }, at)

test.each([
	['1', '0', { volwassenen: 1, kinderen: 0 }],
	['2 volwassenen', '1 kind', { volwassenen: 2, kinderen: 1 }],
	['٢', '٣', { volwassenen: 2, kinderen: 3 }],
])('%s and %s are counted', (volwassenen, kinderen, value) => {
	expect(parsed(volwassenen, kinderen)).toEqual({ ok: true, value })
})

test.each([
	['', '0', [{ part: 'volwassenen', error: 'getal.leeg' }]],
	['0', '2', [{ part: 'volwassenen', error: 'getal.mensen' }]],
	['1', '21', [{ part: 'kinderen', error: 'getal.mensen' }]],
	[
		'ik',
		'',
		[
			{ part: 'volwassenen', error: 'getal.getal' },
			{ part: 'kinderen', error: 'getal.leeg' },
		],
	],
])('%j and %j are refused at their boxes', (volwassenen, kinderen, mistakes) => {
	expect(parsed(volwassenen, kinderen)).toEqual({ ok: false, mistakes })
})

test.each([{}, null, { volwassenen: 2 }, { volwassenen: '2', kinderen: 0 }])(
	'the API cannot give %j',
	(json) => {
		expect(kind.accept(json, at).ok).toBe(false)
	},
)
