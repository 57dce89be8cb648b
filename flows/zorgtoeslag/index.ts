import { incomeDerivations } from '../shared/awir/derivations.ts'
import { toeslag } from '../shared/awir/toeslag.ts'
import { checks } from './checks.ts'
import { decide } from './decide.ts'
import { flow } from './flow.ts'
import { overschrijfblad } from './overschrijfblad.ts'
import { readBack } from './read-back.ts'
import { situationOf } from './situation-of.ts'
import { sources } from './sources.ts'

/** Zorgtoeslag: money towards the premium of a health insurance. */
export const zorgtoeslag = toeslag({
	flow,
	sections: ['gezin', 'zorg', 'inkomen'],
	checks,
	decide: (answers, peildatum) => decide(situationOf(answers, peildatum)),
	readBack,
	derivations: (heard) =>
		incomeDerivations(heard, situationOf(heard.journey.answers, heard.peildatum)),
	overschrijfblad,
	sources: Object.values(sources),
	cannotCheck: ['verzekering', 'inkomen'],
	aliases: ['zorgpremie', 'zorgverzekering', 'zorgkosten'],
	ontdek: {
		situations: ['weinigGeld', 'schulden', 'gaWerken', 'kanNietWerken', 'verandert'],
		facts: ['zorgverzekering', 'geboortedatum'],
	},
})
