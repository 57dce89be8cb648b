import type { Regeling } from '../engine/regeling.ts'
import { voorbladOf } from '../shared/papers/voorblad.ts'
import { checks } from './checks.ts'
import { decide } from './decide.ts'
import { derivations } from './derivations.ts'
import { aanvraag } from './documents/aanvraag.ts'
import { papieren } from './documents/papieren.ts'
import { flow } from './flow.ts'
import { readBack } from './read-back.ts'
import { situationOf } from './situation.ts'
import { sources } from './sources.ts'

const cover = { flow, cannotCheck: ['nodig', 'regels'], derivations }

/** Bijzondere bijstand: money for needed costs that come from special circumstances. */
export const bijzondereBijstand: Regeling = {
	id: 'bijzondere-bijstand',
	flow,
	sections: ['gezin', 'wonen', 'kosten', 'inkomen'],
	checks,
	decide: (answers, peildatum) => decide(situationOf(answers, peildatum)),
	readBack,
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
