import { PDFName, type PDFObject } from 'pdf-lib'
import type { FormField } from './field.ts'

/**
 * Writes the value of a field, in every dictionary that holds it. Values left behind in widgets go,
 * and so does the rich version of a text: viewers would show those instead.
 */
export function writeValue({ dicts, widgets }: FormField, value: PDFObject | undefined): void {
	for (const { dict } of widgets) {
		if (!dicts.includes(dict)) dict.delete(PDFName.of('V'))
		dict.delete(PDFName.of('RV'))
	}
	for (const dict of dicts) {
		dict.delete(PDFName.of('RV'))
		if (value) dict.set(PDFName.of('V'), value)
		else dict.delete(PDFName.of('V'))
	}
}
