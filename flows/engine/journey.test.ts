import { expect, test } from 'vitest'
import { type Answers, type StoredItem, UNKNOWN } from './answers.ts'
import { FlowFault } from './fault.ts'
import { conversation, type List } from './flow.ts'
import { type Journey, replay, unknownsOn } from './journey.ts'
import { datum } from './kinds/datum.ts'
import { keuze, keuzeUit, options } from './kinds/keuze.ts'
import { tekst } from './kinds/tekst.ts'
import { type At, literal, type Question, question } from './question.ts'
import { every, not, truth } from './truth.ts'

const around = { outer: {}, peildatum: '2026-11-22' }
const jaNee = () => keuze(options('x', ['ja', 'nee']))
const page = (asked: unknown, when?: string) => ({
	question: asked as Question | List,
	section: 'x',
	...(when && { when }),
})
const zegt = (name: string) => (at: At) =>
	at.answers[name] === UNKNOWN ? 'onbekend' : truth(at.answers[name] === 'ja')

const pets: List = {
	name: 'dieren',
	most: 3,
	itemName: (item) => literal(String(item.naam)),
	values: () => ({}),
	list: conversation({
		id: 'dieren',
		conditions: { heeftTuin: ({ outer }) => truth(outer.tuin === 'ja') },
		pages: {
			naam: page(question('naam', tekst(), ['Bo'], { unknown: false })),
			buiten: page(question('buiten', jaNee(), ['ja', 'nee']), 'heeftTuin'),
			klaar: { outcome: true },
		},
	}),
}

const petNames = ({ answers }: At) =>
	((answers.dieren ?? []) as Array<{ id: string; naam: string }>).map(({ id, naam }) => ({
		value: id,
		label: literal(naam),
	}))

/** Garden, pets, the dearest of them, since when; with a shed when there is a garden. */
const flow = conversation({
	id: 'proef',
	conditions: {
		heeftTuin: zegt('tuin'),
		heeftGeenTuinEnWilNiet: (at) => every([not(zegt('tuin')(at)), not(zegt('wil')(at))]),
	},
	pages: {
		tuin: page(question('tuin', jaNee(), ['ja', 'nee'])),
		schuur: page(question('schuur', jaNee(), ['ja', 'nee']), 'heeftTuin'),
		wil: page(question('wil', jaNee(), ['ja', 'nee'])),
		niets: { outcome: true, when: 'heeftGeenTuinEnWilNiet' },
		dieren: page(pets),
		liefste: page(question('liefste', keuzeUit(petNames), [], { unknown: false })),
		verwacht: page(question('verwacht', datum('future'), ['2027-01-01'])),
		einde: { outcome: true },
	},
})

const at = (stored: Answers): Journey => replay(flow, stored, around)
const bo = { id: 'b', answers: { naam: 'Bo', buiten: 'ja' } }
const ed = { id: 'e', answers: { naam: 'Ed', buiten: 'nee' } }
const whole = {
	tuin: 'ja',
	schuur: 'nee',
	wil: 'ja',
	dieren: { items: [bo, ed], klaar: true },
	liefste: 'e',
	verwacht: '2027-01-01',
}

test('with nothing said the first question is open', () => {
	expect(at({})).toEqual({ path: [], open: 'tuin', outcome: null, answers: {}, items: {} })
})

test('a whole conversation ends in its outcome, with the answers of the path', () => {
	expect(at(whole)).toMatchObject({
		path: ['tuin', 'schuur', 'wil', 'dieren', 'liefste', 'verwacht'],
		open: null,
		outcome: 'einde',
		answers: {
			...whole,
			dieren: [
				{ id: 'b', naam: 'Bo', buiten: 'ja' },
				{ id: 'e', naam: 'Ed', buiten: 'nee' },
			],
		},
	})
})

test('the same answers give the same journey, in whatever order they were kept, and stay as they were', () => {
	const kept = structuredClone(whole)
	const backwards = Object.fromEntries(Object.entries(whole).reverse())
	expect(at(backwards)).toEqual(at(whole))
	expect(JSON.stringify(at(backwards))).toBe(JSON.stringify(at(whole)))
	expect(whole).toEqual(kept)
})

test('a gap is open even when everything behind it was said', () => {
	const { wil: _, ...gap } = whole
	expect(at(gap)).toMatchObject({ path: ['tuin', 'schuur'], open: 'wil', outcome: null })
	expect(at(gap).answers).toEqual({ tuin: 'ja', schuur: 'nee' })
})

test('an answer off the path is invisible, and there again when the branch is', () => {
	const without = at({ ...whole, tuin: 'nee' })
	expect(without.path).not.toContain('schuur')
	expect(without.answers).not.toHaveProperty('schuur')
	expect(without.answers.dieren).toEqual([
		{ id: 'b', naam: 'Bo' },
		{ id: 'e', naam: 'Ed' },
	])
	expect(at({ ...whole, tuin: 'ja' }).answers.schuur).toBe('nee')
})

test('what nobody knows hides no page and reaches no outcome that needs to be known', () => {
	expect(at({ tuin: UNKNOWN }).open).toBe('schuur')
	expect(at({ tuin: UNKNOWN, schuur: UNKNOWN, wil: 'nee' })).toMatchObject({
		outcome: null,
		open: 'dieren',
	})
	expect(at({ tuin: 'nee', wil: UNKNOWN }).open).toBe('dieren')
	expect(at({ tuin: 'nee', wil: 'nee' }).outcome).toBe('niets')
})

