import { known, type Unknown } from '../../engine/answers.ts'
import { ageOn, formatBirthday } from '../../engine/date.ts'
import { fullName, type Naam } from '../../engine/kinds/naam.ts'
import { type Cents, formatCents } from '../../engine/money.ts'
import { literal } from '../../engine/question.ts'
import type { Told } from '../../engine/regeling.ts'
import { type Text, type TextValues, text } from '../../engine/text.ts'
import type { Kind } from '../../facts/kinderen.ts'
import { childTexts } from '../awir/read-back.ts'
import { inOne } from '../read-back.ts'
import { type BijstandHousehold, type Sharer, sharersOf } from './household.ts'
import { sourcesOf } from './income.ts'

const terug = (key: string, values?: TextValues) => text(`participatiewet:terug.${key}`, values)

/** Whose papers these are, for a helper who types. */
export function forWhomText({ journey }: Told): Array<Text> {
	const { voorWie, naam } = journey.answers
	if (voorWie !== 'iemandAnders' || !naam) return []
	return [terug('voor', { naam: fullName(naam as Naam) })]
}

/** Children, also who is there now and then; and that there are none. */
export function childrenAtHomeTexts(told: Told): Array<Text> {
	const { heeftKinderen, kinderen = [] } = told.journey.answers
	if (heeftKinderen === 'nee') return [terug('geenKinderen')]
	const living = (how: string) =>
		(kinderen as Array<Kind>)
			.filter(({ woontBijU }) => known(woontBijU) === how)
			.map(({ voornaam }) => literal(voornaam))
	const line = (key: string, names: Array<Text>) =>
		names.length > 0 ? [terug(key, { namen: inOne(names) })] : []
	return [
		...childTexts(told),
		...line('altijdThuis', living('ja')),
		...line('somsThuis', living('deels')),
	]
}

/** Whether somebody counts as partner, and who else lives there and shares the costs. */
export function homeTexts(told: Told, { partner }: BijstandHousehold): Array<Text> {
	const { answers } = told.journey
	const { sharers } = sharersOf(answers, told.peildatum)
	const isAlone = answers.huisgenoot === 'nee' || answers.heeftHuisgenoten === 'nee'
	const listed = sharers.flatMap((sharer) => housemateTexts(sharer, told.peildatum))
	const names = sharers.flatMap(({ housemate }) => (housemate ? [literal(housemate.voornaam)] : []))
	return [
		partner === 'nee' && answers.getrouwd === 'ja'
			? terug('getrouwdApart')
			: text(`bijstand:terug.partner.${partner}`),
		...(names.length > 0 ? [terug('huisgenoten', { namen: inOne(names) })] : []),
		...listed,
		...(listed.length === 0 && isAlone ? [terug('niemand')] : []),
	]
}

function housemateTexts({ housemate, shares }: Sharer, peildatum: string): Array<Text> {
	if (!housemate) return []
	const { voornaam: naam, geboortedatum, band } = housemate
	const born = known(geboortedatum)
	const bond = known(band)
	const as = bond === null ? literal('?') : text(`feiten:huisgenoten.band.opties.${bond}`)
	return [
		...(born
			? [
					text('toeslagen:terug.leeftijdKind', {
						naam,
						leeftijd: ageOn(born, peildatum),
						dag: formatBirthday(born),
					}),
				]
			: []),
		terug(`deelt.${shares}`, { naam, ...(shares === 'nee' && { band: as }) }),
	]
}

/** Where money comes from, and what there is today. */
export function moneyTexts({ journey }: Told): Array<Text> {
	const { answers } = journey
	const sources = sourcesOf(answers) ?? []
	const cents = (question: string) => known(answers[question] as Cents | Unknown | undefined)
	const [assets, debts] = [cents('vermogenNu'), cents('schuldenNu')]
	const named = sources.map((source) => text(`feiten:inkomstenBronnen.opties.${source}`))
	return [
		...(named.length > 0 ? [terug('bronnen', { bronnen: inOne(named) })] : []),
		...(assets === null ? [] : [terug('vermogen', { bedrag: formatCents(assets) })]),
		...(debts === null ? [] : [terug('schulden', { bedrag: formatCents(debts) })]),
	]
}

/** Whether somebody studies; the gemeente looks at it. */
export function studyText({ journey }: Told): Array<Text> {
	const said = known(journey.answers.studie as string | Unknown | undefined)
	return said === null ? [] : [terug(`studie.${said}`)]
}

/** Weeks out of the country. */
export function weeksAbroadText({ journey }: Told): Array<Text> {
	const weken = known(journey.answers.wekenBuitenland as number | Unknown | undefined)
	return weken === null ? [] : [terug('buitenland', { weken })]
}
