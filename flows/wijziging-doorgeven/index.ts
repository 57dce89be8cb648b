import type { Regeling, Told } from '../engine/regeling.ts'
import { voorbladOf } from '../shared/papers/voorblad.ts'
import { checks } from './checks.ts'
import { decide } from './decide.ts'
import { derivations } from './derivations.ts'
import { wijzigingsblad } from './documents/wijzigingsblad.ts'
import { wijzigingsbrief } from './documents/wijzigingsbrief.ts'
import { flow } from './flow.ts'
import { readBack } from './read-back.ts'
import { situationOf } from './situation.ts'
import { sources } from './sources.ts'

const cover = { flow, cannotCheck: ['anders', 'verwerkt'], derivations }

/** Telling of a change: what changes, which regelingen are to hear of it, and by when. */
export const wijzigingDoorgeven: Regeling = {
	id: 'wijziging-doorgeven',
	flow,
	sections: ['wijziging', 'overU'],
	checks,
	decide: (answers, peildatum) => decide(situationOf(answers, peildatum)),
	readBack,
	derivations,
	documents,
	papers: ['voorblad', 'wijzigingsblad', 'wijzigingsbrief'],
	scope: { sources: Object.values(sources), checked: '2026-11-22', through: '2026-12-31' },
	aliases: ['wijziging', 'verandering', 'doorgeven', 'verhuizing', 'scheiding', 'ander inkomen'],
	status: { state: 'open', checked: '2026-11-22', through: '2026-12-31' },
	ontdek: {
		situations: ['verandert'],
		leads: ['verandert'],
		facts: ['verandert', 'hebIkAl'],
		withoutAmount: true,
	},
}

/** The sheet where something tells on what somebody has; the letter where that is bijstand. */
function documents(told: Told) {
	const { touched } = situationOf(told.journey.answers, told.peildatum)
	const hasBijstand = touched.some(({ having }) => having === 'bijstand')
	return [
		voorbladOf(told, cover),
		...(touched.length > 0 ? [wijzigingsblad(told)] : []),
		...(hasBijstand ? [wijzigingsbrief(told)] : []),
	]
}
