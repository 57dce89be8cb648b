import { known, type Unknown } from '../engine/answers.ts'
import { formatDate, type IsoDate, monthOf } from '../engine/date.ts'
import { type Cents, formatCents } from '../engine/money.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, text } from '../engine/text.ts'
import {
	ageText,
	amountTexts,
	assetsText,
	childTexts,
	incomeTexts,
	partnerText,
} from '../shared/awir/read-back.ts'
import { accountText, whoText } from '../shared/read-back.ts'
import { residentsIn } from './residents.ts'
import { situationOf } from './situation-of.ts'

/** What was said, in derived facts, so that a person hears what it comes down to. */
export function readBack(told: Told): Array<Text> {
	const situation = situationOf(told.journey.answers, told.peildatum)
	return [
		...whoText(told.journey.answers),
		...ageText(told),
		...childTexts(told),
		...partnerText(told, situation),
		...houseTexts(told),
		...personsText(told),
		...incomeTexts(told, situation),
		...assetsText(told),
		...accountText(told.journey.answers),
		...amountTexts(told),
	]
}

/** Since when which rent is paid: without service costs, which is where people go wrong. */
function houseTexts({ journey: { answers } }: Told): Array<Text> {
	const begin = known(answers.huurBegin as IsoDate | Unknown | undefined)
	const rent = known(answers.kaleHuur as Cents | Unknown | undefined)
	return [
		...(begin ? [text('huurtoeslag:terug.huurBegin', { datum: formatDate(begin) })] : []),
		...(rent === null ? [] : [text('huurtoeslag:terug.kaleHuur', { bedrag: formatCents(rent) })]),
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
