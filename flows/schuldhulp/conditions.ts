import type { Condition } from '../engine/decision.ts'
import { text } from '../engine/text.ts'
import { truth } from '../engine/truth.ts'
import type { Situation } from './situation.ts'
import { sources } from './sources.ts'

const besluit = (key: string) => text(`schuldhulp-besluit:${key}`)

/**
 * What the gemeente looks at. Everybody who lives there may ask; what it checks itself rests on no
 * question of ours.
 */
export function conditionsOf(situation: Situation): Array<Condition> {
	return [resident(situation), debts(situation), noOtherHelp(situation), ...byOffice]
}

function resident({ place }: Situation): Condition {
	return {
		id: 'resident',
		met: truth(place !== null || null),
		text: besluit('conditions.resident'),
		restsOn: ['woonplaats'],
		source: sources.wieMag,
		change: besluit('changes.resident'),
	}
}

/** Debts, or bills that can no longer be paid, or something that may go. */
function debts({ hasDebts, payingBills, threatened }: Situation): Condition {
	const why = threatened ? 'haast' : hasDebts === 'ja' ? 'heeftSchulden' : 'rekeningenBetalen'
	const met = threatened || hasDebts === 'ja' || payingBills === 'nee'
	return {
		id: 'debts',
		met: truth(met || null),
		text: besluit('conditions.debts'),
		restsOn: met ? [why] : ['heeftSchulden', 'rekeningenBetalen', 'haast'],
		source: sources.wieMag,
		change: besluit('changes.debts'),
	}
}

function noOtherHelp({ helpNow }: Situation): Condition {
	return {
		id: 'noOtherHelp',
		met: truth(helpNow === 'nee' || null),
		text: besluit('conditions.noOtherHelp'),
		restsOn: ['schuldhulpNu'],
		source: sources.wieMag,
		change: besluit(`changes.noOtherHelp.${helpNow ?? 'onbekend'}`),
	}
}

const byOffice: Array<Condition> = [
	{
		id: 'lawfulStay',
		met: 'onbekend',
		text: besluit('conditions.lawfulStay'),
		restsOn: [],
		source: sources.wieMag,
		change: besluit('changes.lawfulStay'),
	},
	{
		id: 'cooperation',
		met: 'onbekend',
		text: besluit('conditions.cooperation'),
		restsOn: [],
		source: sources.meewerken,
		change: besluit('changes.cooperation'),
	},
]
