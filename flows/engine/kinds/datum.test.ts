import { expect, test } from 'vitest'
import type { At } from '../question.ts'
import { datum } from './datum.ts'

const kind = datum()
const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }

function parsed(dag: string, maand: string, jaar: string, of = kind) {
	return of.parse({ dag: [dag], maand: [maand], jaar: [jaar] }, at)
}

const MONTHS: Array<[number, string]> = [
	[1, 'januari jan jan. JAN January ocak Ocak stycznia يناير جانفي'],
	[2, 'februari feb feb. February şubat Şubat subat luty lutego فبراير شباط فيفري'],
	[3, 'maart mrt mrt. MRT Maart march mart marzec marca مارس آذار اذار'],
	[4, 'april apr April nisan NİSAN kwiecień kwietnia أبريل ابريل إبريل نيسان أفريل'],
	[5, 'mei May mayıs MAYIS maj maja مايو ماي أيار ايار'],
	[6, 'juni jun June haziran czerwiec czerwca يونيو حزيران جوان'],
	[7, 'juli jul July temmuz lipiec lipca يوليو يوليوز تموز جويلية'],
	[8, 'augustus aug August ağustos AĞUSTOS agustos sierpień أغسطس اغسطس آب غشت أوت'],
	[9, 'september sept sep. September eylül wrzesień września سبتمبر أيلول شتنبر'],
	[10, 'oktober okt October oct ekim październik pazdziernika أكتوبر اكتوبر'],
	[11, 'november nov November kasım KASIM listopad نوفمبر نونبر'],
	[12, 'december dec December aralık ARALIK grudzień grudnia ديسمبر دجنبر'],
]

test.each([
	...MONTHS.flatMap(([number, names]) => names.split(' ').map((name) => [name, number] as const)),
	['كانون الثاني', 1],
	['تشرين الأول', 10],
	['تشرين الاول', 10],
	['تشرين الثاني', 11],
	['كانون الأول', 12],
	['1', 1],
	['01', 1],
	['١٢', 12],
	[' 3 ', 3],
] as const)('the month %s is number %i', (typed, number) => {
	expect(parsed('27', typed, '2007')).toEqual({
		ok: true,
		value: `2007-${String(number).padStart(2, '0')}-27`,
	})
})

test.each([
	['1', '3', '2007', '2007-03-01'],
	['01', '03', '2007', '2007-03-01'],
	['٢٧', '٣', '٢٠٠٧', '2007-03-27'],
	['\u200f٢٧', 'مارس\u200f', '٢٠٠٧', '2007-03-27'],
	['29', 'feb', '2024', '2024-02-29'],
])('%s %s %s is %s', (dag, maand, jaar, value) => {
	expect(parsed(dag, maand, jaar)).toEqual({ ok: true, value })
})

test.each([
	['', '', '', [['dag', 'datum.leeg']]],
	[' ', '', '\u200b', [['dag', 'datum.leeg']]],
	['27', '', '2007', [['maand', 'datum.maandLeeg']]],
	['', '3', '2007', [['dag', 'datum.dagLeeg']]],
	[
		'27',
		'',
		'',
		[
			['maand', 'datum.maandLeeg'],
			['jaar', 'datum.jaarLeeg'],
		],
	],
	['x', '3', '2007', [['dag', 'datum.dag']]],
	['1.5', '3', '2007', [['dag', 'datum.dag']]],
	['-1', '3', '2007', [['dag', 'datum.dag']]],
	['27', '13', '2007', [['maand', 'datum.maand']]],
	['27', '0', '2007', [['maand', 'datum.maand']]],
	['27', 'zomer', '2007', [['maand', 'datum.maand']]],
	['27', '3', '07', [['jaar', 'datum.jaar']]],
	['27', '3', '20007', [['jaar', 'datum.jaar']]],
	['27', '3', '0207', [['jaar', 'datum.jaar']]],
	['27', '3', '1899', [['jaar', 'datum.jaar']]],
	['27', '3', '2101', [['jaar', 'datum.jaar']]],
	['0', '3', '2007', [['dag', 'datum.bestaatNiet']]],
	['32', '3', '2007', [['dag', 'datum.bestaatNiet']]],
	['30', '2', '2026', [['dag', 'datum.bestaatNiet']]],
	['29', 'februari', '2026', [['dag', 'datum.bestaatNiet']]],
	['31', 'april', '2026', [['dag', 'datum.bestaatNiet']]],
] as const)('%j %j %j is refused: %j', (dag, maand, jaar, mistakes) => {
	expect(parsed(dag, maand, jaar)).toEqual({
		ok: false,
		mistakes: mistakes.map(([part, error]) => ({ part, error })),
	})
})

test.each([
	['past', '22', true],
	['past', '23', false],
	['future', '22', true],
	['future', '21', false],
] as const)('a day in the %s: 11-%s is taken: %s', (when, day, taken) => {
	expect(parsed(day, '11', '2026', datum(when)).ok).toBe(taken)
	expect(datum(when).accept(`2026-11-${day}`, at).ok).toBe(taken)
})

test.each([
	null,
	20_070_327,
	'',
	'27-3-2007',
	'2007-3-27',
	'2007-02-30',
	'2007-03-27T00:00:00Z',
	'1899-12-31',
	'2101-01-01',
])('the API cannot give %j', (json) => {
	expect(kind.accept(json, at).ok).toBe(false)
})

test('a day reads back with the name of its month', () => {
	expect(kind.show('2007-03-05', at).values).toEqual({ tekst: '5 maart 2007' })
})
