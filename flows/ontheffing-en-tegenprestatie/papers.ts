import { known, type Unknown } from '../engine/answers.ts'
import type { Block, Field } from '../engine/document.ts'
import { fullName, type Naam } from '../engine/kinds/naam.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { paperFields } from '../shared/papers/fields.ts'
import { flow } from './flow.ts'

export const blad = (key: string, values?: TextValues) =>
	text(`ontheffing-en-tegenprestatie:blad.${key}`, values)
export const heading = (of: Text): Block => ({ kind: 'heading', level: 2, text: of })
export const paragraph = (of: Text): Block => ({ kind: 'paragraph', text: of })
export const fields = (...of: Array<Field | null>): Block => ({
	kind: 'fields',
	fields: of.filter((field) => field !== null),
})

const { answerField, derivedField } = paperFields(flow)

/** An answer, where it was asked. */
export function answered(told: Told, question: string): Field | null {
	return question in told.journey.answers ? answerField(told, { question }, question) : null
}

/** A child's own answer. */
export function answeredOfChild(told: Told, question: string, item: string, number: number): Field {
	const address = { question, list: 'kinderen', item }
	return answerField(told, address, `kinderen.${number}.${question}`)
}

/** Left empty: to be written by hand. */
export function byHand(name: string): Field {
	return derivedField(name, name, null, { hint: blad('zelf') })
}

/** Who writes. */
export function writer({ journey }: Told): Field {
	const naam = journey.answers.naam as Naam | undefined
	return derivedField('naam', 'naam', naam ? fullName(naam) : null)
}

/** Who writes a letter, and how the gemeente finds and calls them. */
export function sender(told: Told): Block {
	return fields(writer(told), byHand('kenmerk'), byHand('telefoon'))
}

/** Whom a letter is for. */
export function addressee({ journey }: Told): Block {
	const naam = known(journey.answers.woonplaats as string | Unknown | undefined)
	return paragraph(naam ? blad('aan', { naam }) : blad('aanUwGemeente'))
}
