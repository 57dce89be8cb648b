import type { Regeling } from '../engine/regeling.ts'
import { voorbladOf } from '../shared/papers/voorblad.ts'
import { checks } from './checks.ts'
import { decide } from './decide.ts'
import { derivations } from './derivations.ts'
import { verzoek } from './documents/verzoek.ts'
import { flow } from './flow.ts'
import { readBack } from './read-back.ts'
import { situationOf } from './situation.ts'
import { sources } from './sources.ts'

const cover = { flow, cannotCheck: ['fonds', 'plek'], derivations }

/** Money for a course, by way of the LeerWerkloket: the Scholingsfonds Rotterdam and what is left. */
export const scholingsfonds: Regeling = {
	id: 'scholingsfonds',
	flow,
	sections: ['overU', 'scholing', 'hulp'],
	checks,
	decide: (answers, peildatum) => decide(situationOf(answers, peildatum)),
	readBack,
	derivations,
	documents: (told) => [voorbladOf(told, cover), verzoek(told)],
	papers: ['voorblad', 'verzoek'],
	scope: { sources: Object.values(sources), checked: '2026-11-22', through: '2026-12-31' },
	aliases: ['opleiding', 'cursus', 'LeerWerkloket', 'STAP', 'rijbewijs'],
	// Rules that anybody found ran until 2024: what is left is to be asked for.
	status: { state: 'open', checked: '2026-11-22', through: '2023-12-31' },
	ontdek: {
		situations: ['opleiding', 'gaWerken'],
		facts: ['uitkeringSoort', 'woonplaats', 'opleidingNiveau', 'opleidingBegin'],
	},
}
