import { amountText } from '../engine/amount-text.ts'
import { known } from '../engine/answers.ts'
import { formatDate } from '../engine/date.ts'
import { formatCents } from '../engine/money.ts'
import { literal } from '../engine/question.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { type BijzondereKosten, costName } from '../facts/bijzondere-kosten.ts'
import { ageText } from '../shared/awir/read-back.ts'
import {
	childrenAtHomeTexts,
	forWhomText,
	homeTexts,
	moneyTexts,
} from '../shared/bijstand/read-back.ts'
import { situationOf, totalCosts } from './situation.ts'

const terug = (key: string, values?: TextValues) => text(`bijzondere-bijstand:terug.${key}`, values)

/** What was said, in derived facts: who lives there, each cost and who pays it, and what there is. */
export function readBack(told: Told): Array<Text> {
	const { answers, outcome } = told.journey
	const situation = situationOf(answers, told.peildatum)
	const { income, costs } = situation
	const total = totalCosts(situation)
	const help = known(answers.schuldhulpNu as string | undefined)
	const who = [...forWhomText(told), ...ageText(told)]
	if (outcome !== 'aanvraag') return who
	return [
		...who,
		...childrenAtHomeTexts(told),
		...homeTexts(told, situation),
		...((answers.bijzondereKosten ?? []) as Array<BijzondereKosten>).flatMap(costText),
		...(costs.length > 0 && total.max !== null
			? [terug('kosten', { bedrag: amountText(total) })]
			: []),
		...moneyTexts(told),
		...(income.max === null
			? []
			: [text('bijstand:terug.inkomen', { bedrag: amountText(income) })]),
		...(help === null ? [] : [text(`schuldhulp:terug.hulp.${help}`)]),
	]
}

/** What it is, how much of it is one's own, and whether it is paid; nothing where others pay all. */
function costText(item: BijzondereKosten): Array<Text> {
	const own = known(item.eigenKosten)
	const other = known(item.anderGeld)
	if (own === null || other === null || other === 'alles') return []
	return [
		terug('kost', {
			wat: costName(item),
			bedrag: formatCents(own),
			ander: terug(`ander.${other}`),
			betaald: paidText(item),
		}),
	]
}

function paidText({ betaald, betaaldOp }: BijzondereKosten): Text {
	const paid = known(betaald)
	const day = known(betaaldOp)
	if (paid === 'betaald' && day) return terug('betaald.betaaldOp', { datum: formatDate(day) })
	return paid === null ? literal('') : terug(`betaald.${paid}`)
}
