import { expect, test } from 'vitest'
import { translator } from '../../../app/i18n.server.ts'
import { type At, type Kind, literal, type Raw } from '../question.ts'
import { datum } from './datum.ts'
import { getal } from './getal.ts'
import { iban } from './iban.ts'
import { kenmerk } from './kenmerk.ts'
import { keuze, keuzeUit, options } from './keuze.ts'
import { lrk } from './lrk.ts'
import { meerkeuze } from './meerkeuze.ts'
import { tekst } from './tekst.ts'
import { uren } from './uren.ts'

const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }
const dutch = translator('nl')
const duties = () => options('feiten:plichten.opties', ['werk', 'tegenprestatie'])
const toAll = <V>(kind: Kind<V>) => kind as unknown as Kind<unknown>

/** What a kind is to a page and to the API: made anew, for each is made once as its file is read. */
test.each<[string, () => Kind<unknown>, Raw, unknown, string, object]>([
	[
		'iban',
		() => toAll(iban()),
		{ '': ['IBAN: nl91 abna 0417 1643 00'] },
		'NL91ABNA0417164300',
		'NL91 ABNA 0417 1643 00',
		{ type: 'string', pattern: '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$' },
	],
	[
		'tekst',
		() => toAll(tekst()),
		{ '': ['De Linde'] },
		'De Linde',
		'De Linde',
		{ type: 'string', minLength: 1, maxLength: 300 },
	],
	[
		'tekst',
		() => toAll(kenmerk()),
		{ '': ['AB 12'] },
		'AB 12',
		'AB 12',
		{ type: 'string', minLength: 1, maxLength: 60 },
	],
	[
		'keuze',
		() => toAll(keuze(duties())),
		{ '': ['werk'] },
		'werk',
		'Werk zoeken of gaan werken',
		{ enum: ['werk', 'tegenprestatie'] },
	],
	[
		'keuze',
		() => toAll(keuzeUit(() => [{ value: 'k1', label: literal('Noor') }])),
		{ '': ['k1'] },
		'k1',
		'Noor',
		{ type: 'string' },
	],
	[
		'meerkeuze',
		() => toAll(meerkeuze(duties(), { alone: [] })),
		{ '': ['werk'] },
		['werk'],
		'Werk zoeken of gaan werken',
		{ type: 'array', items: { enum: ['werk', 'tegenprestatie'] }, minItems: 1, uniqueItems: true },
	],
	[
		'datum',
		() => toAll(datum()),
		{ dag: ['1'], maand: ['mei'], jaar: ['2026'] },
		'2026-05-01',
		'1 mei 2026',
		{ type: 'string', format: 'date' },
	],
])('%s is read, shown, typed again and told to the API', (id, make, raw, value, shown, schema) => {
	const kind = make()
	expect(kind.id).toBe(id)
	expect(kind.parse(raw, at)).toEqual({ ok: true, value })
	expect(kind.parse(kind.toRaw(value), at)).toEqual({ ok: true, value })
	expect(Object.keys(kind.toRaw(value))).toEqual(kind.parts)
	expect(dutch(kind.show(value, at))).toBe(shown)
	expect(kind.schema).toEqual(schema)
})

test.each<[string, () => Kind<unknown>, unknown, string]>([
	['tekst', () => toAll(tekst()), 7, 'tekst.leeg'],
	['kenmerk', () => toAll(kenmerk()), 7, 'kenmerk.leeg'],
	['kenmerk', () => toAll(kenmerk()), '1'.repeat(61), 'kenmerk.teLang'],
	['iban', () => toAll(iban()), 7, 'iban.leeg'],
	['getal', () => toAll(getal({ least: 0, most: 5 })), '3', 'getal.getal'],
	['getal', () => toAll(getal({ least: 0, most: 5 })), 1.5, 'getal.getal'],
	['uren', () => toAll(uren({ most: 60 })), '3', 'uren.getal'],
	['uren', () => toAll(uren({ most: 60 })), -1, 'uren.getal'],
	['lrk', () => toAll(lrk()), 7, 'lrk.leeg'],
	['meerkeuze', () => toAll(meerkeuze(duties(), { alone: [] })), [], 'meerkeuze.kies'],
	['datum in the past', () => toAll(datum('past')), '2026-11-23', 'datum.nietInToekomst'],
	['datum to come', () => toAll(datum('future')), '2026-11-21', 'datum.nietVoorbij'],
	['datum', () => toAll(datum()), '2101-01-01', 'datum.jaar'],
])('%s of the API cannot be %j', (_, make, json, error) => {
	expect(make().accept(json, at)).toMatchObject({ ok: false, mistakes: [{ error }] })
})

test('the last day that can be said is one', () => {
	expect(datum().accept('2100-12-31', at).ok).toBe(true)
})
