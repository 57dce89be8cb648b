import { type Condition, conditionOf } from '../engine/decision.ts'
import { formatCents } from '../engine/money.ts'
import { periodOn } from '../engine/parameter.ts'
import type { Source } from '../engine/source.ts'
import type { TextValues } from '../engine/text.ts'
import type { Truth } from '../engine/truth.ts'
import { sourceOf } from '../gemeenten/index.ts'
import { AGES_AND_HOUSEMATES, HOUSEHOLD, INCOME } from '../shared/bijstand/rests-on.ts'
import { parameters } from './parameters.ts'
import {
	hasResidence,
	isAboveCapacity,
	isAboveThreshold,
	isInTime,
	isNeeded,
	isOfAge,
	isPaidByNobody,
} from './rules.ts'
import type { Situation } from './situation.ts'
import { sources } from './sources.ts'

/** Everything that is looked at for bijzondere bijstand, by the law and by rules of the place. */
export function conditionsOf(situation: Situation): Array<Condition> {
	const { rules, place, peildatum } = situation
	const lawful = periodOn(parameters.threshold, peildatum)?.value
	const local = rules ? sourceOf(rules) : sources.kosten
	return [
		one('leeftijd', isOfAge(situation), ['geboortedatum'], sources.leeftijd),
		one('verblijf', hasResidence(situation), ['verblijfsrecht'], sources.recht),
		one('nodig', isNeeded(situation), ['bijzondereKosten', 'redenKosten', 'kinderen'], local),
		one('opTijd', isInTime(situation), ['bijzondereKosten', 'kinderen', 'woonplaats'], local, {
			key: rules ? 'opTijdLokaal' : 'opTijd',
		}),
		one('andere', isPaidByNobody(situation), ['bijzondereKosten'], sources.kosten),
		one('drempel', isAboveThreshold(situation), ['bijzondereKosten', 'woonplaats'], local, {
			...(rules
				? { key: 'geenDrempel', values: { naam: place!.name } }
				: lawful !== undefined && { key: 'drempelVan', values: { bedrag: formatCents(lawful) } }),
		}),
		one(
			'draagkracht',
			isAboveCapacity(situation),
			[
				...new Set([
					'woonplaats',
					'geboortedatum',
					...HOUSEHOLD,
					...AGES_AND_HOUSEMATES,
					'bijzondereKosten',
					...INCOME,
					'vermogenNu',
					'schuldenNu',
					'schuldhulpNu',
				]),
			],
			local,
		),
	]
}

type More = { key?: string; values?: TextValues }

function one(id: string, met: Truth, restsOn: Array<string>, source: Source, more: More = {}) {
	return conditionOf('bijzondere-bijstand', id, met, { restsOn, source, ...more })
}
