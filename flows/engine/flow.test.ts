import { expect, test } from 'vitest'
import { FlowFault } from './fault.ts'
import { conversation, type Flow } from './flow.ts'
import { replay } from './journey.ts'
import { keuze, options } from './kinds/keuze.ts'
import { type At, type Question, question } from './question.ts'
import { truth } from './truth.ts'

const asked = (name: string): Question =>
	question(name, keuze(options('x', ['ja', 'nee'])), ['ja', 'nee'])
const page = (name: string, when?: string) => ({
	question: asked(name),
	section: 'x',
	...(when !== undefined && { when }),
})
const outcome = (when?: string) => ({ outcome: true as const, ...(when !== undefined && { when }) })
const said = (name: string) => ({
	[`zegtJaOp${name}`]: ({ answers }: At) => truth(answers[name] === 'ja'),
})
const flowOf = (pages: Flow['pages'], conditions: Flow['conditions'] = {}) =>
	conversation({ id: 'proef', pages, conditions })

test.each<[string, Flow['pages'], string]>([
	['no page at all', {}, 'has no last outcome'],
	['no outcome', { a: page('a') }, 'has no last outcome'],
	['a last outcome with a condition', { a: page('a'), b: outcome('weet') }, 'no last outcome'],
	[
		'an unknown condition of a page',
		{ a: page('a', 'onzin'), b: outcome() },
		'a names an unknown condition: onzin',
	],
	[
		'an unknown condition of an outcome',
		{ a: page('a'), b: outcome('onzin'), c: outcome() },
		'b names an unknown condition: onzin',
	],
	['a condition without a name', { a: page('a', ''), b: outcome() }, 'unknown condition'],
	[
		'a condition that only every object has',
		{ a: page('a', 'toString'), b: outcome() },
		'unknown condition: toString',
	],
	['a page under another name', { a: page('b'), c: outcome() }, 'page a asks b'],
	[
		'pages behind an outcome that always applies',
		{ a: page('a'), b: outcome(), c: page('c'), d: outcome() },
		'nothing can come after b',
	],
])('a conversation with %s is a fault of ours', (_, pages, message) => {
	const made = () => flowOf(pages, { weet: () => 'ja' })
	expect(made).toThrow(FlowFault)
	expect(made).toThrow(message)
})

test('the machine has the pages as states, in order, with a gate before an outcome', () => {
	const flow = flowOf(
		{ a: page('a'), vroeg: outcome('zegtJaOpa'), b: page('b', 'zegtJaOpa'), laat: outcome() },
		said('a'),
	)
	expect(Object.keys(flow.machine.states)).toEqual(['a', 'vroeg?', 'vroeg', 'b', 'laat'])
	expect(flow.machine.id).toBe('proef')
})

test('a page whose condition is known not to hold is passed by; an unknown one is shown', () => {
	const pages = { a: page('a', 'weet'), b: page('b'), einde: outcome() }
	const open = (held: 'ja' | 'nee' | 'onbekend') =>
		replay(flowOf(pages, { weet: () => held }), {}, { outer: {}, peildatum: '2026-11-22' }).open
	expect(open('ja')).toBe('a')
	expect(open('onbekend')).toBe('a')
	expect(open('nee')).toBe('b')
})

test('an outcome is reached when its condition is known to hold; unknown goes on', () => {
	const pages = { vroeg: outcome('weet'), laat: outcome() }
	const reached = (held: 'ja' | 'nee' | 'onbekend') =>
		replay(flowOf(pages, { weet: () => held }), {}, { outer: {}, peildatum: '2026-11-22' }).outcome
	expect(reached('ja')).toBe('vroeg')
	expect(reached('onbekend')).toBe('laat')
	expect(reached('nee')).toBe('laat')
})
