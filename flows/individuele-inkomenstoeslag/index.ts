import type { Regeling } from '../engine/regeling.ts'
import { huishoudenChecks } from '../shared/bijstand/checks/huishouden.ts'
import { inkomenNettoChecks } from '../shared/bijstand/checks/inkomen-netto.ts'
import { netIncomeDerivation } from '../shared/bijstand/derivations.ts'
import { kinderenChecks } from '../shared/checks/kinderen.ts'
import { naamChecks } from '../shared/checks/naam.ts'
import { voorbladOf } from '../shared/papers/voorblad.ts'
import { decide } from './decide.ts'
import { flow } from './flow.ts'
import { readBack } from './read-back.ts'
import { situationOf } from './situation.ts'
import { sources } from './sources.ts'
import { verzoek } from './verzoek.ts'

const cover = { flow, cannotCheck: ['regels', 'jaren'], derivations: netIncomeDerivation }

/** Individuele inkomenstoeslag: money once a year for whoever has had little for long. */
export const individueleInkomenstoeslag: Regeling = {
	id: 'individuele-inkomenstoeslag',
	flow,
	sections: ['gezin', 'wonen', 'inkomen'],
	checks: [...naamChecks, ...kinderenChecks, ...huishoudenChecks, ...inkomenNettoChecks],
	decide: (answers, peildatum) => decide(situationOf(answers, peildatum)),
	readBack,
	derivations: netIncomeDerivation,
	documents: (told) =>
		told.journey.outcome === 'verzoek'
			? [voorbladOf(told, cover), verzoek(told)]
			: [voorbladOf(told, cover)],
	papers: ['voorblad', 'verzoek'],
	scope: { sources: Object.values(sources), checked: '2026-11-22', through: '2026-12-31' },
	aliases: ['IIT', 'langdurigheidstoeslag', 'inkomenstoeslag'],
	status: { state: 'open', checked: '2026-11-22', through: '2026-12-31' },
	ontdek: { situations: ['weinigGeld', 'schulden'], facts: ['geboortedatum', 'toeslagGehad'] },
}
