import { type Block, type Document, type Field, fieldsOf } from '../../flows/engine/document.ts'
import { cleanText } from './clean.ts'
import { DuplicateFieldError, IncompleteDocumentError } from './fault.ts'
import { assertDrawable } from './font.ts'
import type { PdfLabels } from './labels.ts'

/** Words that only a programming mistake leaves in a text. */
const accident = /\bundefined\b|\bNaN\b|\[object \w+\]|\{\{/
/** A text key that was never turned into a sentence: `kinderopvangtoeslag:redenen.teLaat`. */
const key = /^[a-z][\w-]*:[\w-]+(\.[\w-]+)*$/i

/**
 * The document with every text cleaned, after checking that it is whole: nothing empty,
 * untranslated, undrawable or named twice.
 *
 * @throws IncompleteDocumentError, DuplicateFieldError, MissingGlyphError
 */
export function completeDocument(document: Document<string>): Document<string> {
	const title = sentence(document.title, `title of ${document.id}`)
	const blocks = document.blocks.map((block) =>
		completeBlock(block, `${block.kind} of ${document.id}`),
	)
	assertNames(fieldNames(document))
	return { ...document, title, blocks }
}

/** The labels, checked in the same way; each has a place for its numbers, and no other. */
export function completeLabels(labels: PdfLabels): PdfLabels {
	return {
		seeAppendix: label('seeAppendix', ['{nummer}']),
		appendix: label('appendix', ['{nummer}']),
		confirmed: label('confirmed', []),
		page: label('page', ['{pagina}', '{aantal}']),
		footer: label('footer', []),
	}

	function label(name: keyof PdfLabels, places: Array<string>): string {
		const text = sentence(labels[name], `label ${name}`)
		const found = text.match(/\{.*?\}/g) ?? []
		if (found.toSorted().join() !== places.toSorted().join())
			throw new IncompleteDocumentError(
				`The label ${name} has ${found.join()} for ${places.join()}`,
			)
		return text
	}
}

function completeBlock(block: Block<string>, where: string): Block<string> {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
		case 'notice':
			return { ...block, text: sentence(block.text, where) }
		case 'list':
			return { ...block, items: block.items.map((item) => sentence(item, where)) }
		case 'table':
			return {
				...block,
				head: block.head.map((cell) => sentence(cell, where)),
				rows: block.rows.map((row) => cellsOf(row, block.head.length, where)),
			}
		case 'bsn':
		case 'signature':
			return { ...block, label: sentence(block.label, where) }
		case 'fields':
			return { ...block, fields: block.fields.map(completeField) }
		case 'letter':
			return {
				...block,
				subject: sentence(block.subject, where),
				from: block.from.map(completeField),
				placeAndDate: completeField(block.placeAndDate),
				to: block.to.map(completeField),
				reference: completeField(block.reference),
				body: block.body.map(completeField),
				signed: completeField(block.signed),
			}
	}
}

function completeField({ toDo, hint, ...field }: Field<string>): Field<string> {
	return {
		...field,
		label: sentence(field.label, `label of ${field.name}`),
		value: value(field.value, `value of ${field.name}`),
		...(toDo !== undefined && { toDo: sentence(toDo, `to-do of ${field.name}`) }),
		...(hint !== undefined && { hint: sentence(hint, `hint of ${field.name}`) }),
	}
}

function sentence(text: string, where: string): string {
	const clean = cleanText(String(text)).trim()
	if (!clean || accident.test(clean) || key.test(clean))
		throw new IncompleteDocumentError(`No text for the ${where}: "${clean}"`)
	assertDrawable(clean, where)
	return clean
}

/** What a person answered: free text, so only what a machine would leave there is refused. */
function value(text: string, where: string): string {
	if (typeof text !== 'string' || /^(undefined|null|NaN)$|\[object \w+\]/.test(text))
		throw new IncompleteDocumentError(`No text for the ${where}: "${text}"`)
	const clean = cleanText(text)
	assertDrawable(clean, where)
	return clean
}

function cellsOf(row: Array<string>, width: number, where: string): Array<string> {
	if (row.length !== width)
		throw new IncompleteDocumentError(`${row.length} cells under ${width} heads in the ${where}`)
	return row.map((cell) => (cell === '' ? '' : sentence(cell, where)))
}

/** Every field name of the document, in order. */
function fieldNames(document: Document<string>): Array<string> {
	return document.blocks.flatMap((block) => {
		return block.kind === 'bsn' ? [block.name] : fieldsOf(block).map(({ name }) => name)
	})
}

/** A dot makes a parent in a form, so `adres` and `adres.postcode` exclude each other. */
function assertNames(names: Array<string>): void {
	const seen = new Set<string>()
	const parents = new Set(
		names.flatMap((name) => [...name.matchAll(/\./g)].map(({ index }) => name.slice(0, index))),
	)
	for (const name of names) {
		if (!/^[\w-]+(\.[\w-]+)*$/.test(name))
			throw new IncompleteDocumentError(`"${name}" is no field name`)
		if (seen.has(name) || parents.has(name)) throw new DuplicateFieldError(name)
		seen.add(name)
	}
}
