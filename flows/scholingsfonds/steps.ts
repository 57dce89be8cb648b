import { addDays } from '../engine/date.ts'
import type { NextStep } from '../engine/decision.ts'
import { text } from '../engine/text.ts'
import { isBeforeBegin } from './rules.ts'
import type { Situation } from './situation.ts'

const besluit = (key: string, values?: Record<string, string>) =>
	text(`scholingsfonds-besluit:${key}`, values)

/** What there is to do, in order: advice first, then whoever may pay. */
export function stepsOf(situation: Situation): Array<NextStep> {
	return [advice(situation), begin(situation), ...payers(situation), ...debts(situation)]
}

/** Everything begins with advice, in every place. */
function advice({ benefit, begin: day, peildatum }: Situation): NextStep {
	const last = day && addDays(day, -1)
	return {
		id: 'advice',
		text: besluit('steps.advice'),
		more: besluit('more.advice'),
		place: besluit('places.leerwerkloket'),
		bring: [
			besluit('bring.request'),
			besluit('bring.costs'),
			...(benefit === 'geen' ? [] : [besluit('bring.benefit')]),
		],
		...(last && last >= peildatum && { when: last }),
	}
}

function begin(situation: Situation): NextStep {
	return isBeforeBegin(situation) === 'nee'
		? { id: 'begun', text: besluit('steps.begun'), more: besluit('more.begun') }
		: { id: 'wait', text: besluit('steps.wait'), more: besluit('more.wait') }
}

function payers({ benefit, level, place }: Situation): Array<NextStep> {
	const gemeente = place
		? besluit('places.gemeente', { naam: place })
		: besluit('places.yourGemeente')
	const asksUwv = benefit === 'ww' || benefit === 'andere' || benefit === null
	const isHigher = level === 'hbo' || level === 'wo'
	return [
		...(asksUwv ? [{ id: 'uwv', text: besluit('steps.uwv'), place: besluit('places.uwv') }] : []),
		{
			id: 'gemeente',
			text: besluit(benefit === 'bijstand' ? 'steps.contact' : 'steps.gemeente'),
			place: gemeente,
		},
		...(isHigher ? [{ id: 'loan', text: besluit('steps.loan') }] : []),
	]
}

function debts({ payingBills, place }: Situation): Array<NextStep> {
	if (payingBills !== 'nee') return []
	return [
		{
			id: 'debts',
			text: besluit('steps.debts'),
			place: place ? besluit('places.gemeente', { naam: place }) : besluit('places.yourGemeente'),
		},
	]
}
