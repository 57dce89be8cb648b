import { PDFArray, PDFName } from 'pdf-lib'
import { type FormField, ofField, off, statesOf, type Widget } from './field.ts'
import { entry, itemsOf, nameText, textOf } from './object.ts'

/** One thing that can be chosen: `label` as it is shown, `value` as it is written. */
export type Option = { label: string; value: string }

/** One box or circle of a button, with the state that stands for it in the file. */
export type ButtonOption = Option & { state: PDFName; widget: Widget; told: boolean }

/** The options of a dropdown or a list, in order. */
export function choicesOf(field: FormField): Array<Option> {
	return optItems(field).map((item) => {
		if (!(item instanceof PDFArray)) return { label: textOf(item) ?? '', value: textOf(item) ?? '' }
		const [value = '', label = value] = itemsOf(item).map((part) => textOf(part) ?? '')
		return { label, value }
	})
}

/**
 * The boxes of a checkbox or radio group. The name of a state may be the value itself or only count
 * (`0`, `1`), with the values in `/Opt`. A box without any look has no state yet: it gets one.
 * `told` says whether its label is the form's own word (a tooltip of the box), or its value.
 */
export function buttonOptionsOf(field: FormField): Array<ButtonOption> {
	const values = optItems(field).map((item) => textOf(item) ?? '')
	const states = statesFor(field)
	return field.widgets.map((widget, index) => {
		const state = states[index]!
		const value = exported(state, index, values, field.widgets.length)
		const tooltip = field.widgets.length > 1 ? ownTooltip(field, widget) : undefined
		return { label: tooltip ?? value, value, state, widget, told: tooltip !== undefined }
	})
}

function exported(state: PDFName, index: number, values: Array<string>, count: number): string {
	const text = nameText(state)
	const counted = /^\d+$/.test(text) ? values[Number(text)] : undefined
	return counted ?? (values.length === count ? values[index] : undefined) ?? text
}

/** A state for every widget: what its look is called, or a free name. */
function statesFor({ kind, widgets, ...field }: FormField): Array<PDFName> {
	const known = widgets.map(({ dict }) => statesOf(dict)[0] ?? current(dict))
	const value = ofField({ widgets, ...field }, 'V')
	// Boxes of one name that look alike mean the same; circles of one group never do.
	const shared = known.find(Boolean) ?? (value instanceof PDFName && value !== off ? value : yes)
	return known.map((state, index) => {
		if (state) return state
		if (kind === 'checkbox') return shared
		const taken = (name: PDFName) => known.includes(name)
		const counted = PDFName.of(String(index))
		return taken(counted) ? PDFName.of(`Keuze${index}`) : counted
	})
}

const yes = PDFName.of('Yes')

function current(widget: Widget['dict']): PDFName | undefined {
	const state = entry(widget, 'AS')
	return state instanceof PDFName && state !== off ? state : undefined
}

function ownTooltip({ dicts }: FormField, { dict }: Widget): string | undefined {
	if (dicts.length === 1 && dicts.includes(dict)) return undefined
	return textOf(entry(dict, 'TU'))?.trim() || undefined
}

function optItems(field: FormField) {
	const list = ofField(field, 'Opt')
	return list instanceof PDFArray ? itemsOf(list) : []
}
