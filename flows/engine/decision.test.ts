import { expect, test } from 'vitest'
import { conditionOf, isAsked, verdictOf } from './decision.ts'
import type { Source } from './source.ts'
import { text } from './text.ts'

const source: Source = { title: 'X', confidence: 'V', checked: '2026-11-22' }
const about = { restsOn: ['woonplaats'], source }

test('what holds is likely, what fails unlikely; what is not known stays unknown', () => {
	expect([verdictOf('ja'), verdictOf('nee'), verdictOf('onbekend')]).toEqual([
		'likely',
		'unlikely',
		'unknown',
	])
})

test('a condition says what would change it, unless it holds', () => {
	const holds = conditionOf('x', 'wonen', 'ja', about)
	expect(holds).toEqual({ id: 'wonen', met: 'ja', text: text('x:voorwaarden.wonen'), ...about })
	expect(conditionOf('x', 'wonen', 'nee', about).change).toEqual(text('x:verandert.wonen'))
	const named = { ...about, key: 'anders', change: 'zo', values: { grens: '1' } }
	expect(conditionOf('x', 'wonen', 'onbekend', named)).toMatchObject({
		id: 'wonen',
		text: text('x:voorwaarden.anders', { grens: '1' }),
		change: text('x:verandert.zo', { grens: '1' }),
	})
})

test('a condition that rests on no question was not asked', () => {
	expect(isAsked(conditionOf('x', 'wonen', 'ja', about))).toBe(true)
	expect(isAsked(conditionOf('x', 'wonen', 'ja', { ...about, restsOn: [] }))).toBe(false)
})
