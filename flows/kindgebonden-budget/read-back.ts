import type { Told } from '../engine/regeling.ts'
import type { Text } from '../engine/text.ts'
import {
	amountTexts,
	assetsText,
	childTexts,
	incomeTexts,
	partnerText,
} from '../shared/awir/read-back.ts'
import { accountText, whoText } from '../shared/read-back.ts'
import { situationOf } from './situation-of.ts'

/** What was said, in derived facts, so that a person hears what it comes down to. */
export function readBack(told: Told): Array<Text> {
	const situation = situationOf(told.journey.answers, told.peildatum)
	return [
		...whoText(told.journey.answers),
		...childTexts(told),
		...partnerText(told, situation),
		...incomeTexts(told, situation),
		...assetsText(told),
		...accountText(told.journey.answers),
		...amountTexts(told),
	]
}
