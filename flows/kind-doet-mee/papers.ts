import type { Field } from '../engine/document.ts'
import { fullName, type Naam } from '../engine/kinds/naam.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { paperFields, whoKnows } from '../shared/papers/fields.ts'
import { flow } from './flow.ts'
import { firstScheme } from './rules.ts'
import { type Situation, situationOf, type Wish } from './situation.ts'

/** Who of the three fills in a field: stands beside each, so that none is left for another. */
export type Writer = 'ouder' | 'intermediair' | 'club'

export const blad = (key: string, values?: TextValues) => text(`kind-doet-mee:blad.${key}`, values)

const { answerField, derivedField } = paperFields(flow)

/** An answer of the parent, under a name of its own. */
export function answered(
	told: Told,
	question: string,
	list?: string,
	item?: string,
	name = question,
) {
	const address = list && item ? { question, list, item } : { question }
	return answerField(told, address, name, blad('wie.ouder'))
}

/** Left empty: to be written by hand by one of the three. */
export function byHand(name: string, writer: Writer, labelKey = name): Field {
	return derivedField(name, labelKey, null, { toDo: blad(`zelf.${writer}`) })
}

/** Something that follows from answers. */
export function derived(name: string, labelKey: string, value: string | Text | null): Field {
	return derivedField(name, labelKey, value, { hint: blad('wie.ouder') })
}

/** The parent's name, as on the identity paper. */
export function parentName(told: Told): Field {
	const naam = told.journey.answers.naam as Naam | undefined
	return derived('naam', 'naam', naam ? fullName(naam) : null)
}

/** The child a wish is for: name, day of birth and school. */
export function childFields(told: Told, { child, number }: Wish): Array<Field | null> {
	if (!child) return []
	const of = (question: string) =>
		answered(told, question, 'kinderen', child.id, `wens.${number}.kind.${question}`)
	return [
		of('voornaam'),
		child.geboren === 'nee' ? of('uitgerekendeDatum') : of('geboortedatum'),
		'school' in child ? of('school') : null,
	]
}

/** What is wanted: what, where, from when, for how much. */
export function wishFields(told: Told, wish: Wish): Array<Field | null> {
	const of = (question: string) =>
		answered(told, question, 'activiteiten', wish.id, `wens.${wish.number}.${question}`)
	return [
		derived(`wens.${wish.number}.wat`, 'wat', text(`feiten:meedoen.opties.${wish.wens}`)),
		...(wish.lessons ? [of('clubNaam'), of('begin')] : []),
		of('kosten'),
	]
}

/** The net income of a month, computed; what to look up when it is not known. */
export function incomeField(told: Told, net: string | null): Field {
	if (net !== null) return derived('nettoPerMaand', 'nettoPerMaand', net)
	const isAsked = 'nettoInkomen' in told.journey.answers
	return derivedField('nettoPerMaand', 'nettoPerMaand', null, {
		toDo: isAsked ? whoKnows({ question: 'nettoInkomen' }) : blad('zelf.ouder'),
	})
}

/** Whether a wish goes through an intermediary: when its nearest fund is not for parents only. */
export function goesThroughIntermediary(wish: Wish, { peildatum }: Situation): boolean {
	return firstScheme(wish, peildatum)?.applicant !== 'parent'
}

/** The family of what was said. */
export function familyOf({ journey, peildatum }: Told): Situation {
	return situationOf(journey.answers, peildatum)
}
