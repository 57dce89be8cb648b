import { expect, test } from 'vitest'
import { readFacts } from './facts-in.ts'
import { conversation, type List } from './flow.ts'
import { bedrag } from './kinds/bedrag.ts'
import { bedragPerPeriode } from './kinds/bedrag-per-periode.ts'
import { datum } from './kinds/datum.ts'
import { keuze, keuzeUit, options } from './kinds/keuze.ts'
import { meerkeuze } from './kinds/meerkeuze.ts'
import { naam } from './kinds/naam.ts'
import { tekst } from './kinds/tekst.ts'
import { literal, question } from './question.ts'
import { questionsOf, vocabularyOf } from './vocabulary.ts'

const choice = options('x', ['ja', 'nee'])
const page = (asked: ReturnType<typeof question> | List) => ({ question: asked, section: 's' })
const ends = { klaar: { outcome: true as const } }

const dieren: List = {
	name: 'dieren',
	most: 3,
	itemName: () => literal('dier'),
	values: () => ({}),
	list: conversation({
		id: 'dieren',
		conditions: {},
		pages: {
			roepnaam: page(question('roepnaam', tekst(), [], { unknown: false })),
			geboren: page(question('geboren', datum('past'), [])),
			...ends,
		},
	}),
}
const favoriet = keuzeUit(({ answers }) =>
	((answers.dieren ?? []) as Array<{ id: string }>).map(({ id }) => ({
		value: id,
		label: literal(id),
	})),
)
const flow = conversation({
	id: 'proef',
	conditions: {},
	pages: {
		naam: page(question('naam', naam(), [], { unknown: false })),
		dieren: page(dieren),
		favoriet: page(question('favoriet', favoriet, [])),
		thuis: page(question('thuis', keuze(choice), [])),
		dingen: page(question('dingen', meerkeuze(choice, { alone: ['nee'] }), [])),
		prijs: page(question('prijs', bedrag(), [])),
		loon: page(question('loon', bedragPerPeriode(), [])),
		...ends,
	},
})
const read = (json: unknown) => readFacts(json, questionsOf(flow), '2026-11-22')

test('reads facts into answers as they are kept, and calls things of a list by their place', () => {
	expect(
		read({
			naam: { achternaam: ' Nguyễn   Đặng ' },
			favoriet: 'k1',
			dieren: [{ roepnaam: 'Tommie', geboren: { weetIkNiet: true } }, { id: 'poes' }],
			dingen: ['ja'],
		}),
	).toEqual({
		ok: true,
		value: {
			naam: { voornamen: '', achternaam: 'Nguyễn Đặng' },
			dieren: {
				items: [
					{ id: 'k1', answers: { roepnaam: 'Tommie', geboren: { weetIkNiet: true } } },
					{ id: 'poes', answers: {} },
				],
				klaar: true,
			},
			favoriet: 'k1',
			dingen: ['ja'],
		},
	})
})

