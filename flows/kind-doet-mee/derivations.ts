import type { Derivation, Heard } from '../engine/derivation.ts'
import { netIncomeDerivations } from '../shared/net-income.ts'
import { conditionsOf } from './conditions.ts'
import { situationOf } from './situation.ts'

/** The net income, beside the source of the limit that a fund holds it to. */
export function derivations(heard: Heard): Array<Derivation> {
	const conditions = conditionsOf(situationOf(heard.journey.answers, heard.peildatum))
	const limit = conditions.find(({ id }) => id.startsWith('income.'))
	return netIncomeDerivations(heard, limit?.source)
}
