import { isUnknown } from '../../engine/answers.ts'
import { type Address, addressKey } from '../../engine/check.ts'
import type { Field } from '../../engine/document.ts'
import type { Flow, Page } from '../../engine/flow.ts'
import { fullName, type Naam } from '../../engine/kinds/naam.ts'
import type { At, Question } from '../../engine/question.ts'
import type { Told } from '../../engine/regeling.ts'
import { type Text, text } from '../../engine/text.ts'

/** Makes the fields of a regeling's papers. */
export type PaperFields = {
	/** A field that is no answer as such but follows from answers. */
	derivedField(
		name: string,
		labelKey: string,
		value: string | Text | null,
		more?: Partial<Field>,
	): Field
	/**
	 * A field that is an answer, as it was given: its value in Dutch, or what to ask whom, and
	 * whether the person confirmed it.
	 */
	answerField(told: Told, address: Address, name: string, hint?: Text): Field
	/** An answer, where it was asked. */
	given(told: Told, question: string): Field | null
	/** Answers about each thing of a list, where they were asked: `kinderen.1.voornaam`. */
	givenOfEach(told: Told, list: string, questions: ReadonlyArray<string>): Array<Field | null>
	/** An answer about one thing of a list by its place, counted from one; where it was asked. */
	givenOf(told: Told, list: string, place: number, question: string): Field | null
	/** The name, as on the identity paper. */
	nameField(told: Told): Field
}

/** The fields of the papers of one regeling. Their labels stand in `<namespace>:blad`. */
export function paperFields(flow: Flow, namespace = flow.id): PaperFields {
	const label = (name: string) => text(`${namespace}:blad.${name}`)
	const derivedField: PaperFields['derivedField'] = (name, labelKey, value, more = {}) => ({
		name,
		label: label(labelKey),
		value: value ?? '',
		...more,
	})
	const answerField: PaperFields['answerField'] = (told, address, name, hint) => {
		const { question, at } = asked(flow, told, address)
		const answer = at.answers[address.question]
		const isConfirmed = (told.confirmed[addressKey(address)] ?? []).length > 0
		const base = {
			name,
			fact: factOf(told, address),
			label: label(labelOf(address)),
			...(hint && { hint }),
		}
		if (answer === undefined) return { ...base, value: '' }
		if (isUnknown(answer)) return { ...base, value: '', toDo: whoKnows(address) }
		const value = question.kind.show(answer, at)
		return { ...base, value, ...(isConfirmed && { confirmed: true }) }
	}
	const givenOf: PaperFields['givenOf'] = (told, list, place, question) => {
		const item = told.journey.items[list]?.[place - 1]
		return item && question in item.journey.answers
			? answerField(told, { question, list, item: item.id }, `${list}.${place}.${question}`)
			: null
	}
	return {
		derivedField,
		answerField,
		given: (told, question) =>
			question in told.journey.answers ? answerField(told, { question }, question) : null,
		givenOf,
		givenOfEach: (told, list, questions) =>
			(told.journey.items[list] ?? []).flatMap((_, at) =>
				questions.map((question) => givenOf(told, list, at + 1, question)),
			),
		nameField: ({ journey }) => {
			const naam = journey.answers.naam as Naam | undefined
			return derivedField('naam', 'naam', naam ? fullName(naam) : null)
		},
	}
}

/** Who knows what the person does not, and where it stands. */
export function whoKnows(address: Address): Text {
	return text(`feiten:${labelOf(address)}.wieWeet`)
}

/** An answer by its place: `kinderen.1.voornaam`. */
function factOf({ journey }: Told, { question, list, item }: Address): string {
	if (!list) return question
	const place = journey.items[list]?.findIndex(({ id }) => id === item) ?? -1
	return `${list}.${place + 1}.${question}`
}

function labelOf({ question, list }: Address): string {
	return list ? `${list}.${question}` : question
}

function asked(
	flow: Flow,
	{ journey, peildatum }: Told,
	{ question, list, item }: Address,
): { question: Question; at: At } {
	const page = flow.pages[list ?? question] as Page
	if (!list || !('list' in page.question)) {
		return {
			question: page.question as Question,
			at: { answers: journey.answers, outer: {}, peildatum },
		}
	}
	const inner = page.question.list.pages[question] as Page
	const found = journey.items[list]?.find(({ id }) => id === item)
	return {
		question: inner.question as Question,
		at: { answers: found?.journey.answers ?? {}, outer: journey.answers, peildatum },
	}
}
