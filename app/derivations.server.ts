import type { Answers } from '../flows/engine/answers.ts'
import type { IsoDate } from '../flows/engine/date.ts'
import { COUNTED_INCOME, type Derivation, paperText } from '../flows/engine/derivation.ts'
import { measuredText, quantityText } from '../flows/engine/quantity-text.ts'
import type { Regeling } from '../flows/engine/regeling.ts'
import { type Translate, text } from '../flows/engine/text.ts'
import { regelingen } from '../flows/index.ts'
import { supposed } from '../flows/ontdek/supposed.ts'

/** A value that was worked out, with its sum, as plain text. */
export function derivationRow(derivation: Derivation, t: Translate) {
	const { id, text: label, unit, value, takes, lines, rule, source } = derivation
	return {
		id,
		label: t(label),
		value: t(measuredText(unit, value)),
		lines: lines.map((line) => ({
			id: line.id,
			text: t(line.text),
			value: t(quantityText(unit, line.value)),
			paper: line.paper && t(text('afleiding:staatOp', { papier: paperText(line.paper) })),
		})),
		/** A sum of one thing needs no line under it. */
		total:
			lines.length > 1
				? {
						label: t(text(takes === 'som' ? 'afleiding:samen' : 'afleiding:hoogste')),
						value: t(quantityText(unit, value)),
					}
				: null,
		rule: rule ? t(rule) : null,
		source: source ? { title: source.title, ...(source.url && { url: source.url }) } : null,
	}
}

/**
 * The income that each regeling counts with, by one and the same answers; those of which it is known.
 * Nothing to compare where they all count one and the same.
 */
export function incomesOf(stored: Answers, peildatum: IsoDate, t: Translate) {
	const found = regelingen.flatMap((regeling) => {
		const income = countedIncome(regeling, stored, peildatum)
		return income && income.value.max !== null
			? [
					{
						id: regeling.id,
						name: t(text(`${regeling.id}:naam`)),
						what: t(income.text),
						value: t(measuredText(income.unit, income.value)),
					},
				]
			: []
	})
	const different = alike(found)
	return different.length > 1 ? different : []
}

/** Regelingen that count the same income stand in one line. */
function alike<I extends { name: string; what: string; value: string }>(all: Array<I>): Array<I> {
	const groups = new Map<string, I>()
	for (const one of all) {
		const key = `${one.what} ${one.value}`
		const same = groups.get(key)
		groups.set(key, same ? { ...same, name: `${same.name}, ${one.name}` } : one)
	}
	return [...groups.values()]
}

/** The income that a regeling counts with; `null` where it counts with none or it was not asked yet. */
export function countedIncome(
	regeling: Regeling,
	stored: Answers,
	peildatum: IsoDate,
): Derivation | null {
	const answers = supposed(regeling.flow, stored, peildatum)
	const all = regeling.derivations?.({ journey: { answers }, peildatum }) ?? []
	return all.find(({ id }) => id === COUNTED_INCOME) ?? null
}
