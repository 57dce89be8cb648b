import type { Regeling } from '../engine/regeling.ts'
import { voorbladOf } from '../shared/papers/voorblad.ts'
import { checks } from './checks.ts'
import { decide } from './decide.ts'
import { afspraakVerzetten } from './documents/afspraak-verzetten.ts'
import { mantelzorgafspraak } from './documents/mantelzorgafspraak.ts'
import { mijnPlan } from './documents/mijn-plan.ts'
import { ontheffingsverzoek } from './documents/ontheffingsverzoek.ts'
import { flow } from './flow.ts'
import { readBack } from './read-back.ts'
import { situationOf } from './situation.ts'
import { sources } from './sources.ts'

const cover = { flow, cannotCheck: ['weging', 'regels'] }

/** Duties of bijstand: a plan of one's own, an exemption, care that counts, an appointment moved. */
export const ontheffingEnTegenprestatie: Regeling = {
	id: 'ontheffing-en-tegenprestatie',
	flow,
	sections: ['overU', 'papieren', 'hulp'],
	checks,
	decide: (answers, peildatum) => decide(situationOf(answers, peildatum)),
	readBack,
	documents: (told) =>
		[
			voorbladOf(told, cover),
			mijnPlan(told),
			ontheffingsverzoek(told),
			mantelzorgafspraak(told),
			afspraakVerzetten(told),
		].filter((paper) => paper !== null),
	papers: [
		'voorblad',
		'mijn-plan',
		'ontheffingsverzoek',
		'mantelzorgafspraak',
		'afspraak-verzetten',
	],
	scope: { sources: Object.values(sources), checked: '2026-11-22', through: '2026-12-31' },
	aliases: [
		'tegenprestatie',
		'Prestatie010',
		'Maatschappelijke Inspanning',
		'Full Engagement',
		'vrijstelling',
		'ontheffing',
		'sollicitatieplicht',
		'arbeidsplicht',
		'mantelzorg',
		'mantelzorgcontract',
		'afspraak verzetten',
	],
	status: { state: 'open', checked: '2026-11-22', through: '2026-12-31' },
	ontdek: {
		situations: ['kanNietWerken', 'brief'],
		facts: ['uitkeringSoort'],
		withoutAmount: true,
	},
}
