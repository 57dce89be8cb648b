import { amountText } from '../../engine/amount-text.ts'
import { known, type Unknown } from '../../engine/answers.ts'
import { ageOn, formatBirthday, formatDate } from '../../engine/date.ts'
import { formatCents } from '../../engine/money.ts'
import { literal } from '../../engine/question.ts'
import type { Told } from '../../engine/regeling.ts'
import { type Text, type TextValues, text } from '../../engine/text.ts'
import type { Kind } from '../../facts/kinderen.ts'
import { inOne, schoolText } from '../read-back.ts'
import { type Household, incomeOfHousehold, sourcesIn } from './household.ts'
import { incomeOfSource } from './toetsingsinkomen.ts'

const terug = (key: string, values?: TextValues) => text(`toeslagen:terug.${key}`, values)

/** How old the person is. */
export function ageText({ journey, peildatum }: Told): Array<Text> {
	const born = known(journey.answers.geboortedatum as string | Unknown | undefined)
	return born
		? [terug('leeftijd', { leeftijd: ageOn(born, peildatum), dag: formatBirthday(born) })]
		: []
}

/** All children by name, so that one who was forgotten is missed; and who lives elsewhere. */
export function childrenTexts(children: Array<Kind>): Array<Text> {
	const names = children.map(({ voornaam }) => literal(voornaam))
	const away = children.filter(({ woontBijU }) => woontBijU === 'nee')
	if (names.length === 0) return []
	return [
		terug('kinderen', { namen: inOne(names) }),
		...away.map(({ voornaam }) => terug('woontElders', { naam: voornaam })),
	]
}

/** How old each child is, or when it is expected. */
export function childTexts({ journey, peildatum }: Told): Array<Text> {
	const children = (journey.answers.kinderen ?? []) as Array<Kind>
	const ages = children.flatMap((child): Array<Text> => {
		const naam = child.voornaam
		const day = known(child.geboren === 'nee' ? child.uitgerekendeDatum : child.geboortedatum)
		if (child.geboren === 'nee') {
			return [
				day
					? terug('verwacht', { naam, datum: formatDate(day) })
					: terug('verwachtOnbekend', { naam }),
			]
		}
		return [
			day
				? terug('leeftijdKind', { naam, leeftijd: ageOn(day, peildatum), dag: formatBirthday(day) })
				: terug('leeftijdKindOnbekend', { naam }),
			...schoolText(child),
		]
	})
	if (journey.answers.heeftKinderen === 'nee') return [terug('geenKinderen')]
	return [...childrenTexts(children), ...ages]
}

/** Whether there is a toeslagpartner. */
export function partnerText({ journey }: Told, { partner }: Household): Array<Text> {
	return 'getrouwd' in journey.answers ? [terug(`partner.${partner}`)] : []
}

/** Each source of income with its sum, and the income that counts. */
export function incomeTexts({ journey, peildatum }: Told, household: Household): Array<Text> {
	const { answers } = journey
	if (!('heeftInkomen' in answers)) return []
	const year = Number(peildatum.slice(0, 4))
	const total = incomeOfHousehold(household)
	return [
		...sourcesIn(answers).map((source) =>
			terug('bron', {
				soort: text(`feiten:inkomen.soort.opties.${source.soort}`),
				som: incomeOfSource(source, year).sum,
			}),
		),
		terug('inkomen', { jaar: String(year), bedrag: amountText(total) }),
	]
}

/** What somebody had on the first day of the year. */
export function assetsText({ journey, peildatum }: Told): Array<Text> {
	const assets = known(journey.answers.vermogen as number | Unknown | undefined)
	if (assets === null) return []
	return [terug('vermogen', { jaar: peildatum.slice(0, 4), bedrag: formatCents(assets) })]
}

/** What it may come to. */
export function amountTexts({ decision }: Told): Array<Text> {
	return decision.amount ? [terug('toeslag', { bedrag: amountText(decision.amount) })] : []
}
