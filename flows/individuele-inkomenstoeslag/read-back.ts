import { amountText } from '../engine/amount-text.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, text } from '../engine/text.ts'
import type { Truth } from '../engine/truth.ts'
import { ageText } from '../shared/awir/read-back.ts'
import {
	childrenAtHomeTexts,
	forWhomText,
	homeTexts,
	moneyTexts,
	studyText,
} from '../shared/bijstand/read-back.ts'
import { situationOf } from './situation.ts'

const terug = (key: string) => text(`individuele-inkomenstoeslag:terug.${key}`)
const sure = (key: string, of: Truth) => (of === 'onbekend' ? [] : [terug(`${key}.${of}`)])

/** What was said, in derived facts: who lives there, how long income is low, and what there is. */
export function readBack(told: Told): Array<Text> {
	const situation = situationOf(told.journey.answers, told.peildatum)
	const who = [...forWhomText(told), ...ageText(told)]
	if (told.journey.outcome !== 'verzoek') return who
	const { income, hadIt, since, moreInSight } = situation
	return [
		...who,
		...childrenAtHomeTexts(told),
		...homeTexts(told, situation),
		...sure('gehad', hadIt),
		...(since === null ? [] : [terug(`sinds.${since}`)]),
		...sure('meer', moreInSight),
		...studyText(told),
		...moneyTexts(told),
		...(income.max === null
			? []
			: [text('bijstand:terug.inkomen', { bedrag: amountText(income) })]),
	]
}
