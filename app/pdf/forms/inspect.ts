import { rotationOf } from './box.ts'
import { type Difficulty, difficultyOf } from './difficulty.ts'
import { type FieldKind, type FormField, flag, inherited, maxLengthOf } from './field.ts'
import { formatOf } from './format.ts'
import { type Label, type Labels, labelsOf } from './label.ts'
import { asDict, dictAt, entry, numbersAt, textOf } from './object.ts'
import { type OpenForm, openForm } from './open-form.ts'
import { buttonOptionsOf, choicesOf, type Option } from './option.ts'
import { pageTextsOf } from './page-text.ts'
import { type Rect, rectOf } from './page-tree.ts'
import { type FieldValue, heldValue } from './value.ts'

/** A field as a person sees it. */
export type InspectedField = {
	/** The name that values are given by. */
	name: string
	kind: FieldKind
	/** The pages it stands on, from 1; none for a ghost. */
	pages: Array<number>
	widgets: Array<{ page: number | undefined; rect: Rect; rotation: number }>
	label: string
	labelFrom: Label['from']
	/** The heading it stands under. */
	section: string | undefined
	options: Array<Option>
	maxLength: number | undefined
	/** How the form's script wants it written: `dd-mm-yyyy`. */
	format: string | undefined
	required: boolean
	readOnly: boolean
	value: FieldValue
}

/** What there is to fill in a form, and how hard it is for a person. */
export type Inspection = {
	pages: number
	lang: string | undefined
	tagged: boolean
	/** Viewers were asked to draw the values themselves, in fonts that lack letters. */
	needAppearances: boolean
	/** It has a second form, for Adobe only, inside. */
	xfa: boolean
	scripts: boolean
	fields: Array<InspectedField>
	difficulty: Difficulty
}

/**
 * Looks at every field of a form.
 *
 * @throws FormRefusal when it cannot be filled
 */
export async function inspectForm(bytes: Uint8Array): Promise<Inspection> {
	const form = await openForm(bytes)
	const { fields, acroForm, pages, pdf } = form
	const labels = labelsOf(fields, await pageTextsOf(bytes))
	const inspected = {
		pages: pages.length,
		lang: textOf(entry(pdf.catalog, 'Lang')) || undefined,
		tagged: dictAt(pdf.catalog, 'StructTreeRoot') !== undefined,
		needAppearances: String(entry(acroForm, 'NeedAppearances')) === 'true',
		xfa: entry(acroForm, 'XFA') !== undefined,
		scripts: hasScripts(form),
		fields: fields.map((field) => inspectedField(field, labels)),
	}
	return { ...inspected, difficulty: difficultyOf(inspected) }
}

function inspectedField(field: FormField, labels: Labels): InspectedField {
	const { name, kind, flags, widgets } = field
	const { text, from } = labels.ofField(field)
	return {
		name,
		kind,
		pages: [...new Set(widgets.flatMap(({ pages }) => pages.map(({ number }) => number)))],
		widgets: widgets.map(({ dict, pages }) => ({
			page: pages[0]?.number,
			rect: rectOf(numbersAt(dict, 'Rect')) ?? [0, 0, 0, 0],
			rotation: rotationOf(dict),
		})),
		label: text,
		labelFrom: from,
		section: labels.sectionOf(field),
		options: optionsOf(field, labels),
		maxLength: maxLengthOf(field),
		format: formatOf(field),
		required: Boolean(flags & flag.required),
		readOnly: Boolean(flags & flag.readOnly),
		value: heldValue(field),
	}
}

/** What can be chosen; boxes that mean the same are one option. */
function optionsOf(field: FormField, labels: Labels): Array<Option> {
	if (field.kind === 'dropdown' || field.kind === 'listbox') return choicesOf(field)
	if (field.kind !== 'checkbox' && field.kind !== 'radio') return []
	const options = buttonOptionsOf(field).map((option) => ({
		label: labels.ofOption(option),
		value: option.value,
	}))
	return options.filter(
		({ label, value }, index) =>
			options.findIndex((other) => other.value === value && other.label === label) === index,
	)
}

function hasScripts({ pdf, fields }: OpenForm): boolean {
	const names = dictAt(dictAt(pdf.catalog, 'Names'), 'JavaScript')
	return (
		names !== undefined ||
		fields.some(({ widgets }) =>
			widgets.some(({ chain }) => asDict(inherited(chain, 'AA')) !== undefined),
		)
	)
}
