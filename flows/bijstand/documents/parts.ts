import type { Block, Field } from '../../engine/document.ts'
import { fullName, type Naam } from '../../engine/kinds/naam.ts'
import type { Told } from '../../engine/regeling.ts'
import { type Text, type TextValues, text } from '../../engine/text.ts'
import { paperFields } from '../../shared/papers/fields.ts'
import { flow } from '../flow.ts'

const { answerField, derivedField } = paperFields(flow)

export const blad = (key: string, values?: TextValues) => text(`bijstand:blad.${key}`, values)
export const heading = (of: Text): Block => ({ kind: 'heading', level: 2, text: of })
export const paragraph = (of: Text): Block => ({ kind: 'paragraph', text: of })
export const fields = (...of: Array<Field | null>): Block => ({
	kind: 'fields',
	fields: of.filter((field) => field !== null),
})

/** A list to tick by hand. */
export const ticks = (...items: Array<Text>): Block => ({ kind: 'list', style: 'check', items })

/** An answer, where it was asked. */
export function given(told: Told, question: string): Field | null {
	return question in told.journey.answers ? answerField(told, { question }, question) : null
}

/** An answer about one thing of a list, under its number. */
export function givenOf(
	told: Told,
	list: string,
	item: string,
	number: number,
	question: string,
): Field | null {
	const asked = told.journey.items[list]?.find(({ id }) => id === item)?.journey.answers ?? {}
	return question in asked
		? answerField(told, { question, list, item }, `${list}.${number}.${question}`)
		: null
}

/** Something that follows from answers. */
export function derived(name: string, value: string | Text | null, hint?: Text): Field {
	return derivedField(name, name, value, hint ? { hint } : {})
}

/** Left empty, to be written by hand. */
export function byHand(name: string): Field {
	return derivedField(name, name, null, { toDo: blad('zelf') })
}

/** The name, as on the identity paper. */
export function nameField({ journey }: Told): Field {
	const naam = journey.answers.naam as Naam | undefined
	return derived('naam', naam ? fullName(naam) : null)
}
