import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schuldeisers } from '../facts/schulden.ts'
import { UNKNOWN } from './answers.ts'
import { emptyTable, type Imported, importTable, MOST_ROWS } from './list-import.ts'
import { readTable } from './table.ts'

const at = { answers: {}, outer: {}, peildatum: '2026-11-22' }

function imported(table: string, { room = 30, emptyIsUnknown = false } = {}): Imported {
	const found = importTable(schuldeisers, table, { at, room, emptyIsUnknown })
	if (!found) throw new Error('too many rows')
	return found
}

const answersIn = (table: string) => imported(table).rows.map(({ answers }) => answers)
const wrongIn = (table: string) =>
	imported(table).wrong.map(({ row, question, value, why }) => [row, question, value, why.key])

test.each([
	['naam;bedrag', 'Eneco;1.234,56'],
	['Naam schuldeiser;Openstaand bedrag (€)', 'Eneco;€ 1.234,56'],
	['creditor,amount', 'Eneco,"1,234.56"'],
	['Creditor\tAmount owed', 'Eneco\t1,234.56'],
	['bedrag;schuldeiser', '1234,56;Eneco'],
])('the head %s says where what stands', (head, row) => {
	expect(answersIn(`${head}\n${row}`)).toEqual([{ schuldeiser: 'Eneco', openstaand: 123_456 }])
})

test('without a head the columns are those of the empty table', () => {
	expect(answersIn('Eneco;350;energie;K-1')).toEqual([
		{ schuldeiser: 'Eneco', openstaand: 35_000, soort: 'energie', kenmerk: 'K-1' },
	])
})

test('every column is read, by the words people use', () => {
	const table = [
		'naam;bedrag;soort;klantnummer;sinds;per maand;deurwaarder;naam deurwaarder;adres;brief;voorstel',
		'Énéco;10;Gas;007;27 maart 2025;25;Ja;De Haan;Postbus 1;betalingsregeling;15',
		'CZ;20;zorgverzekering;A/1;2025-03-27;-;n;;;uitstel;',
	].join('\n')
	expect(answersIn(table)).toEqual([
		{
			schuldeiser: 'Énéco',
			openstaand: 1_000,
			soort: 'energie',
			kenmerk: '007',
			sinds: '2025-03-27',
			afspraak: 'ja',
			afspraakBedrag: 2_500,
			deurwaarder: 'ja',
			deurwaarderNaam: 'De Haan',
			adresSchuldeiser: 'Postbus 1',
			brief: 'regeling',
			voorstelBedrag: 1_500,
		},
		{
			schuldeiser: 'CZ',
			openstaand: 2_000,
			soort: 'zorg',
			kenmerk: 'A/1',
			sinds: '2025-03-27',
			deurwaarder: 'nee',
			brief: 'uitstel',
		},
	])
})

test('a row with a wrong cell stays out as a whole; each wrong cell is named, the others come in', () => {
	const table = 'naam;bedrag;sinds\nEneco;12;\n;350;\nZiggo;veel;32-1-2025\n\nKPN;-5;\nVitens;8;'
	const { rows, wrong, rest } = imported(table)
	expect(rows.map(({ number }) => number)).toEqual([2, 7])
	expect(wrong.map(({ row, question, value, why }) => [row, question, value, why.key])).toEqual([
		[3, 'schuldeiser', '', 'fouten:tekst.leeg'],
		[4, 'openstaand', 'veel', 'fouten:bedrag.getal'],
		[4, 'sinds', '32-1-2025', 'fouten:datum.bestaatNiet'],
		[6, 'openstaand', '-5', 'fouten:bedrag.nietOnderNul'],
	])
	expect(rest).toBe('regel;schuldeiser;bedrag;sinds\n3;;350;\n4;Ziggo;veel;32-1-2025\n6;KPN;-5;')
})

