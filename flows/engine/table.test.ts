import { expect, test } from 'vitest'
import { readTable, textOfFile, writeTable } from './table.ts'

const cells = (text: string) => readTable(text).map((row) => row.cells)

test.each([
	['a copy out of a spreadsheet', 'naam\tbedrag\nEneco\t1.234,56'],
	['Dutch Excel', '\uFEFFnaam;bedrag\r\nEneco;1.234,56\r\n'],
	['English Excel', 'naam,bedrag\nEneco,"1.234,56"'],
	['an old Mac', 'naam;bedrag\rEneco;1.234,56'],
])('%s is read cell by cell', (_, text) => {
	expect(cells(text)).toEqual([
		['naam', 'bedrag'],
		['Eneco', '1.234,56'],
	])
})

test('empty rows are left out and counted, as a spreadsheet counts', () => {
	const rows = readTable('naam;bedrag\n\n ; \nEneco;12\n\n')
	expect(rows.map(({ number }) => number)).toEqual([1, 4])
})

test('a cell may hold a divider, a quote and a line', () => {
	expect(cells('"B; V";"5"" buis";"twee\nregels"')).toEqual([['B; V', '5" buis', 'twee\nregels']])
})

test('a quote that is never closed is a sign like any other, and loses no row', () => {
	expect(cells('naam;bedrag\n"Eneco;12\nZiggo;13')).toEqual([
		['naam', 'bedrag'],
		['"Eneco', '12'],
		['Ziggo', '13'],
	])
})

test('what is written is read again', () => {
	const rows = [
		['1', 'B; V "x"', ''],
		['2', 'é', '=1+1'],
	]
	expect(cells(writeTable(rows))).toEqual(rows)
})

test.each([
	['UTF-8', new TextEncoder().encode('Café')],
	['Windows-1252', Uint8Array.from([0x43, 0x61, 0x66, 0xe9])],
	['Unicode text of Excel', Uint8Array.from([0xff, 0xfe, 0x43, 0, 0x61, 0, 0x66, 0, 0xe9, 0])],
])('a file in %s is text', (_, bytes) => {
	expect(textOfFile(bytes)).toBe('Café')
})

test.each([
	['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4])],
	['a PDF', new TextEncoder().encode('%PDF-1.7')],
	['a picture', Uint8Array.from([0x89, 0x50, 0, 0, 0xff])],
])('%s is none', (_, bytes) => {
	expect(textOfFile(bytes)).toBeNull()
})
