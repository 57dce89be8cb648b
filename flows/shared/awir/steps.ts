import { formatDate, formatMonth, type IsoDate, type Month } from '../../engine/date.ts'
import type { NextStep, Verdict } from '../../engine/decision.ts'
import { valueOn } from '../../engine/parameter.ts'
import { type Text, type TextValues, text } from '../../engine/text.ts'
import type { Household } from './household.ts'
import { parameters } from './parameters.ts'
import { lastDayToRequest } from './request.ts'

const mijnToeslagen = text('toeslagen:plaatsen.mijnToeslagen')
const belastingtelefoon = text('toeslagen:plaatsen.belastingtelefoon')

/**
 * What there is to do, in order; there is always something.
 *
 * @param first the first month of the year that may bring toeslag
 */
export function stepsOf(
	situation: Household,
	verdict: Verdict,
	first: Month | null,
	own: { before: Array<NextStep>; after: Array<NextStep> },
): Array<NextStep> {
	const lastDay = lastDayToRequest(situation.peildatum)
	const asks = verdict !== 'unlikely' && first !== null && lastDay !== null
	// Where the toeslag does not help, who may help comes first.
	return asks
		? [...own.before, ...request(situation, first, lastDay), ...own.after, ...debts(situation)]
		: [...own.before, ...own.after, ...debts(situation), ...later(lastDay !== null)]
}

/** A step of a toeslag, with what helps to do it. */
export function stepOf(
	namespace: string,
	id: string,
	values?: TextValues,
): Pick<NextStep, 'id' | 'text' | 'more'> {
	return {
		id,
		text: text(`${namespace}:stappen.${id}`, values),
		more: text(`${namespace}:meer.${id}`, values),
	}
}

function request(situation: Household, first: Month, lastDay: IsoDate): Array<NextStep> {
	const { peildatum, partner } = situation
	const weken = valueOn(parameters.weeksToReport, peildatum)
	const bring = (what: string) => text(`toeslagen:meenemen.${what}`)
	const steps: Array<NextStep> = [
		{
			...stepOf('toeslagen', 'aanvragen', {
				datum: formatDate(lastDay),
				maand: formatMonth(first),
			}),
			place: mijnToeslagen,
			bring: [
				bring('blad'),
				bring(partner === 'ja' ? 'inkomenPartner' : 'inkomen'),
				bring('rekening'),
			],
			when: lastDay,
		},
	]
	return [
		...steps,
		...aboutPartner(situation),
		{ id: 'papier', text: text('toeslagen:stappen.papier'), place: belastingtelefoon },
		lastYear(peildatum),
		{ ...stepOf('toeslagen', 'doorgeven', { weken }), place: mijnToeslagen },
	]
}

/** A partner agrees too; who may have none, or fled from one, asks first. */
function aboutPartner({ partner, inShelter }: Household): Array<NextStep> {
	if (partner === 'nee') return []
	if (inShelter) return [{ ...stepOf('toeslagen', 'opvang'), place: belastingtelefoon }]
	if (partner === 'ja') return [{ ...stepOf('toeslagen', 'partner'), place: mijnToeslagen }]
	return [{ ...stepOf('toeslagen', 'misschienPartner'), place: belastingtelefoon }]
}

/** Of the year before it can still be asked until the end of this one. */
function lastYear(peildatum: IsoDate): NextStep {
	const year = Number(peildatum.slice(0, 4))
	const lastDay = `${year}-12-31`
	return {
		...stepOf('toeslagen', 'vorigJaar', { jaar: String(year - 1), datum: formatDate(lastDay) }),
		place: mijnToeslagen,
		when: lastDay,
	}
}

/** Where the answer is no, or the year is not known: who can say so for certain. */
function later(isKnown: boolean): Array<NextStep> {
	const ask = {
		id: 'vragen',
		text: text('toeslagen:stappen.vragen'),
		place: belastingtelefoon,
	}
	return isKnown ? [{ id: 'later', text: text('toeslagen:stappen.later') }, ask] : [ask]
}

function debts({ payingBills, gemeente }: Household): Array<NextStep> {
	if (payingBills !== 'nee') return []
	return [
		{
			id: 'schulden',
			text: text('toeslagen:stappen.schulden', { gemeente: gemeenteText(gemeente) }),
			place: gemeente
				? text('toeslagen:plaatsen.gemeente', { naam: gemeente })
				: text('toeslagen:plaatsen.uwGemeente'),
		},
	]
}

function gemeenteText(gemeente: string | null): Text {
	return gemeente
		? text('toeslagen:gemeente.naam', { naam: gemeente })
		: text('toeslagen:gemeente.uw')
}