test('behind an outcome nothing is seen', () => {
	const journey = at({ ...whole, tuin: 'nee', wil: 'nee' })
	expect(journey).toEqual({
		path: ['tuin', 'wil'],
		open: null,
		outcome: 'niets',
		answers: { tuin: 'nee', wil: 'nee' },
		items: {},
	})
})

test.each<[string, Array<StoredItem>, boolean, boolean]>([
	['nothing in it', [], false, false],
	['nothing in it though "klaar"', [], true, false],
	['one whole item, not yet "klaar"', [bo], false, false],
	['one whole item and "klaar"', [bo], true, true],
	['an item that lacks an answer', [bo, { id: 'x', answers: { naam: 'Ot' } }], true, false],
	['an item without any answer', [{ id: 'x', answers: {} }], true, false],
])('a list with %s', (_, items, klaar, answered) => {
	const journey = at({ ...whole, dieren: { items, klaar } })
	expect(journey.path.includes('dieren')).toBe(answered)
	expect(journey.items.dieren?.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
	expect('dieren' in journey.answers).toBe(answered)
})

test('an item that is not whole keeps its list open at that item, also when it was whole before', () => {
	const items = [{ id: 'b', answers: { naam: 'Bo' } }, ed]
	const open = at({ ...whole, dieren: { items, klaar: true } })
	expect(open.open).toBe('dieren')
	expect(open.items.dieren?.map(({ id, journey }) => [id, journey.open])).toEqual([
		['b', 'buiten'],
		['e', null],
	])
	expect(at({ ...whole, tuin: 'nee', dieren: { items, klaar: true } }).outcome).toBe('einde')
})

test('an item keeps its own name when another goes or comes', () => {
	const ids = (items: Array<StoredItem>) =>
		(at({ ...whole, dieren: { items, klaar: true } }).answers.dieren as Array<{ id: string }>).map(
			({ id }) => id,
		)
	expect(ids([ed])).toEqual(['e'])
	expect(ids([ed, bo])).toEqual(['e', 'b'])
})

test('an item cannot take over the name it goes by', () => {
	const items = [{ id: 'b', answers: { naam: 'Bo', buiten: 'ja', id: 'z' } }]
	expect(at({ ...whole, dieren: { items, klaar: true } }).answers.dieren).toEqual([
		{ naam: 'Bo', buiten: 'ja', id: 'b' },
	])
})

test('the flow of an item sees what was said before its list, and only what is on the path', () => {
	const seen: Array<At> = []
	const spy: List = {
		...pets,
		list: conversation({
			id: 'dieren',
			conditions: {
				kijkt: (here) => {
					seen.push({ ...here, outer: { ...here.outer }, answers: { ...here.answers } })
					return 'ja'
				},
			},
			pages: {
				naam: page(question('naam', tekst(), ['Bo'])),
				buiten: page(question('buiten', jaNee(), ['ja']), 'kijkt'),
				klaar: { outcome: true },
			},
		}),
	}
	const spied = conversation({
		id: 'proef',
		conditions: flow.conditions,
		pages: { ...flow.pages, dieren: page(spy) },
	})
	replay(spied, { ...whole, tuin: 'nee', schuur: 'nee', vreemd: 'x' }, around)
	expect(seen[0]).toEqual({
		answers: { naam: 'Bo' },
		outer: { tuin: 'nee', wil: 'ja' },
		peildatum: '2026-11-22',
	})
})

test('a choice among what was named is open again when that is gone', () => {
	const gone = at({ ...whole, dieren: { items: [bo], klaar: true } })
	expect(gone).toMatchObject({ open: 'liefste', outcome: null })
	expect(gone.answers).not.toHaveProperty('liefste')
	expect(at(whole).answers.liefste).toBe('e')
})

test('a day that had to come is asked again when it has passed', () => {
	expect(at(whole).outcome).toBe('einde')
	expect(replay(flow, whole, { outer: {}, peildatum: '2027-01-02' }).open).toBe('verwacht')
})

test.each([null, 'misschien', 5, ['ja'], { anders: true }, { weetIkNiet: false }])(
	'%j is no answer to a choice, whoever kept it',
	(value) => {
		expect(at({ ...whole, wil: value }).open).toBe('wil')
	},
)

test('"weet ik niet" answers only where it is on offer', () => {
	expect(at({ ...whole, wil: UNKNOWN }).answers.wil).toBe(UNKNOWN)
	expect(at({ ...whole, liefste: UNKNOWN }).open).toBe('liefste')
})

test('what is not known is told with the item it is of, off the path not', () => {
	const stored = {
		...whole,
		schuur: UNKNOWN,
		verwacht: { weetIkNiet: true },
		dieren: { items: [bo, { id: 'e', answers: { naam: 'Ed', buiten: UNKNOWN } }], klaar: true },
	}
	expect(unknownsOn(at(stored))).toEqual([
		{ question: 'schuur' },
		{ question: 'buiten', list: 'dieren', item: 'e' },
		{ question: 'verwacht' },
	])
	expect(unknownsOn(at({ ...stored, tuin: 'nee' }))).toEqual([{ question: 'verwacht' }])
})

test('a state that leads nowhere is a fault of ours', () => {
	const broken = { ...flow, machine: { ...flow.machine, states: {} } } as unknown as typeof flow
	expect(() => replay(broken, {}, around)).toThrow(FlowFault)
})
