import type { Regeling } from '../engine/regeling.ts'
import { bijstandDerivations } from '../shared/bijstand/derivations.ts'
import { bijstandSources } from '../shared/bijstand/sources.ts'
import { voorbladOf } from '../shared/papers/voorblad.ts'
import { checks } from './checks.ts'
import { decide } from './decide.ts'
import { aanvraag } from './documents/aanvraag.ts'
import { melding } from './documents/melding.ts'
import { papieren } from './documents/papieren.ts'
import { flow } from './flow.ts'
import { readBack } from './read-back.ts'
import { situationOf } from './situation.ts'

const cover = { flow, cannotCheck: ['huis', 'gemeente'], derivations: bijstandDerivations }

/** Bijstand: an income for whoever has too little to live on, asked for at UWV and the gemeente. */
export const bijstand: Regeling = {
	id: 'bijstand',
	flow,
	sections: ['gezin', 'wonen', 'melden', 'inkomen'],
	checks,
	decide: (answers, peildatum) => decide(situationOf(answers, peildatum)),
	readBack,
	derivations: bijstandDerivations,
	// Who cannot have bijstand has nothing to send, but does have things to do.
	documents: (told) => {
		if (told.journey.outcome !== 'berekening') return [voorbladOf(told, cover)]
		const isSvb = situationOf(told.journey.answers, told.peildatum).belowAow === 'nee'
		return [
			voorbladOf(told, cover),
			...(isSvb ? [] : [melding(told)]),
			aanvraag(told),
			papieren(told),
		]
	},
	papers: ['voorblad', 'melding', 'aanvraag', 'papieren'],
	scope: { sources: Object.values(bijstandSources), checked: '2026-11-22', through: '2026-12-31' },
	aliases: ['uitkering', 'sociale dienst', 'Participatiewet', 'bijstandsuitkering', 'AIO', 'WWB'],
	status: { state: 'open', checked: '2026-11-22', through: '2026-12-31' },
	ontdek: {
		situations: ['weinigGeld', 'kanNietWerken', 'schulden', 'verandert'],
		facts: ['geboortedatum', 'nettoInkomen', 'vermogenNu', 'verblijfsrecht'],
	},
}
