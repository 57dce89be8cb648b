import { type Block, type Document, type Field, fieldsOf } from '../flows/engine/document.ts'
import type { Text, Translate } from '../flows/engine/text.ts'

/**
 * What a paper says in our own words, line by line, as it is printed: headings, sentences, labels,
 * and values that are not what somebody typed.
 */
export function paperLines({ title, blocks }: Document, t: Translate): Array<string> {
	return [title, ...blocks.flatMap(textsOf)].map((text) => t(text)).filter((line) => line !== '')
}

function textsOf(block: Block): Array<Text> {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
		case 'notice':
			return [block.text]
		case 'list':
			return block.items
		case 'table':
			return [...block.head, ...block.rows.flat()]
		case 'bsn':
		case 'signature':
			return [block.label]
		case 'letter':
			return [block.subject, ...fieldsOf(block).flatMap(ownWords)]
		case 'fields':
			return block.fields.flatMap((field) => [
				field.label,
				...ownWords(field),
				...(field.hint ? [field.hint] : []),
				...(field.toDo ? [field.toDo] : []),
			])
	}
}

/** A value in our words: not a name, a date or an amount as it was typed. */
function ownWords({ value }: Field): Array<Text> {
	return typeof value === 'string' || value.key === 'common:letterlijk' ? [] : [value]
}