test.each<[string, unknown, Array<[string, string]>]>([
	['nothing at all', undefined, [['/feiten', 'api:feit.ontbreekt']]],
	['no object', [], [['/feiten', 'api:feit.vorm']]],
	['null', null, [['/feiten', 'api:feit.vorm']]],
	['a name we do not have', { hond: 1 }, [['/feiten/hond', 'api:feit.onbekend']]],
	['a name with a number in it', { 'bsn 123456782': 1 }, [['/feiten', 'api:feit.onbekend']]],
	['a name every object has', { toString: 1 }, [['/feiten/toString', 'api:feit.onbekend']]],
	['an own prototype', JSON.parse('{"__proto__": 1}'), [['/feiten', 'api:feit.onbekend']]],
	['text for a name', { naam: 'Sam' }, [['/feiten/naam', 'api:feit.vorm']]],
	[
		'a part too many',
		{ naam: { achternaam: 'A', bsn: '1' } },
		[['/feiten/naam/bsn', 'api:feit.onbekend']],
	],
	['a part too few', { naam: {} }, [['/feiten/naam/achternaam', 'fouten:naam.leeg']]],
	['a wrong choice', { thuis: 'soms' }, [['/feiten/thuis', 'fouten:keuze.kies']]],
	['a choice of the wrong type', { thuis: true }, [['/feiten/thuis', 'api:feit.vorm']]],
	['a choice in a list', { thuis: ['ja'] }, [['/feiten/thuis', 'api:feit.vorm']]],
	['no choice', { dingen: [] }, [['/feiten/dingen', 'fouten:meerkeuze.kies']]],
	[
		'choices that exclude each other',
		{ dingen: ['ja', 'nee'] },
		[['/feiten/dingen', 'fouten:meerkeuze.gaatNietSamen']],
	],
	['euros', { prijs: 10.5 }, [['/feiten/prijs', 'fouten:bedrag.getal']]],
	['an amount as text', { prijs: '1050' }, [['/feiten/prijs', 'api:feit.vorm']]],
	['an amount below zero', { prijs: -1 }, [['/feiten/prijs', 'fouten:bedrag.nietOnderNul']]],
	['nothing for an amount', { prijs: null }, [['/feiten/prijs', 'api:feit.vorm']]],
	[
		'an amount without its period',
		{ loon: { bedrag: 1, soort: 'brutto' } },
		[
			['/feiten/loon/soort', 'fouten:bedragPerPeriode.soort'],
			['/feiten/loon/per', 'fouten:bedragPerPeriode.per'],
		],
	],
	[
		'unknown where it is not on offer',
		{ naam: { weetIkNiet: true } },
		[['/feiten/naam', 'api:feit.weetIkNietKanNiet']],
	],
	[
		'unknown and yet more',
		{ thuis: { weetIkNiet: true, bsn: '1' } },
		[['/feiten/thuis', 'api:feit.vorm']],
	],
	['unknown that is not', { thuis: { weetIkNiet: false } }, [['/feiten/thuis', 'api:feit.vorm']]],
	['unknown of a list', { dieren: { weetIkNiet: true } }, [['/feiten/dieren', 'api:feit.vorm']]],
	['an empty list', { dieren: [] }, [['/feiten/dieren', 'fouten:lijst.leeg']]],
	[
		'a list that is too long',
		{ dieren: [{}, {}, {}, {}] },
		[['/feiten/dieren', 'fouten:lijst.teVeel']],
	],
	['a thing that is none', { dieren: [3] }, [['/feiten/dieren/0', 'api:feit.vorm']]],
	[
		'a thing without a proper id',
		{ dieren: [{ id: '123456782' }] },
		[['/feiten/dieren/0/id', 'api:feit.id']],
	],
	['an id that is no text', { dieren: [{ id: 1 }] }, [['/feiten/dieren/0/id', 'api:feit.id']]],
	[
		'two of one id',
		{ dieren: [{ id: 'k2' }, {}] },
		[['/feiten/dieren/1/id', 'api:feit.idTweeKeer']],
	],
	[
		'a day that is none',
		{ dieren: [{ geboren: '2026-02-30' }] },
		[['/feiten/dieren/0/geboren', 'fouten:datum.bestaatNiet']],
	],
	[
		'a day after the day of asking',
		{ dieren: [{ geboren: '2026-11-23' }] },
		[['/feiten/dieren/0/geboren', 'fouten:datum.nietInToekomst']],
	],
	[
		'a thing that is not in the list',
		{ dieren: [{}], favoriet: 'k2' },
		[['/feiten/favoriet', 'fouten:keuze.kies']],
	],
	[
		'everything that is wrong, at once',
		{ x: 1, naam: 1, dieren: [{ y: 1 }, { roepnaam: '' }] },
		[
			['/feiten/x', 'api:feit.onbekend'],
			['/feiten/naam', 'api:feit.vorm'],
			['/feiten/dieren/0/y', 'api:feit.onbekend'],
			['/feiten/dieren/1/roepnaam', 'fouten:tekst.leeg'],
		],
	],
])('points to %s', (_, json, expected) => {
	const result = read(json)
	const found = result.ok ? [] : result.mistakes.map(({ pointer, error }) => [pointer, error])
	expect(found).toEqual(expected)
})

test('says what there is to choose from', () => {
	const result = read({ thuis: 'soms', dingen: ['x'], loon: { bedrag: 1, soort: 'bruto' } })
	expect(result.ok ? [] : result.mistakes.map(({ allowed }) => allowed)).toEqual([
		['ja', 'nee'],
		['ja', 'nee'],
		['week', 'vierWeken', 'maand', 'jaar'],
	])
})

test('takes no other question under the same name', () => {
	const other = conversation({
		id: 'ander',
		conditions: {},
		pages: { thuis: page(question('thuis', tekst(), [])), ...ends },
	})
	expect(Object.keys(vocabularyOf([flow, flow]))).toEqual(Object.keys(questionsOf(flow)))
	expect(() => vocabularyOf([flow, other])).toThrow(/ander: .* thuis/)
})
