import type { Field } from '../../engine/document.ts'
import type { Told } from '../../engine/regeling.ts'
import { type TextValues, text } from '../../engine/text.ts'
import type { Wijziging } from '../../facts/wijziging.ts'
import { formatRange } from '../../shared/awir/toetsingsinkomen.ts'
import { paperFields } from '../../shared/papers/fields.ts'
import { flow } from '../flow.ts'
import { yearIncomeOf } from '../income.ts'
import type { Change } from '../situation.ts'

export const blad = (key: string, values?: TextValues) =>
	text(`wijziging-doorgeven:blad.${key}`, values)

const { answerField, derivedField } = paperFields(flow)

/** What stands on paper of one change, the old value before the new one. */
const ANSWERS: ReadonlyArray<keyof Wijziging> = [
	'wie',
	'overWie',
	'vanaf',
	'tot',
	'oudBedrag',
	'nieuwBedrag',
	'oudeUren',
	'nieuweUren',
	'oudePrijs',
	'nieuwePrijs',
	'nieuweHuur',
	'waarde',
]

/** The fields of one change: what was and what will be, by the name of each question. */
export function changeFields(told: Told, change: Change): Array<Field> {
	const { item, number, wat } = change
	const name = (question: string) => `wijzigingen.${number}.${question}`
	const given = ANSWERS.filter((question) => question in item).map((question) =>
		answerField(told, { question, list: 'wijzigingen', item: item.id }, name(question)),
	)
	const isRent = wat === 'huurAnders' || wat === 'verhuizen'
	const rent = isRent ? [answerField(told, { question: 'kaleHuur' }, name('kaleHuur'))] : []
	const byHand = BY_HAND[wat] ?? []
	return [
		...given.filter(({ name: of }) => !of.endsWith('nieuweHuur')),
		...rent,
		...given.filter(({ name: of }) => of.endsWith('nieuweHuur')),
		...yearField(change, name('jaarinkomen')),
		...byHand.map((field) =>
			derivedField(name(field), field, null, { toDo: blad(`zelf.${field}`) }),
		),
	]
}

/** What we do not ask and the office does: to be written by hand. */
const BY_HAND: Partial<Record<Change['wat'], ReadonlyArray<string>>> = {
	verhuizen: ['nieuwAdres'],
	opvangAnders: ['nieuweOpvang', 'nieuwLrk'],
	kindNaarSchool: ['nieuweOpvang', 'nieuwLrk'],
}

function yearField(change: Change, name: string): Array<Field> {
	const income = yearIncomeOf(change)
	if (!income || !change.from) return []
	const hint = blad('jaarinkomenUitleg', { jaar: change.from.slice(0, 4) })
	return [derivedField(name, 'jaarinkomen', formatRange(income), { hint })]
}
