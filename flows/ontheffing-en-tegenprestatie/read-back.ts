import { known, type Unknown } from '../engine/answers.ts'
import { ageOn, formatDate } from '../engine/date.ts'
import { formatHours } from '../engine/kinds/uren.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { situationOf } from './situation.ts'

const terug = (key: string, values?: TextValues) =>
	text(`ontheffing-en-tegenprestatie:terug.${key}`, values)

/** What was said, in derived facts: ages of children, hours, and which day cannot be kept. */
export function readBack({ journey, peildatum }: Told): Array<Text> {
	const { children, duties, appointment, reasons } = situationOf(journey.answers, peildatum)
	const told = <V>(question: string) => known(journey.answers[question] as V | Unknown | undefined)
	const planned = told<number>('planUren')
	const cared = told<number>('mantelzorgUren')
	const who = told<string>('mantelzorgVoor')
	return [
		...(planned === null ? [] : [terug('plan', { uren: formatHours(planned) })]),
		...(duties ?? []).map((duty) => terug(`plicht.${duty}`)),
		...(reasons ?? []).map((reason) => terug(`reden.${reason}`)),
		...children.flatMap(({ voornaam = '', geboortedatum }) => {
			const born = known(geboortedatum)
			return born === null
				? []
				: [terug('kind', { naam: voornaam, leeftijd: ageOn(born, peildatum) })]
		}),
		...(cared === null || who === null
			? []
			: [
					terug('mantelzorg', {
						uren: formatHours(cared),
						wie: text(`feiten:mantelzorgVoor.opties.${who}`),
					}),
				]),
		...(appointment === null ? [] : [terug('afspraak', { datum: formatDate(appointment) })]),
	]
}
