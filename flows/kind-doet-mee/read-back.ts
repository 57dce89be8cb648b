import { type Answers, known } from '../engine/answers.ts'
import { ageOn, formatBirthday, formatDate } from '../engine/date.ts'
import { formatCents } from '../engine/money.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, text } from '../engine/text.ts'
import type { Kind } from '../facts/kinderen.ts'
import { schoolText, whoText } from '../shared/read-back.ts'
import { isBeforeStart } from './rules.ts'
import { situationOf, type Wish } from './situation.ts'

const terug = (key: string, values?: Record<string, string | number | Text>) =>
	text(`kind-doet-mee:terug.${key}`, values)

/** What was said, in derived facts: how old each child is, what each wish costs and when it begins. */
export function readBack({ journey, peildatum }: Told): Array<Text> {
	const { answers } = journey
	const family = situationOf(answers, peildatum)
	return [
		...whoText(answers),
		...((answers.kinderen ?? []) as Array<Kind>).flatMap((child) => childText(child, peildatum)),
		...family.wishes.flatMap((wish) => wishTexts(wish, peildatum)),
		...adultsText(answers),
		...(family.net === null ? [] : [terug('netto', { bedrag: formatCents(family.net) })]),
		...(family.place && !family.gemeente ? [terug('elders', { plaats: family.place })] : []),
	]
}

function childText(child: Kind, peildatum: string): Array<Text> {
	const { voornaam, geboortedatum, woontBijU } = child
	const born = known(geboortedatum)
	const [naam, age] = [voornaam, born && ageOn(born, peildatum)]
	return [
		...(born === null || age === null
			? []
			: [terug('leeftijd', { naam, leeftijd: age, dag: formatBirthday(born) })]),
		...schoolText(child),
		...(woontBijU === 'nee' ? [text('toeslagen:terug.woontElders', { naam })] : []),
	]
}

/** Who else brings in money at home, where a fund asks it. */
function adultsText({ getrouwd, huisgenoot }: Answers): Array<Text> {
	if (getrouwd === 'ja') return [terug('getrouwd')]
	return huisgenoot === 'ja' || huisgenoot === 'nee' ? [terug(`huisgenoot.${huisgenoot}`)] : []
}

function wishTexts(wish: Wish, peildatum: string): Array<Text> {
	const { name: wat, cost, begin } = wish
	return [
		cost === null
			? terug('kostenOnbekend', { wat })
			: terug('kosten', { wat, bedrag: formatCents(cost) }),
		...(begin === null
			? []
			: [
					terug(isBeforeStart(wish, peildatum) === 'ja' ? 'begint' : 'begonnen', {
						wat,
						datum: formatDate(begin),
					}),
				]),
	]
}
