import { monthOf } from '../engine/date.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, text } from '../engine/text.ts'
import {
	ageText,
	amountTexts,
	childTexts,
	incomeTexts,
	partnerText,
} from '../shared/awir/read-back.ts'
import { residentsIn } from './residents.ts'
import { situationOf } from './situation-of.ts'

/** What was said, in derived facts, so that a person hears what it comes down to. */
export function readBack(told: Told): Array<Text> {
	const situation = situationOf(told.journey.answers, told.peildatum)
	return [
		...ageText(told),
		...childTexts(told),
		...partnerText(told, situation),
		...personsText(told),
		...incomeTexts(told, situation),
		...amountTexts(told),
	]
}

/** How many persons count, once it is known who lives at the address. */
function personsText({ journey, peildatum, decision }: Told): Array<Text> {
	if (journey.outcome !== 'berekening' || decision.months.length === 0) return []
	const ways = residentsIn(monthOf(peildatum), situationOf(journey.answers, peildatum))
	const [only, ...others] = ways
	if (!only || others.length > 0) return [text('huurtoeslag:terug.personen.onbekend')]
	return [text(`huurtoeslag:terug.personen.${only.persons}`)]
}
