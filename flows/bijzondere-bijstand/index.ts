import { amountText } from '../engine/amount-text.ts'
import type { Regeling } from '../engine/regeling.ts'
import { text } from '../engine/text.ts'
import { ageText, childTexts } from '../shared/awir/read-back.ts'
import { voorbladOf } from '../shared/papers/voorblad.ts'
import { checks } from './checks.ts'
import { decide } from './decide.ts'
import { derivations } from './derivations.ts'
import { aanvraag } from './documents/aanvraag.ts'
import { papieren } from './documents/papieren.ts'
import { flow } from './flow.ts'
import { situationOf, totalCosts } from './situation.ts'
import { sources } from './sources.ts'

const cover = { flow, cannotCheck: ['nodig', 'regels'], derivations }

/** Bijzondere bijstand: money for needed costs that come from special circumstances. */
export const bijzondereBijstand: Regeling = {
	id: 'bijzondere-bijstand',
	flow,
	sections: ['gezin', 'wonen', 'kosten', 'inkomen'],
	checks,
	decide: (answers, peildatum) => decide(situationOf(answers, peildatum)),
	readBack: (told) => {
		const situation = situationOf(told.journey.answers, told.peildatum)
		const { income, costs } = situation
		const total = totalCosts(situation)
		return [
			...ageText(told),
			...childTexts(told),
			...(costs.length > 0 && total.max !== null
				? [text('bijzondere-bijstand:terug.kosten', { bedrag: amountText(total) })]
				: []),
			...(told.journey.outcome === 'aanvraag' && income.max !== null
				? [text('bijstand:terug.inkomen', { bedrag: amountText(income) })]
				: []),
		]
	},
	derivations,
	documents: (told) =>
		told.journey.outcome === 'aanvraag'
			? [voorbladOf(told, cover), aanvraag(told), papieren(told)]
			: [voorbladOf(told, cover)],
	papers: ['voorblad', 'aanvraag', 'papieren'],
	scope: { sources: Object.values(sources), checked: '2026-11-22', through: '2026-12-31' },
	aliases: ['bijzondere kosten', 'babyuitzet', 'inrichtingskosten', 'extra bijstand'],
	status: { state: 'open', checked: '2026-11-22', through: '2026-12-31' },
	ontdek: {
		situations: ['weinigGeld', 'schulden', 'verandert'],
		facts: ['geboortedatum', 'woonplaats', 'nettoInkomen'],
	},
}
