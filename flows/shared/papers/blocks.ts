import type { Block, Field } from '../../engine/document.ts'
import type { Text } from '../../engine/text.ts'

/** A heading of a paper: of a part, or of one thing in it. */
export function heading(of: Text, level: 2 | 3 = 2): Block {
	return { kind: 'heading', level, text: of }
}

/** Running text. */
export function paragraph(of: Text): Block {
	return { kind: 'paragraph', text: of }
}

/** What a reader must see first. */
export function notice(of: Text): Block {
	return { kind: 'notice', text: of }
}

/** The fields that are there, one under the other. */
export function fieldsOf(...of: Array<Field | null>): Block {
	return { kind: 'fields', fields: of.filter((field) => field !== null) }
}

/** A list to tick by hand. */
export function ticks(...items: Array<Text>): Block {
	return { kind: 'list', style: 'check', items }
}
