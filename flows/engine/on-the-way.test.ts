import { expect, test } from 'vitest'
import { UNKNOWN } from './answers.ts'
import { conversation, type List } from './flow.ts'
import { replay } from './journey.ts'
import { tekst } from './kinds/tekst.ts'
import { openOn, passedBy } from './on-the-way.ts'
import { pointerOf } from './pointer.ts'
import { literal, question } from './question.ts'
import { text } from './text.ts'
import { toDosOf } from './to-do.ts'
import { truth } from './truth.ts'

const around = { outer: {}, peildatum: '2026-11-22' }
const page = (name: string, when?: string) => ({
	question: question(name, tekst(), []),
	section: 'x',
	...(when && { when }),
})
const children: List = {
	name: 'kinderen',
	most: 3,
	itemName: (item) => literal(String(item.naam)),
	values: () => ({}),
	list: conversation({
		id: 'kinderen',
		conditions: { heetSam: ({ answers }) => truth(answers.naam === 'Sam') },
		pages: { naam: page('naam'), bij: page('bij', 'heetSam'), klaar: { outcome: true } },
	}),
}
const flow = conversation({
	id: 'proef',
	conditions: { woontInUtrecht: ({ answers }) => truth(answers.plaats === 'Utrecht') },
	pages: {
		plaats: page('plaats'),
		wijk: page('wijk', 'woontInUtrecht'),
		kinderen: { question: children, section: 'x' },
		later: page('later'),
		einde: { outcome: true },
	},
})
const kinderen = (...each: Array<Record<string, unknown>>) => ({
	items: each.map((answers, at) => ({ id: `k${at + 1}`, answers })),
	klaar: true,
})
const stored = (answers: Record<string, unknown>) => ({
	answers,
	journey: replay(flow, answers, around),
})
const whole = {
	plaats: 'Heerlen',
	kinderen: kinderen({ naam: 'Sam', bij: 'oma' }, { naam: 'Noor' }),
	later: 'ja',
}

test('facts that the conversation passed by are told, also within a list', () => {
	const passed = (answers: Record<string, unknown>) =>
		passedBy(flow, answers, stored(answers).journey)
	expect(passed(whole)).toEqual([])
	expect(passed({ ...whole, wijk: 'Lombok' })).toEqual(['/feiten/wijk'])
	expect(passed({ ...whole, plaats: 'Utrecht', wijk: 'Lombok' })).toEqual([])
	expect(passed({ ...whole, onbekend: 'x' })).toEqual(['/feiten/onbekend'])
	const second = kinderen({ naam: 'Sam', bij: 'oma' }, { naam: 'Noor', bij: 'tante' })
	expect(passed({ ...whole, kinderen: second })).toEqual(['/feiten/kinderen/1/bij'])
})

test('what comes after an open question is not judged yet, what came before is', () => {
	const open = { wijk: 'Lombok', later: 'ja' }
	expect(passedBy(flow, open, stored(open).journey)).toEqual([])
	const inList = { plaats: 'Heerlen', wijk: 'Lombok', later: 'ja' }
	expect(passedBy(flow, inList, stored(inList).journey)).toEqual(['/feiten/wijk'])
})

test('what is asked next: one question, or what is open in each thing of a list', () => {
	const open = (answers: Record<string, unknown>) => openOn(stored(answers).journey)
	expect(open({})).toEqual([{ question: 'plaats' }])
	expect(open(whole)).toEqual([])
	expect(open({ plaats: 'Heerlen' })).toEqual([{ question: 'kinderen' }])
	expect(
		open({ plaats: 'Heerlen', kinderen: kinderen({ naam: 'Sam' }, { naam: 'Noor' }, {}) }),
	).toEqual([
		{ question: 'bij', list: 'kinderen', item: 'k1' },
		{ question: 'naam', list: 'kinderen', item: 'k3' },
	])
})

test('an answer is pointed to by its place, a thing nobody knows by its list', () => {
	const { journey } = stored(whole)
	const at = (item: string) => pointerOf({ question: 'naam', list: 'kinderen', item }, journey)
	expect(pointerOf({ question: 'plaats' }, journey)).toBe('/feiten/plaats')
	expect([at('k1'), at('k2'), at('k9')]).toEqual([
		'/feiten/kinderen/0/naam',
		'/feiten/kinderen/1/naam',
		'/feiten/kinderen',
	])
	expect(pointerOf({ question: 'naam', list: 'huizen', item: 'k1' }, journey)).toBe(
		'/feiten/huizen',
	)
})

test('what nobody knows is to be found out, and of whom', () => {
	const answers = {
		...whole,
		plaats: UNKNOWN,
		kinderen: kinderen({ naam: 'Sam', bij: 'oma' }, { naam: 'Sam', bij: UNKNOWN }),
	}
	const asked = (name: string) => ({
		wat: text(`feiten:${name}.kort`),
		hoe: text(`feiten:${name}.wieWeet`),
	})
	expect(toDosOf(flow, stored(answers).journey)).toEqual([
		{ question: 'plaats', text: text('common:vraagNa', asked('plaats')) },
		{
			question: 'kinderen',
			item: 'k2',
			text: text('common:vraagNaVan', { ...asked('kinderen.bij'), van: literal('Sam') }),
		},
	])
})
