import type { Regeling } from '../engine/regeling.ts'
import { awirSources } from '../shared/awir/sources.ts'
import { voorbladOf } from '../shared/papers/voorblad.ts'
import { checks } from './checks.ts'
import { decide } from './decide.ts'
import { flow } from './flow.ts'
import { overschrijfblad } from './overschrijfblad.ts'
import { readBack } from './read-back.ts'
import { situationOf } from './situation-of.ts'
import { sources } from './sources.ts'

const cover = { flow, cannotCheck: ['verzekering', 'inkomen'] }

/** Zorgtoeslag: money towards the premium of a health insurance, asked for in Mijn toeslagen. */
export const zorgtoeslag: Regeling = {
	id: 'zorgtoeslag',
	flow,
	sections: ['gezin', 'zorg', 'inkomen'],
	checks,
	decide: (answers, peildatum) => decide(situationOf(answers, peildatum)),
	readBack,
	// Who cannot get the toeslag has nothing to type over, but does have things to do.
	documents: (told) =>
		told.journey.outcome === 'berekening'
			? [voorbladOf(told, cover), overschrijfblad(told)]
			: [voorbladOf(told, cover)],
	papers: ['voorblad', 'overschrijfblad'],
	scope: {
		sources: [...Object.values(sources), ...Object.values(awirSources)],
		checked: '2026-11-22',
		through: '2026-12-31',
	},
	aliases: ['zorgpremie', 'zorgverzekering', 'zorgkosten'],
	status: { state: 'open', checked: '2026-11-22', through: '2026-12-31' },
	ontdek: {
		situations: ['weinigGeld', 'schulden', 'gaWerken', 'kanNietWerken', 'verandert'],
		facts: ['zorgverzekering', 'geboortedatum'],
	},
}
