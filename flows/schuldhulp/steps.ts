import { formatDate } from '../engine/date.ts'
import type { NextStep } from '../engine/decision.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import type { Desk } from '../gemeenten/index.ts'
import { parameters } from './parameters.ts'
import { on, THREATS } from './rules.ts'
import type { Situation } from './situation.ts'
import { OFFICIAL_TOOL } from './sources.ts'

const besluit = (key: string, values?: TextValues) => text(`schuldhulp-besluit:${key}`, values)

/** What there is to do, in order: what cannot wait, the request, the letters, and what comes after. */
export function stepsOf(situation: Situation): Array<NextStep> {
	return [
		...urgent(situation),
		request(situation),
		...letters(situation),
		...talk(situation),
		...seizure(situation),
		{ id: 'mail', text: besluit('steps.mail'), more: besluit('more.mail') },
	]
}

/** A human being first, today or on the first day that somebody picks up the telephone. */
function urgent(situation: Situation): Array<NextStep> {
	const { needs, asked, peildatum, talkBy } = situation
	const threats = needs.filter((need) => THREATS.includes(need))
	const wanneer =
		asked === peildatum ? besluit('when.today') : besluit('when.day', { datum: formatDate(asked) })
	const calls = threats.map((need): NextStep => {
		const day = need === 'huis' ? situation.evictionDay : situation.cutOffDay
		return {
			id: `call.${need}`,
			text: besluit(`steps.call.${need}`, { wanneer }),
			more: talkBy
				? besluit('more.call', { datum: formatDate(talkBy) })
				: besluit('more.callUndated'),
			place: deskOf(situation),
			bring: [besluit('bring.letter')],
			...(need !== 'zorg' && day && { when: day }),
		}
	})
	const months = on(parameters.monthsOfPause, asked)
	return [
		...calls,
		...(threats.length > 0 && months
			? [{ id: 'pause', text: besluit('steps.pause'), more: besluit('more.pause', { months }) }]
			: []),
		...(needs.includes('eten') ? [{ id: 'food', text: besluit('steps.food') }] : []),
	]
}

function request(situation: Situation): NextStep {
	const { talkBy, threatened, helpNow, together } = situation
	const isRunning = helpNow === 'nu'
	return {
		id: 'request',
		text: besluit(isRunning ? 'steps.tellHelper' : 'steps.request'),
		...(!threatened &&
			!isRunning && {
				more: talkBy
					? besluit('more.request', { datum: formatDate(talkBy) })
					: besluit('more.requestUndated'),
			}),
		place: deskOf(situation),
		bring: [
			...['request', 'identity', 'income', 'bank', 'costs', 'letters'].map((what) =>
				besluit(`bring.${what}`),
			),
			...(together === 'nee' ? [] : [besluit('bring.partner')]),
		],
	}
}

function letters({ debts }: Situation): Array<NextStep> {
	const isAny = debts.some(({ brief }) => brief !== 'geen')
	return isAny
		? [{ id: 'letters', text: besluit('steps.letters'), more: besluit('more.letters') }]
		: []
}

function talk({ asked, helpNow }: Situation): Array<NextStep> {
	if (helpNow === 'nu') return []
	const weeks = on(parameters.weeksToDecide, asked)
	return [
		{ id: 'talk', text: besluit('steps.talk'), more: besluit('more.talk') },
		...(weeks ? [{ id: 'plan', text: besluit('steps.plan', { weeks }) }] : []),
	]
}

/** The structure of the beslagvrije voet, where a bailiff may take from an income; never an amount. */
function seizure({ debts, asked }: Situation): Array<NextStep> {
	const mayBeSeized = debts.some(({ deurwaarder }) => deurwaarder !== 'nee')
	const share = on(parameters.lowIncomeKept, asked)
	if (!mayBeSeized || share === null) return []
	return [
		{
			id: 'seizure',
			text: besluit('steps.seizure'),
			more: besluit('more.seizure', { percentage: `${share}%`, website: OFFICIAL_TOOL }),
			bring: [besluit('bring.seizure')],
		},
	]
}

/** Where to go: the gemeente, and the desk to ask for there, which nobody confirmed. */
function deskOf({ gemeente, place, age }: Situation): Text {
	const desks = gemeente?.desks ?? []
	const desk =
		desks.find((one) => isForYoung(one, age)) ?? desks.find(({ kind }) => kind === 'loket')
	if (gemeente && desk) return besluit('places.desk', { naam: gemeente.name, loket: desk.name })
	return place ? besluit('places.gemeente', { naam: place }) : besluit('places.yourGemeente')
}

/** Young people have a desk of their own, in some places. */
function isForYoung({ kind, ages }: Desk, age: number | null): boolean {
	return kind === 'jongeren' && ages !== undefined && age !== null && age <= ages.through
}
