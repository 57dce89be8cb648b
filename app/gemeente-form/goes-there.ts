import type { At } from '../../flows/engine/question.ts'
import { literal } from '../../flows/engine/question.ts'
import type { Told } from '../../flows/engine/regeling.ts'
import type { Text, Translate } from '../../flows/engine/text.ts'
import type { FieldValue } from '../pdf/forms/value.ts'
import { answered, choicesOf, type Fact, partsIn, written } from './fact.ts'
import type { FormPlace, GemeenteForm } from './gemeente-form.ts'

/** An answer on its way to a field of a form. */
export type Going = {
	place: FormPlace
	fact: Fact
	answer: unknown
	/** What the field gets. */
	value: FieldValue
	/** The same as people read it. */
	shown: Text
	/** Of a choice: the answers that the field says. */
	says: ReadonlyArray<string>
}

/** What goes to which field of a form, before anything is measured. */
export function goingTo({ places }: GemeenteForm, told: Told, dutch: Translate): Array<Going> {
	return places.flatMap((place): Array<Going> => {
		const { fact, options } = place
		if (!fact) return []
		const found = answered(fact, told)
		if (!found.known) return []
		const { value: answer, at } = found
		const base = { place, fact, answer }
		if (options) return chosen(base, options, at)
		const value = written(fact, answer, at, dutch)
		return value ? [{ ...base, value, shown: literal(value), says: [] }] : []
	})
}

/** The value of the form that stands for an answer; nothing where the form has none for it. */
function chosen(
	base: Pick<Going, 'place' | 'fact' | 'answer'>,
	options: NonNullable<FormPlace['options']>,
	at: At,
): Array<Going> {
	const answers = [base.answer].flat()
	const fitting = Object.entries(options).filter(
		([, says]) => says !== null && answers.includes(says),
	)
	const taken = base.place.kind === 'listbox' ? fitting : fitting.slice(0, 1)
	const [first] = taken
	if (!first) return []
	const value = taken.length > 1 ? taken.map(([value]) => value) : first[0]
	const says = taken.map(([, says]) => says!)
	const { kind } = base.fact.question
	const labels = says.map((one) => kind.options?.(at).find((option) => option.value === one)?.label)
	return [{ ...base, value, shown: labels[0] ?? literal(first[0]), says }]
}

/** Whether an answer stands on the form as a whole: every part of it, every choice. */
export function standsOn(name: string, going: ReadonlyArray<Going>): boolean {
	const about = going.filter(({ fact }) => fact.name === name)
	const [first] = about
	if (!first) return false
	if (about.some(({ fact, place }) => !fact.part && !place.options)) return true
	const isWhole = (all: ReadonlyArray<unknown>, told: ReadonlyArray<unknown>) =>
		all.length > 0 && all.every((one) => told.includes(one))
	return choicesOf({ ...first.fact, part: null }) !== null
		? isWhole(
				[first.answer].flat(),
				about.flatMap(({ says }) => says),
			)
		: isWhole(
				partsIn(first.fact, first.answer),
				about.flatMap(({ fact }) => fact.part ?? []),
			)
}
