import { type Derivation, type DerivationLine, derived, type Heard } from '../engine/derivation.ts'
import { type TextValues, text } from '../engine/text.ts'
import { type BijzondereKosten, costName } from '../facts/bijzondere-kosten.ts'
import { sourceOf } from '../gemeenten/index.ts'
import { bijstandDerivations } from '../shared/bijstand/derivations.ts'
import { capacityParts } from './capacity.ts'
import { type Situation, situationOf } from './situation.ts'

const afleiding = (key: string, values?: TextValues) => text(`afleiding:bijzonder.${key}`, values)

/** The costs together, the norm and the income, and what somebody can pay by the rules of the place. */
export function derivations(heard: Heard): Array<Derivation> {
	const { answers } = heard.journey
	const situation = situationOf(answers, heard.peildatum)
	const costs = (answers.bijzondereKosten ?? []) as Array<BijzondereKosten>
	return [
		...(costs.length === 0 ? [] : [totalOf(costs, situation)]),
		...bijstandDerivations(heard),
		...('inkomstenBronnen' in answers ? capacity(situation) : []),
	]
}

function totalOf(costs: Array<BijzondereKosten>, situation: Situation): Derivation {
	return derived({
		id: 'totaleKosten',
		text: text('bijzondere-bijstand:blad.totaleKosten'),
		unit: 'bedrag',
		takes: 'som',
		lines: costs.map((cost, at) => ({
			id: cost.id,
			text: costName(cost),
			value: situation.costs[at]!.amount,
			restsOn: [{ question: 'eigenKosten', list: 'bijzondereKosten', item: cost.id }],
			paper: null,
		})),
	})
}

/** Only where the rules of the place are known. */
function capacity(situation: Situation): Array<Derivation> {
	const parts = capacityParts(situation)
	if (!parts || !situation.rules) return []
	const line = (id: string, value: DerivationLine['value'], question: string) => ({
		id,
		text: afleiding(id),
		value,
		restsOn: [{ question }],
		paper: null,
	})
	return [
		derived({
			id: 'draagkracht',
			text: afleiding('draagkracht', { maanden: situation.rules.capacityMonths }),
			unit: 'bedrag',
			takes: 'som',
			lines: [
				line('vanInkomen', parts.income, 'inkomstenBronnen'),
				line('vanVermogen', parts.assets, 'vermogenNu'),
			],
			rule: afleiding('regel'),
			source: sourceOf(situation.rules),
		}),
	]
}
