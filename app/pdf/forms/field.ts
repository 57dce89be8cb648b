import { PDFDict, PDFName, PDFNumber, type PDFObject, type PDFRef } from 'pdf-lib'
import { dictAt, entry, nameText, textOf } from './object.ts'
import type { FormPage } from './page-tree.ts'

/** What a person does with a field. */
export type FieldKind =
	| 'text'
	| 'multiline'
	| 'comb'
	| 'richtext'
	| 'checkbox'
	| 'radio'
	| 'dropdown'
	| 'listbox'
	| 'signature'
	| 'button'

/** One place where a field stands. A field that stands on no page has widgets without pages. */
export type Widget = {
	dict: PDFDict
	ref: PDFRef | undefined
	/** The widget, its field, and what that stands under: where inherited entries come from. */
	chain: ReadonlyArray<PDFDict>
	pages: Array<FormPage>
}

/** A field with a name of its own, as one, however many objects it is written in. */
export type FormField = {
	name: string
	kind: FieldKind
	/** The dictionaries that hold its value; more than one when several have the same name. */
	dicts: Array<PDFDict>
	widgets: Array<Widget>
	flags: number
}

type FieldParts = Pick<FormField, 'widgets' | 'dicts'>

/** The bits of `/Ff` that matter. */
export const flag = {
	readOnly: 1 << 0,
	required: 1 << 1,
	multiline: 1 << 12,
	password: 1 << 13,
	radio: 1 << 15,
	pushButton: 1 << 16,
	combo: 1 << 17,
	edit: 1 << 18,
	fileSelect: 1 << 20,
	multiSelect: 1 << 21,
	comb: 1 << 24,
	richText: 1 << 25,
} as const

/** The first of the dictionaries that has the entry has the say. */
export function inherited(chain: ReadonlyArray<PDFDict>, key: string): PDFObject | undefined {
	for (const dict of chain) {
		const found = entry(dict, key)
		if (found !== undefined) return found
	}
	return undefined
}

/** The entry of a field: of its own, from above, or from its first widget that has one. */
export function ofField(field: FieldParts, key: string): PDFObject | undefined {
	for (const chain of chainsOf(field)) {
		const found = inherited(chain, key)
		if (found !== undefined) return found
	}
	return undefined
}

function chainsOf({ widgets, dicts }: FieldParts): Array<ReadonlyArray<PDFDict>> {
	// The field before its widgets: a value left behind in a widget is an old one.
	const above = widgets.map(({ chain }) =>
		chain.slice(chain.findIndex((dict) => dicts.includes(dict))),
	)
	return [dicts, ...above, ...widgets.map(({ chain }) => chain)]
}

/** What kind a field is, by its `/FT` and `/Ff`. */
export function kindOf(field: FieldParts & { flags: number }): FieldKind {
	const { flags } = field
	switch (typeOf(field)) {
		case 'Btn':
			if (flags & flag.pushButton) return 'button'
			return flags & flag.radio ? 'radio' : 'checkbox'
		case 'Ch':
			return flags & flag.combo ? 'dropdown' : 'listbox'
		case 'Sig':
			return 'signature'
		default:
			return textKind(flags, maxLengthOf(field))
	}
}

function textKind(flags: number, maxLength: number | undefined): FieldKind {
	if (flags & flag.richText) return 'richtext'
	if (flags & flag.multiline) return 'multiline'
	return flags & flag.comb && maxLength && !(flags & flag.password) ? 'comb' : 'text'
}

/** `/FT` of the field; a field without one is a button when it has states, text otherwise. */
function typeOf(field: FieldParts): string {
	const type = ofField(field, 'FT')
	if (type instanceof PDFName) return nameText(type)
	const states = field.widgets.some(({ dict }) => statesOf(dict).length > 0)
	return states ? 'Btn' : 'Tx'
}

/** How many characters fit, when the form says so. */
export function maxLengthOf(field: FieldParts): number | undefined {
	const found = ofField(field, 'MaxLen')
	return found instanceof PDFNumber && found.asNumber() > 0 ? found.asNumber() : undefined
}

/** The states in which a button can be seen, without `Off`. */
export function statesOf(widget: PDFDict): Array<PDFName> {
	const looks = dictAt(widget, 'AP')
	for (const look of ['N', 'D']) {
		const states = entry(looks, look)
		// A stream here is one look for every state: it names none.
		const names = states instanceof PDFDict ? states.keys().filter((name) => name !== off) : []
		if (names.length > 0) return names
	}
	return []
}

/** The state of a button that is not chosen. */
export const off = PDFName.of('Off')

/** What the maker of the form says a field is for: its tooltip. */
export function tooltipOf({ dicts, widgets }: FormField): string | undefined {
	for (const dict of [...dicts, ...widgets.flatMap(({ chain }) => chain)]) {
		const text = textOf(entry(dict, 'TU'))?.trim()
		if (text) return text
	}
	return undefined
}
