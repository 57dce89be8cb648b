import { type Household, papersOf } from '../household.ts'
import { centsOf, printedDay, word } from '../printed.ts'
import { euro, type Fields, fullName, option } from './fields.ts'

/** `verzoek` of the scholingsfonds. */
export function verzoek(household: Household): Fields {
	const [guide] = papersOf(household, 'studiegids')
	const { knows } = household
	const granted = centsOf(word(knows.eerderScholingsbedrag ?? '0'))
	const cost = centsOf(guide!.kosten!)
	const left = Math.max(0, 2_500_00 - granted)
	const isRotterdam = knows.woonplaats === 'Rotterdam'
	return {
		naam: fullName(household),
		woonplaats: word(knows.woonplaats),
		adres: '',
		telefoon: '',
		uitkeringSoort: option('uitkeringSoort', knows.uitkeringSoort),
		opleiding: guide!.opleiding!,
		opleider: guide!.opleider!,
		opleidingNiveau: option('opleidingNiveau', guide!.niveau),
		opleidingWerk: word(knows.opleidingWerk),
		opleidingBegin: printedDay(guide!.begin!),
		opleidingKosten: euro(cost),
		...(isRotterdam && {
			eerderScholingsgeld: option('eerderScholingsgeld', knows.eerderScholingsgeld),
			...(granted > 0 && { eerderScholingsbedrag: euro(granted) }),
			restVanHetJaar: euro(left),
			eigenDeel: euro(Math.max(0, cost - left)),
		}),
	}
}
