import { known, type Unknown } from '../engine/answers.ts'
import { formatDate } from '../engine/date.ts'
import { formatHours } from '../engine/kinds/uren.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { childrenAtHomeTexts, forWhomText } from '../shared/bijstand/read-back.ts'
import { inOne } from '../shared/read-back.ts'
import { isSingle, situationOf } from './situation.ts'

const terug = (key: string, values?: TextValues) =>
	text(`ontheffing-en-tegenprestatie:terug.${key}`, values)

/** What was said, in derived facts: ages of children, hours, and which day cannot be kept. */
export function readBack(told: Told): Array<Text> {
	const { journey, peildatum } = told
	const { duties, appointment, reasons, letters, papers, activities, benefit } = situationOf(
		journey.answers,
		peildatum,
	)
	const said = <V>(question: string) => known(journey.answers[question] as V | Unknown | undefined)
	const planned = said<number>('planUren')
	const cared = said<number>('mantelzorgUren')
	const who = said<string>('mantelzorgVoor')
	const lasting = said<string>('duurzaamArbeidsongeschikt')
	const before = said<string>('eerdereOntheffing')
	const moments = said<Array<string>>('afspraakMomenten') ?? []
	const begin = said<string>('planBegin')
	return [
		...forWhomText(told),
		// Each on a line of its own: their names are long.
		...papers.flatMap((one) => named('papieren', 'papieren', 'papierKeuze', [one])),
		...(benefit === null
			? []
			: [terug('uitkering', { soort: text(`feiten:uitkeringSoort.opties.${benefit}`) })]),
		...named('activiteiten', 'wat', 'planActiviteiten', activities),
		...named('dagen', 'dagen', 'planDagen', said<Array<string>>('planDagen') ?? []),
		...(begin === null ? [] : [terug('begin', { datum: formatDate(begin) })]),
		...(planned === null ? [] : [terug('plan', { uren: formatHours(planned) })]),
		...dutyTexts(duties ?? []),
		...named('redenen', 'redenen', 'ontheffingReden', reasons ?? []),
		...(letters === null ? [] : [lettersText(letters)]),
		...(lasting === null ? [] : [terug(`duurzaam.${lasting}`)]),
		...('heeftKinderen' in journey.answers ? childrenAtHomeTexts(told) : []),
		...('getrouwd' in journey.answers ? [terug(`alleen.${isSingle(journey.answers)}`)] : []),
		...(before === null ? [] : [terug(`eerder.${before}`)]),
		...(cared === null || who === null
			? []
			: [
					terug('mantelzorg', {
						uren: formatHours(cared),
						wie: text(`feiten:mantelzorgVoor.opties.${who}`),
					}),
				]),
		...(appointment === null ? [] : [terug('afspraak', { datum: formatDate(appointment) })]),
		...named('momenten', 'momenten', 'afspraakMomenten', moments),
	]
}

/** From which duties; and of one, that it is not the other. */
function dutyTexts(duties: ReadonlyArray<string>): Array<Text> {
	const key = duties.length === 1 ? 'plichtAlleen' : 'plicht'
	return duties.map((duty) => terug(`${key}.${duty}`))
}

/** Several choices of a question, in one sentence. */
function named(key: string, value: string, question: string, chosen: ReadonlyArray<string>) {
	const names = chosen.map((one) => text(`feiten:${question}.opties.${one}`))
	return names.length > 0 ? [terug(key, { [value]: inOne(names) })] : []
}

function lettersText(letters: ReadonlyArray<string>): Text {
	const from = letters.filter((letter) => letter !== 'geen')
	const [line] = named('brieven', 'van', 'briefVan', from)
	return line ?? terug('geenBrief')
}
