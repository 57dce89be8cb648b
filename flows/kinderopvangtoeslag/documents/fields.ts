import { isUnknown } from '../../engine/answers.ts'
import { type Address, addressKey } from '../../engine/check.ts'
import type { Field } from '../../engine/document.ts'
import type { Page } from '../../engine/flow.ts'
import type { At, Question } from '../../engine/question.ts'
import type { Told } from '../../engine/regeling.ts'
import { type Text, text } from '../../engine/text.ts'
import { flow } from '../flow.ts'

const label = (name: string) => text(`kinderopvangtoeslag:blad.${name}`)

/** A field of the paper that is no answer as such but follows from answers. */
export function derivedField(
	name: string,
	labelKey: string,
	value: string | Text | null,
	more: Partial<Field> = {},
): Field {
	return { name, label: label(labelKey), value: value ?? '', ...more }
}

/**
 * A field of the paper that is an answer, as it was given: its value in Dutch, or what to ask whom,
 * and whether the person confirmed it.
 */
export function answerField(told: Told, address: Address, name: string, hint?: Text): Field {
	const { question, at } = asked(told, address)
	const answer = at.answers[address.question]
	const isConfirmed = (told.confirmed[addressKey(address)] ?? []).length > 0
	const base = { name, label: label(labelOf(address)), ...(hint && { hint }) }
	if (answer === undefined) return { ...base, value: '' }
	if (isUnknown(answer)) return { ...base, value: '', toDo: toDo(address) }
	return { ...base, value: question.kind.show(answer, at), ...(isConfirmed && { confirmed: true }) }
}

/** Who knows what the person does not. */
export function toDo(address: Address): Text {
	return text(`kinderopvangtoeslag:vraagNa.${labelOf(address)}`)
}

function labelOf({ question, list }: Address): string {
	return list ? `${list}.${question}` : question
}

function asked(
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
