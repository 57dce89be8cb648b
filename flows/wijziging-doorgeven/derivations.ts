import { amountText } from '../engine/amount-text.ts'
import { type Derivation, derived, type Heard } from '../engine/derivation.ts'
import type { Paper } from '../engine/question.ts'
import { text } from '../engine/text.ts'
import { changeName } from '../facts/wijziging.ts'
import { awirSources } from '../shared/awir/sources.ts'
import { timesText } from '../shared/awir/toetsingsinkomen.ts'
import { yearIncomeLines } from './income.ts'
import { type Change, situationOf } from './situation.ts'

const BRUTO_LOON: Paper = { kind: 'loonstrook', line: 'brutoLoon' }

/** The income of the year in which an income changes, of each change of it. */
export function derivations({ journey, peildatum }: Heard): Array<Derivation> {
	return situationOf(journey.answers, peildatum).changes.flatMap(yearIncome)
}

function yearIncome(change: Change): Array<Derivation> {
	const { item, from, wat } = change
	const lines = yearIncomeLines(change)
	if (!lines || from === null) return []
	return [
		derived({
			id: `jaarinkomen.${item.id}`,
			text: text('afleiding:wijziging.jaarinkomen', {
				wat: changeName(item),
				jaar: from.slice(0, 4),
			}),
			unit: 'bedragPerJaar',
			takes: 'som',
			lines: lines.map(({ id, pay, year }) => ({
				id,
				text: text('afleiding:inkomen.keer', {
					soort: text(`feiten:wijzigingen.${id}.kort`),
					bedrag: amountText(pay!.each),
					keer: timesText(pay!.times),
				}),
				value: year,
				restsOn: [{ question: id, list: 'wijzigingen', item: item.id }],
				paper: wat.startsWith('uitkering') ? null : BRUTO_LOON,
			})),
			rule: text('afleiding:wijziging.regel'),
			source: awirSources.toetsingsinkomen,
		}),
	]
}
