import { toeslag } from '../shared/awir/toeslag.ts'
import { checks } from './checks.ts'
import { decide } from './decide.ts'
import { derivations } from './derivations.ts'
import { flow } from './flow.ts'
import { overschrijfblad } from './overschrijfblad.ts'
import { readBack } from './read-back.ts'
import { situationOf } from './situation-of.ts'
import { sources } from './sources.ts'

/** Huurtoeslag: money towards the rent of a house. */
export const huurtoeslag = toeslag({
	flow,
	sections: ['gezin', 'wonen', 'inkomen'],
	checks,
	decide: (answers, peildatum) => decide(situationOf(answers, peildatum)),
	readBack,
	derivations,
	overschrijfblad,
	sources: Object.values(sources),
	cannotCheck: ['huur', 'adres'],
	aliases: ['huursubsidie', 'huur', 'huurwoning'],
	ontdek: {
		situations: ['weinigGeld', 'schulden', 'gaWerken', 'kanNietWerken', 'verandert'],
		facts: ['woning', 'zelfstandigeWoning', 'geboortedatum', 'kaleHuur'],
	},
})
