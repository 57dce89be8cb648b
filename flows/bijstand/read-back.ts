import { amountText } from '../engine/amount-text.ts'
import { formatDate } from '../engine/date.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { ageText } from '../shared/awir/read-back.ts'
import { normsOf } from '../shared/bijstand/household.ts'
import {
	childrenAtHomeTexts,
	forWhomText,
	homeTexts,
	moneyTexts,
	studyText,
	weeksAbroadText,
} from '../shared/bijstand/read-back.ts'
import { situationOf } from './situation.ts'

const terug = (key: string, values?: TextValues) => text(`bijstand:terug.${key}`, values)

/** What was said, in derived facts, so that a person hears what it comes down to. */
export function readBack(told: Told): Array<Text> {
	const { journey, peildatum, decision } = told
	const situation = situationOf(journey.answers, peildatum)
	const who = [...forWhomText(told), ...ageText(told)]
	if (journey.outcome !== 'berekening') return who
	const norms = normsOf(situation)
	const { sharers, income, reported, reportedOn } = situation
	return [
		...who,
		...childrenAtHomeTexts(told),
		...homeTexts(told, situation),
		...(sharers.most > 0 ? [terug('kostendelers', { aantal: countOf(sharers) })] : []),
		...weeksAbroadText(told),
		...studyText(told),
		...moneyTexts(told),
		...(norms ? [terug('norm', { bedrag: amountText(norms) })] : []),
		...(income.max === null
			? [terug('inkomenOnbekend')]
			: [terug('inkomen', { bedrag: amountText(income) })]),
		...(reported === 'ja' && reportedOn
			? [terug('gemeld', { datum: formatDate(reportedOn) })]
			: []),
		...(reported === 'nee' && situation.belowAow !== 'nee' ? [terug('nietGemeld')] : []),
		...(decision.amount ? [terug('bijstand', { bedrag: amountText(decision.amount) })] : []),
	]
}

function countOf({ least, most }: { least: number; most: number }): string {
	return least === most ? String(most) : `${least} – ${most}`
}
