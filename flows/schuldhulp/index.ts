import type { Regeling } from '../engine/regeling.ts'
import { schuldeisers } from '../facts/schulden.ts'
import { voorbladOf } from '../shared/papers/voorblad.ts'
import { checks } from './checks.ts'
import { decide } from './decide.ts'
import { derivations } from './derivations.ts'
import { aanvraag } from './documents/aanvraag.ts'
import { brieven, letterPaper } from './documents/brief.ts'
import { flow } from './flow.ts'
import { readBack } from './read-back.ts'
import { situationOf } from './situation.ts'
import { sources } from './sources.ts'

const cover = { flow, cannotCheck: ['schuldeiser', 'plan'], derivations }

/** Help of the gemeente with debts: a talk within days where something may go, papers and letters. */
export const schuldhulp: Regeling = {
	id: 'schuldhulp',
	flow,
	sections: ['haast', 'overU', 'inkomen', 'vasteLasten', 'schulden'],
	checks,
	decide: (answers, peildatum) => decide(situationOf(answers, peildatum)),
	readBack,
	derivations,
	documents: (told) => [voorbladOf(told, cover), aanvraag(told), ...brieven(told)],
	papers: [
		'voorblad',
		'aanvraag',
		...Array.from({ length: schuldeisers.most }, (_, at) => letterPaper(at + 1)),
	],
	scope: { sources: Object.values(sources), checked: '2026-11-22', through: '2026-12-31' },
	aliases: [
		'schuldhulpverlening',
		'schulden',
		'schuldsanering',
		'deurwaarder',
		'betalingsregeling',
		'budgetbeheer',
		'Wgs',
		'ontruiming',
	],
	status: { state: 'open', checked: '2026-11-22', through: '2026-12-31' },
	ontdek: {
		situations: ['schulden'],
		facts: ['haast', 'heeftSchulden', 'schuldhulpNu', 'woonplaats', 'rekeningenBetalen'],
		urgent: ['huis', 'energie', 'zorg'],
	},
}
