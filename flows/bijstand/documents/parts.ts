import type { Field } from '../../engine/document.ts'
import { type Text, type TextValues, text } from '../../engine/text.ts'
import { paperFields } from '../../shared/papers/fields.ts'
import { flow } from '../flow.ts'

const { derivedField, given, givenOf, nameField } = paperFields(flow)

export { given, givenOf, nameField }

export const blad = (key: string, values?: TextValues) => text(`bijstand:blad.${key}`, values)

/** Something that follows from answers. */
export function derived(name: string, value: string | Text | null, hint?: Text): Field {
	return derivedField(name, name, value, hint ? { hint } : {})
}

/** Left empty, to be written by hand. */
export function byHand(name: string): Field {
	return derivedField(name, name, null, { toDo: blad('zelf') })
}
