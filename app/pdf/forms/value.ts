import { PDFArray } from 'pdf-lib'
import { type FormField, ofField, off } from './field.ts'
import { itemsOf, nameText, textOf } from './object.ts'
import { buttonOptionsOf } from './option.ts'

/**
 * What a field holds: text; the value of what is chosen, `false` for nothing; a list for a list
 * with several.
 */
export type FieldValue = string | boolean | Array<string>

/** The value of a field as it stands in the file. */
export function heldValue(field: FormField): FieldValue {
	const value = ofField(field, 'V')
	switch (field.kind) {
		case 'checkbox':
		case 'radio': {
			const options = buttonOptionsOf(field)
			const text = textOf(value)
			if (value === off || !text) return false
			return options.find(({ state }) => state === value || nameText(state) === text)?.value ?? text
		}
		case 'dropdown':
		case 'listbox': {
			const chosen = value instanceof PDFArray ? itemsOf(value) : value ? [value] : []
			const values = chosen.flatMap((item) => textOf(item) ?? [])
			return values.length > 1 ? values : (values[0] ?? '')
		}
		case 'signature':
		case 'button':
			return ''
		default:
			return (textOf(value) ?? '').replace(/\r\n?/g, '\n')
	}
}
