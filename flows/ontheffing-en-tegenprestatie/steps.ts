import { addDays, type IsoDate } from '../engine/date.ts'
import type { NextStep } from '../engine/decision.ts'
import { periodOn } from '../engine/parameter.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import type { Papier } from '../facts/plichten.ts'
import { parameters } from './parameters.ts'
import { groundsOf, isAhead, isForSmallChild } from './rules.ts'
import type { Situation } from './situation.ts'

const besluit = (key: string, values?: TextValues) =>
	text(`ontheffing-en-tegenprestatie-besluit:${key}`, values)

/** What there is to do, in order: the appointment, the request, the talk, and who else helps. */
export function stepsOf(situation: Situation): Array<NextStep> {
	return [
		...appointment(situation),
		...otherBenefit(situation),
		...request(situation),
		...talk(situation),
		...carers(situation),
		...help(situation),
	]
}

function appointment(situation: Situation): Array<NextStep> {
	if (!situation.papers.includes('afspraak')) return []
	const { appointment: day, peildatum } = situation
	const isPast = isAhead(situation) === 'nee'
	return [
		{
			id: 'bel',
			text: besluit(isPast ? 'steps.belNa' : 'steps.bel'),
			more: besluit('more.bel'),
			place: besluit('places.brief'),
			bring: [besluit('bring.afspraak')],
			...(day && !isPast && { when: dayBefore(day, peildatum) }),
		},
	]
}

/** The day before, or today when that is the day itself. */
function dayBefore(day: IsoDate, peildatum: IsoDate): IsoDate {
	const before = addDays(day, -1)
	return before < peildatum ? peildatum : before
}

/** Whoever has no bijstand has other duties or none: who knows about those. */
function otherBenefit({ bijstand, benefit }: Situation): Array<NextStep> {
	if (bijstand !== 'nee') return []
	const asksUwv = benefit === 'ww'
	return [
		{
			id: 'andereUitkering',
			text: besluit(asksUwv ? 'steps.uwv' : 'steps.geenUitkering'),
			place: besluit(asksUwv ? 'places.uwv' : 'places.wijkteam'),
		},
	]
}

function request(situation: Situation): Array<NextStep> {
	const { papers, bijstand, letters } = situation
	if (!papers.includes('ontheffing') || bijstand === 'nee') return []
	const hasLetters = letters !== null && !letters.includes('geen')
	return [
		{
			id: 'verzoek',
			text: besluit('steps.verzoek'),
			more: moreOnRequest(situation),
			place: desk(situation),
			bring: [besluit('bring.ontheffing'), ...(hasLetters ? [besluit('bring.brieven')] : [])],
		},
		...(groundsOf(situation).includes('gezondheid')
			? [
					{
						id: 'andereWet',
						text: besluit('steps.andereWet'),
						place: besluit('places.raadslieden'),
					},
				]
			: []),
	]
}

function moreOnRequest(situation: Situation): Text {
	const jaar = periodOn(parameters.mostYears, situation.peildatum)?.value
	return isForSmallChild(situation) === 'ja' && jaar
		? besluit('more.kleinKind', { jaar })
		: besluit('more.verzoek')
}

/** One talk for all papers but the letter that moves an appointment. */
function talk(situation: Situation): Array<NextStep> {
	const brought = (['plan', 'mantelzorg'] as const).filter((one: Papier) =>
		situation.papers.includes(one),
	)
	const asks = situation.papers.includes('ontheffing') && situation.bijstand !== 'nee'
	if (brought.length === 0 && !asks) return []
	return [
		{
			id: 'gesprek',
			text: besluit('steps.gesprek'),
			more: besluit('more.gesprek'),
			place: desk(situation),
			bring: [...brought.map((one) => besluit(`bring.${one}`)), besluit('bring.brief')],
		},
		{ id: 'volgende', text: besluit('steps.volgende'), more: besluit('more.volgende') },
	]
}

function carers(situation: Situation): Array<NextStep> {
	const { papers, activities, reasons } = situation
	const cares =
		papers.includes('mantelzorg') ||
		activities.includes('mantelzorg') ||
		reasons?.includes('zorgAnder')
	return cares
		? [{ id: 'mantelzorg', text: besluit('steps.mantelzorg'), place: besluit('places.wijkteam') }]
		: []
}

function help(situation: Situation): Array<NextStep> {
	const { payingBills, obstacles, needsChildcare } = situation
	const hasDebts = payingBills === 'nee' || obstacles.includes('schulden')
	return [
		...(needsChildcare
			? [{ id: 'opvang', text: besluit('steps.opvang'), place: desk(situation) }]
			: []),
		...(hasDebts
			? [{ id: 'schulden', text: besluit('steps.schulden'), place: desk(situation) }]
			: []),
	]
}

function desk({ place }: Situation): Text {
	return place ? besluit('places.gemeente', { naam: place }) : besluit('places.uwGemeente')
}
