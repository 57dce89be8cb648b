import type { Text, Translate } from './text.ts'

/**
 * A paper, as content without form: the same blocks become a PDF in Dutch and a page in the
 * reader's language. `T` is `Text` until `translated` turns it into sentences.
 */
export type Document<T = Text> = {
	/** Its name in the URL: `/nl/kinderopvangtoeslag/overschrijfblad.pdf`. */
	id: string
	title: T
	blocks: Array<Block<T>>
}

/** One piece of a paper, in reading order. */
export type Block<T = Text> =
	| { kind: 'heading'; level: 2 | 3; text: T }
	| { kind: 'paragraph'; text: T }
	/** A remark that must not be missed. */
	| { kind: 'notice'; text: T }
	/** Values to copy or send, each an editable field of the PDF. */
	| { kind: 'fields'; fields: Array<Field<T>> }
	/** What to do; `check` draws a box to tick by hand before each. */
	| { kind: 'list'; style: 'numbered' | 'bullet' | 'check'; items: Array<T> }
	| { kind: 'table'; head: Array<T>; rows: Array<Array<T>> }
	/** Nine empty boxes for a burgerservicenummer: written by hand, or drawn in the browser. */
	| { kind: 'bsn'; name: string; label: T }
	/** A line to sign on, by hand. */
	| { kind: 'signature'; label: T }
	| Letter<T>

/**
 * A letter from the person to somebody, in the order and form of a Dutch letter. Each part is an
 * editable field without a label in sight; the page for the reader says under it what it means.
 */
export type Letter<T = Text> = {
	kind: 'letter'
	from: Array<Field<T>>
	placeAndDate: Field<T>
	to: Array<Field<T>>
	subject: T
	/** The office's own mark, with its label in sight. */
	reference: Field<T>
	/** Greeting, paragraphs and closing. */
	body: Array<Field<T>>
	/** Under the room to sign. */
	signed: Field<T>
}

/** One value on a paper. */
export type Field<T = Text> = {
	/** Field name in the PDF; the question's name where the value is its answer: `opvang.1.uurprijs`. */
	name: string
	/** The answer that it is, by place: `kinderen.1.voornaam`. Without it, that of its name. */
	fact?: string
	/** As the portal or form calls it. */
	label: T
	/** As it is to be copied: always Dutch; empty when the person does not know it. */
	value: string | T
	/** What the person could not say, and where it stands; shown instead of a value, never as one. */
	toDo?: T
	/** The person confirmed an unusual value: "klopt toch". */
	confirmed?: boolean
	/** Where to find the field on the screen or form it is copied to. */
	hint?: T
	/** Of a letter in another language than the reader's: what the Dutch value says. */
	meaning?: T
}

/** Every field of a block, in reading order. */
export function fieldsOf<T>(block: Block<T>): Array<Field<T>> {
	if (block.kind === 'fields') return block.fields
	if (block.kind !== 'letter') return []
	const { from, placeAndDate, to, reference, body, signed } = block
	return [...from, placeAndDate, ...to, reference, ...body, signed]
}

/**
 * The document with each text turned into a sentence. What is to be copied stays Dutch, because
 * that is what the portal or office reads.
 */
export function translated(document: Document, t: Translate, dutch: Translate): Document<string> {
	return {
		id: document.id,
		title: t(document.title),
		blocks: document.blocks.map((block) => translatedBlock(block, t, dutch)),
	}
}

function translatedBlock(block: Block, t: Translate, dutch: Translate): Block<string> {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
		case 'notice':
			return { ...block, text: t(block.text) }
		case 'list':
			return { ...block, items: block.items.map(t) }
		case 'table':
			return { ...block, head: block.head.map(t), rows: block.rows.map((row) => row.map(t)) }
		case 'bsn':
		case 'signature':
			return { ...block, label: t(block.label) }
		case 'fields':
			return { ...block, fields: block.fields.map((field) => translatedField(field, t, dutch)) }
		case 'letter':
			return translatedLetter(block, t, dutch)
	}
}

function translatedLetter(letter: Letter, t: Translate, dutch: Translate): Letter<string> {
	const part = (field: Field): Field<string> => {
		const told = translatedField(field, t, dutch)
		const meaning = typeof field.value === 'string' ? field.value : t(field.value)
		return meaning === told.value ? told : { ...told, meaning }
	}
	return {
		kind: 'letter',
		from: letter.from.map(part),
		placeAndDate: part(letter.placeAndDate),
		to: letter.to.map(part),
		subject: dutch(letter.subject),
		reference: part(letter.reference),
		body: letter.body.map(part),
		signed: part(letter.signed),
	}
}

function translatedField(field: Field, t: Translate, dutch: Translate): Field<string> {
	const { label, toDo, hint, value, meaning: _, ...rest } = field
	return {
		...rest,
		label: t(label),
		value: typeof value === 'string' ? value : dutch(value),
		...(toDo && { toDo: t(toDo) }),
		...(hint && { hint: t(hint) }),
	}
}
