import { toeslag } from '../shared/awir/toeslag.ts'
import { checks } from './checks/index.ts'
import { decide } from './decide.ts'
import { derivations } from './derivations.ts'
import { overschrijfblad } from './documents/overschrijfblad.ts'
import { flow } from './flow.ts'
import { readBack } from './read-back.ts'
import { sources } from './rules-sources.ts'
import { situationOf } from './situation-of.ts'

/** Kinderopvangtoeslag: money for registered childcare. */
export const kinderopvangtoeslag = toeslag({
	flow,
	sections: ['gezin', 'werk', 'opvang', 'inkomen'],
	checks,
	decide: (answers, peildatum) => decide(situationOf(answers, peildatum)),
	readBack,
	derivations,
	overschrijfblad,
	sources: Object.values(sources),
	cannotCheck: ['uren', 'betaald'],
	aliases: ['KOT', 'kinderopvang', 'crèche', 'kinderdagverblijf', 'bso', 'gastouder', 'oppas'],
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
})
