import { incomeDerivations } from '../shared/awir/derivations.ts'
import { toeslag } from '../shared/awir/toeslag.ts'
import { checks } from './checks.ts'
import { decide } from './decide.ts'
import { flow } from './flow.ts'
import { overschrijfblad } from './overschrijfblad.ts'
import { readBack } from './read-back.ts'
import { situationOf } from './situation-of.ts'
import { sources } from './sources.ts'

/** Kindgebonden budget: money towards the cost of children, often paid without being asked for. */
export const kindgebondenBudget = toeslag({
	flow,
	sections: ['gezin', 'inkomen'],
	checks,
	decide: (answers, peildatum) => decide(situationOf(answers, peildatum)),
	readBack,
	derivations: (heard) =>
		incomeDerivations(heard, situationOf(heard.journey.answers, heard.peildatum)),
	overschrijfblad,
	sources: Object.values(sources),
	cannotCheck: ['kinderbijslag', 'inkomen'],
	aliases: ['KGB', 'kindertoeslag', 'kinderbijslag', 'WKB'],
	ontdek: {
		situations: ['weinigGeld', 'schulden', 'gaWerken', 'kanNietWerken', 'verandert'],
		facts: ['heeftKinderen', 'kinderen', 'kinderbijslag'],
	},
})
