import type { Regeling } from '../engine/regeling.ts'
import { activiteiten } from '../facts/meedoen.ts'
import { voorbladOf } from '../shared/papers/voorblad.ts'
import { checks } from './checks.ts'
import { decide } from './decide.ts'
import { derivations } from './derivations.ts'
import { clubdelen, clubPaper } from './documents/clubdeel.ts'
import { intermediairdeel } from './documents/intermediairdeel.ts'
import { ouderdeel } from './documents/ouderdeel.ts'
import { flow } from './flow.ts'
import { readBack } from './read-back.ts'
import { situationOf } from './situation.ts'
import { sources } from './sources.ts'

const cover = { flow, cannotCheck: ['fonds', 'club'], derivations }

/** A child that takes part: sport, lessons, a bike, school things, by the funds of the place. */
export const kindDoetMee: Regeling = {
	id: 'kind-doet-mee',
	flow,
	sections: ['gezin', 'meedoen', 'hulp'],
	checks,
	decide: (answers, peildatum) => decide(situationOf(answers, peildatum)),
	readBack,
	derivations,
	documents: (told) =>
		[voorbladOf(told, cover), ouderdeel(told), intermediairdeel(told), ...clubdelen(told)].filter(
			(paper) => paper !== null,
		),
	papers: [
		'voorblad',
		'ouderdeel',
		'intermediairdeel',
		...Array.from({ length: activiteiten.most }, (_, at) => clubPaper(at + 1)),
	],
	scope: { sources: Object.values(sources), checked: '2026-11-22', through: '2026-12-31' },
	aliases: ['Jeugdfonds', 'Stichting Leergeld', 'sport', 'scouting', 'zwemles', 'fiets', 'laptop'],
	status: { state: 'open', checked: '2026-11-22', through: '2026-12-31' },
	ontdek: {
		situations: ['kindSport', 'weinigGeld'],
		facts: ['kinderen', 'woonplaats'],
	},
}
