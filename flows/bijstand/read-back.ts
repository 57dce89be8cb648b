import { amountText } from '../engine/amount-text.ts'
import { formatDate } from '../engine/date.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { ageText, childTexts } from '../shared/awir/read-back.ts'
import { normsOf } from '../shared/bijstand/household.ts'
import { situationOf } from './situation.ts'

const terug = (key: string, values?: TextValues) => text(`bijstand:terug.${key}`, values)

/** What was said, in derived facts, so that a person hears what it comes down to. */
export function readBack(told: Told): Array<Text> {
	const { journey, peildatum, decision } = told
	const situation = situationOf(journey.answers, peildatum)
	if (journey.outcome !== 'berekening') return ageText(told)
	const norms = normsOf(situation)
	const { partner, sharers, income, reported, reportedOn } = situation
	return [
		...ageText(told),
		...childTexts(told),
		terug(`partner.${partner}`),
		...(sharers.most > 0 ? [terug('kostendelers', { aantal: countOf(sharers) })] : []),
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
