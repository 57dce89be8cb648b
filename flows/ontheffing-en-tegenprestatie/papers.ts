import { known, type Unknown } from '../engine/answers.ts'
import type { Block, Field } from '../engine/document.ts'
import type { Told } from '../engine/regeling.ts'
import { type TextValues, text } from '../engine/text.ts'
import { fieldsOf, paragraph } from '../shared/papers/blocks.ts'
import { paperFields } from '../shared/papers/fields.ts'
import { flow } from './flow.ts'

export const blad = (key: string, values?: TextValues) =>
	text(`ontheffing-en-tegenprestatie:blad.${key}`, values)

const { derivedField, given, givenOf, nameField } = paperFields(flow)

export { given, givenOf, nameField }

/** Left empty: to be written by hand. */
export function byHand(name: string): Field {
	return derivedField(name, name, null, { hint: blad('zelf') })
}

/** Who writes a letter, and how the gemeente finds and calls them. */
export function sender(told: Told): Block {
	return fieldsOf(nameField(told), byHand('kenmerk'), byHand('telefoon'))
}

/** Whom a letter is for. */
export function addressee({ journey }: Told): Block {
	const naam = known(journey.answers.woonplaats as string | Unknown | undefined)
	return paragraph(naam ? blad('aan', { naam }) : blad('aanUwGemeente'))
}
