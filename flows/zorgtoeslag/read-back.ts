import { type Answers, known, type Unknown } from '../engine/answers.ts'
import { formatDate, type IsoDate } from '../engine/date.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, text } from '../engine/text.ts'
import type { Verzekerd } from '../facts/zorg.ts'
import {
	ageText,
	amountTexts,
	assetsText,
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
		...ageText(told),
		...partnerText(told, situation),
		...insuranceText(told.journey.answers, ''),
		...insuranceText(told.journey.answers, 'Partner'),
		...incomeTexts(told, situation),
		...assetsText(told),
		...accountText(told.journey.answers),
		...amountTexts(told),
	]
}

/** For which part of the year somebody is insured. */
function insuranceText(answers: Answers, suffix: '' | 'Partner'): Array<Text> {
	const insured = known(answers[`zorgverzekering${suffix}`] as Verzekerd | Unknown | undefined)
	const begin = known(answers[`zorgverzekeringBegin${suffix}`] as IsoDate | Unknown | undefined)
	const terug = (key: string) => `zorgtoeslag:terug.${key}${suffix}`
	if (insured === 'ja') return [text(terug('heelJaar'))]
	return insured === 'begonnen' && begin ? [text(terug('vanaf'), { datum: formatDate(begin) })] : []
}
