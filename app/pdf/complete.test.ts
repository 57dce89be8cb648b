import { expect, test } from 'vitest'
import type { Block, Document } from '../../flows/engine/document.ts'
import { completeDocument, completeLabels } from './complete.ts'
import { DuplicateFieldError, IncompleteDocumentError, MissingGlyphError } from './fault.ts'

const field = { name: 'naam', label: 'Naam', value: 'Ayşe' }

test.each([
	'',
	'  ',
	'Uw naam is undefined',
	'Bedrag: NaN',
	'[object Object]',
	'Voor {{naam}}',
	'kinderopvangtoeslag:redenen.teLaat',
	'common:verder',
])('a paper never says “%s”', (text) => {
	expect(() => completeDocument(paper({ kind: 'paragraph', text }))).toThrow(
		IncompleteDocumentError,
	)
	expect(() => completeDocument({ ...paper(), title: text })).toThrow(IncompleteDocumentError)
})

test.each([
	'Om 9:30 uur',
	'Kijk op https://www.toeslagen.nl/kot',
	'Let op: stuur het contract mee',
	'Bel 0800-0543',
])('a paper may say “%s”', (text) => {
	expect(completeDocument(paper({ kind: 'paragraph', text })).blocks).toEqual([
		{ kind: 'paragraph', text },
	])
})

test('a value that a program left undefined is refused, a person named Null is not', () => {
	for (const value of ['undefined', 'null', 'NaN', '[object Object]'])
		expect(() => completeDocument(fields({ ...field, value }))).toThrow(IncompleteDocumentError)
	expect(() => completeDocument(fields({ ...field, value: 'Null' }))).not.toThrow()
	expect(() => completeDocument(fields({ ...field, value: 'opvang:ochtend' }))).not.toThrow()
})

test('a value that is not there at all is refused', () => {
	const { value: _, ...rest } = field
	expect(() => completeDocument(fields(rest as typeof field))).toThrow(IncompleteDocumentError)
})

test('two fields with one name are refused, also between blocks', () => {
	expect(() => completeDocument(fields(field, field))).toThrow(DuplicateFieldError)
	expect(() =>
		completeDocument(
			paper({ kind: 'fields', fields: [field] }, { kind: 'bsn', name: 'naam', label: 'BSN' }),
		),
	).toThrow(DuplicateFieldError)
})

test('a name cannot be a field and a branch at once', () => {
	expect(() =>
		completeDocument(fields({ ...field, name: 'adres' }, { ...field, name: 'adres.postcode' })),
	).toThrow(DuplicateFieldError)
})

test('a letter that the font lacks is named with its place', () => {
	expect(() => completeDocument(fields({ ...field, value: 'Иван' }))).toThrow(
		new MissingGlyphError('No glyph for U+0418 in value of naam'),
	)
})

test('a table row has a cell for every head', () => {
	const table = { kind: 'table' as const, head: ['Maand', 'Bedrag'] }
	expect(() => completeDocument(paper({ ...table, rows: [['mei']] }))).toThrow(
		IncompleteDocumentError,
	)
	expect(() => completeDocument(paper({ ...table, rows: [['mei', '']] }))).not.toThrow()
})

test('a label of the paper itself is checked too', () => {
	const labels = {
		seeAppendix: 'zie bijlage {nummer}',
		appendix: 'Bijlage {nummer}',
		confirmed: 'Dit klopt.',
		page: 'Pagina {pagina} van {aantal}',
		footer: 'Regelwijs',
	}
	expect(completeLabels(labels)).toEqual(labels)
	for (const wrong of [
		{ footer: 'pdf:footer' },
		{ page: 'Pagina {page}' },
		{ appendix: 'Bijlage' },
	])
		expect(() => completeLabels({ ...labels, ...wrong })).toThrow(IncompleteDocumentError)
})

function paper(...blocks: Array<Block<string>>): Document<string> {
	return { id: 'papier', title: 'Papier', blocks }
}

function fields(...fields: Array<typeof field>): Document<string> {
	return paper({ kind: 'fields', fields })
}
