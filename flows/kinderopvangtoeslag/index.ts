import type { Regeling } from '../engine/regeling.ts'
import { voorbladOf } from '../shared/papers/voorblad.ts'
import { checks } from './checks/index.ts'
import { decide } from './decide.ts'
import { overschrijfblad } from './documents/overschrijfblad.ts'
import { flow } from './flow.ts'
import { readBack } from './read-back.ts'
import { sources } from './rules-sources.ts'
import { situationOf } from './situation-of.ts'

const cover = { flow, cannotCheck: ['uren', 'betaald'] }

/** Kinderopvangtoeslag: money for registered childcare, asked for in Mijn toeslagen. */
export const kinderopvangtoeslag: Regeling = {
	id: 'kinderopvangtoeslag',
	flow,
	sections: ['gezin', 'werk', 'opvang', 'inkomen'],
	checks,
	decide: (answers, peildatum) => decide(situationOf(answers, peildatum)),
	readBack,
	// Who cannot get the toeslag has nothing to type over, but does have things to do.
	documents: (told) =>
		told.journey.outcome === 'berekening'
			? [voorbladOf(told, cover), overschrijfblad(told)]
			: [voorbladOf(told, cover)],
	papers: ['voorblad', 'overschrijfblad'],
	scope: { sources: Object.values(sources), checked: '2026-11-22', through: '2026-12-31' },
	aliases: ['KOT', 'kinderopvang', 'crèche', 'kinderdagverblijf', 'bso', 'gastouder', 'oppas'],
	status: { state: 'open', checked: '2026-11-22', through: '2026-12-31' },
	ontdek: {
		situations: ['gaWerken', 'opvang', 'weinigGeld', 'verandert', 'opleiding'],
		facts: [
			'kinderen',
			'werk',
			'werkPeriode',
			'getrouwd',
			'huisgenoot',
			'huisgenootBand',
			'huisgenootKind',
			'werkPartner',
		],
	},
}