test('rows put right come in, and those that are not keep the number they had', () => {
	const { rest } = imported('naam;bedrag\nEneco;12\n\nZiggo;veel\nKPN;')
	const again = imported(rest.replace('veel', '80').concat('\n9;;7'))
	expect(again.rows).toEqual([{ number: 4, answers: { schuldeiser: 'Ziggo', openstaand: 8_000 } }])
	expect(again.wrong.map(({ row }) => row)).toEqual([9])
})

test.each([
	['a formula', '=HYPERLINK("http://x";"Eneco");12', 'fouten:tabel.formule'],
	['a command', '@SUM(1+1);12', 'fouten:tabel.formule'],
	['a sum', '+31;12', 'fouten:tabel.formule'],
	['a total', 'Totaal;1.500', 'fouten:tabel.totaal'],
	['other letters', 'Энеко;12', 'fouten:tekst.andereLetters'],
])('%s is no creditor', (_, row, key) => {
	expect(wrongIn(`naam;bedrag\n${row}`).map(([, , , why]) => why)).toContain(key)
	expect(answersIn(`naam;bedrag\n${row}`)).toEqual([])
})

test('a word nobody knows is answered with those to choose from', () => {
	const { wrong } = imported('naam;deurwaarder\nEneco;misschien')
	expect(wrong[0]!.why).toEqual({ key: 'fouten:tabel.woord', values: { woorden: 'ja, nee' } })
})

test('an empty cell is asked for later, or is "weet ik niet" when somebody says so', () => {
	expect(answersIn('naam;bedrag\nEneco;')).toEqual([{ schuldeiser: 'Eneco' }])
	const { rows } = imported('naam;bedrag\nEneco;', { emptyIsUnknown: true })
	expect(rows[0]!.answers).toMatchObject({ openstaand: UNKNOWN, kenmerk: UNKNOWN })
	expect(rows[0]!.answers).not.toHaveProperty('brief')
	expect(answersIn('naam;bedrag\nEneco;?')).toEqual([{ schuldeiser: 'Eneco', openstaand: UNKNOWN }])
})

test('a list takes no more than it can carry; the rest is told of and kept', () => {
	const { rows, wrong, rest } = imported('naam;bedrag\nA1;1\nB2;2\nC3;3', { room: 2 })
	expect(rows.length).toBe(2)
	expect(wrong.map(({ row, why }) => [row, why.key])).toEqual([[4, 'fouten:tabel.vol']])
	expect(rest).toContain('4;C3;3')
})

test('a table of more rows than any household has is not read', () => {
	const rows = Array.from({ length: MOST_ROWS + 2 }, (_, at) => `naam${at};1`).join('\n')
	expect(importTable(schuldeisers, rows, { at, room: 30, emptyIsUnknown: false })).toBeNull()
})

test('the empty table is a head that is read as one', () => {
	const table = emptyTable(schuldeisers.import!)
	expect(readTable(table)[0]!.cells[0]).toBe('schuldeiser')
	expect(imported(table)).toEqual({ rows: [], wrong: [], rest: '' })
	expect(answersIn(`${table}Eneco;12`)).toEqual([{ schuldeiser: 'Eneco', openstaand: 1_200 }])
})

test('whatever is pasted, every row comes in or is told of, and every answer is one', () => {
	const cell = fc.oneof(fc.string(), fc.constantFrom('naam', 'bedrag', 'Eneco', '12', '"', '', ';'))
	const table = fc
		.array(fc.array(cell, { maxLength: 6 }), { maxLength: 20 })
		.map((rows) => rows.map((row) => row.join(';')).join('\n'))
	fc.assert(
		fc.property(table, (text) => {
			const { rows, wrong, rest } = imported(text, { room: 5 })
			expect(rest === '').toBe(wrong.length === 0)
			expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length)
			const right = new Set(rows.map(({ number }) => number))
			expect(wrong.filter(({ row }) => right.has(row))).toEqual([])
			for (const { answers } of rows) {
				expect(answers.schuldeiser).toMatch(/^[^=+@-]/)
			}
		}),
		{ numRuns: 300 },
	)
})
