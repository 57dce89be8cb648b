import { type Answers, known, type Unknown } from '../engine/answers.ts'
import { formatDate } from '../engine/date.ts'
import { type Cents, formatCents } from '../engine/money.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, text } from '../engine/text.ts'
import { whoText } from '../shared/read-back.ts'
import { lastHighest } from './parameters.ts'
import { isBeforeBegin, ownPartOf, remainingOf } from './rules.ts'
import { situationOf } from './situation.ts'

const terug = (key: string, values?: Record<string, string | Text>) =>
	text(`scholingsfonds:terug.${key}`, values)

/** What was said, in derived facts: which course at which level, from when, and what is left to pay. */
export function readBack({ journey, peildatum }: Told): Array<Text> {
	const situation = situationOf(journey.answers, peildatum)
	const course = known(journey.answers.opleiding as string | Unknown | undefined)
	const { level, begin, cost, granted, inPlace } = situation
	const own =
		cost === null || granted === null ? null : ownPartOf(cost, remainingOf(lastHighest, granted))
	return [
		...whoText(journey.answers),
		...(course && level
			? [
					terug('opleiding', {
						opleiding: course,
						niveau: text(`feiten:opleidingNiveau.opties.${level}`),
					}),
				]
			: []),
		...(begin
			? [
					terug(isBeforeBegin(situation) === 'ja' ? 'begint' : 'begonnen', {
						datum: formatDate(begin),
					}),
				]
			: []),
		...(cost === null ? [] : [terug('kosten', { bedrag: formatCents(cost) })]),
		...grantedText(journey.answers),
		...(inPlace === 'ja' && own !== null && own > 0
			? [terug('eigen', { bedrag: formatCents(own) })]
			: []),
	]
}

/** What the gemeente paid already this year, also when that is nothing. */
function grantedText({ eerderScholingsgeld, eerderScholingsbedrag }: Answers): Array<Text> {
	if (eerderScholingsgeld === 'nee') return [terug('geenEerderGeld')]
	const amount = known(eerderScholingsbedrag as Cents | Unknown | undefined)
	return amount === null ? [] : [terug('eerderGeld', { bedrag: formatCents(amount) })]
}
