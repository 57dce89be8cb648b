import { formatDate } from '../engine/date.ts'
import type { NextStep, Verdict } from '../engine/decision.ts'
import { periodOn } from '../engine/parameter.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { parameters } from '../shared/bijstand/parameters.ts'
import { dayOfDecision, firstDayToApply, lastDayOfAdvance } from './rules.ts'
import type { Situation } from './situation.ts'

const stap = (id: string, key = id, values?: TextValues): Pick<NextStep, 'id' | 'text'> => ({
	id,
	text: text(`bijstand:stappen.${key}`, values),
})
const meer = (key: string, values?: TextValues) => text(`bijstand:meer.${key}`, values)
const plaats = (key: string, values?: TextValues) => text(`bijstand:plaatsen.${key}`, values)
const bring = (key: string) => text(`bijstand:meenemen.${key}`)

/** What there is to do, in order. To report comes first, always: bijstand begins on that day. */
export function stepsOf(situation: Situation, verdict: Verdict): Array<NextStep> {
	if (verdict === 'unlikely') return [...elsewhere(situation), ...debts(situation)]
	if (situation.belowAow === 'nee') return [...atSvb(), report(situation), ...debts(situation)]
	return [
		...(situation.reported === 'ja' ? [proof(situation)] : [toReport(situation)]),
		...(situation.applied === 'ja' ? [] : [...search(situation), apply(situation)]),
		...advance(situation),
		...decision(situation),
		...(situation.residence === 'euPaspoort'
			? [{ ...stap('advies'), place: gemeente(situation) }]
			: []),
		report(situation),
		...debts(situation),
	]
}

/** Who has no address, or lives in an institution, reports at the gemeente itself (art. 41 lid 2). */
function atGemeente({ home }: Situation): boolean {
	return home === 'inrichting' || home === 'geenAdres'
}

function toReport(situation: Situation): NextStep {
	const { peildatum } = situation
	return {
		...stap('melden', 'melden', { datum: formatDate(peildatum) }),
		more: meer(situation.allYoung === 'nee' ? 'melden' : 'meldenJong'),
		place: atGemeente(situation) ? gemeente(situation) : plaats('werkNl'),
		bring: [bring('id'), bring('meldingsblad')],
		when: peildatum,
	}
}

function proof({ reportedOn }: Situation): NextStep {
	const id = 'bewijs'
	if (reportedOn === null)
		return { ...stap(id, 'bewijsZoeken'), more: meer('bewijs'), place: plaats('werkNl') }
	return {
		...stap(id, id, { datum: formatDate(reportedOn) }),
		more: meer('bewijs'),
		place: plaats('werkNl'),
	}
}

/** Four weeks of looking for work first, for whoever is not spared them. */
function search(situation: Situation): Array<NextStep> {
	const { allYoung, spared, peildatum, reportedOn } = situation
	if (allYoung === 'nee') return []
	const weken = periodOn(parameters.terms, peildatum)?.value.search
	if (weken === undefined) return []
	if (spared === 'ja') return [{ ...stap('zoektijd', 'geenZoektijd'), place: gemeente(situation) }]
	const from = firstDayToApply(situation, reportedOn ?? peildatum)
	return [
		{
			...stap('zoektijd', 'zoektijd', { weken, datum: formatDate(from) }),
			more: meer('zoektijd'),
			place: gemeente(situation),
		},
	]
}

function apply(situation: Situation): NextStep {
	return {
		...stap('aanvragen'),
		more: meer('aanvragen'),
		place: atGemeente(situation) ? gemeente(situation) : plaats('werkNl'),
		bring: [
			bring('aanvraagblad'),
			bring('id'),
			bring('afschriften'),
			bring('inkomen'),
			...(situation.home === 'huis' ? [bring('huur')] : []),
			...(situation.payingBills === 'nee' ? [bring('schulden')] : []),
		],
	}
}

/** The day on which an advance is there at the latest, from the request that was or can be made. */
function advance(situation: Situation): Array<NextStep> {
	const { appliedOn, applied, peildatum, reportedOn } = situation
	const share = periodOn(parameters.advanceShare, peildatum)?.value
	if (share === undefined) return []
	const isSent = applied === 'ja'
	if (isSent && appliedOn === null)
		return [{ ...stap('voorschot', 'voorschotVragen'), place: gemeente(situation) }]
	const from = isSent
		? appliedOn!
		: later(firstDayToApply(situation, reportedOn ?? peildatum), peildatum)
	const last = lastDayOfAdvance(from)
	if (last === null)
		return [{ ...stap('voorschot', 'voorschotVragen'), place: gemeente(situation) }]
	const values = { datum: formatDate(last), deel: `${share}%` }
	return [
		{
			...stap('voorschot', isSent ? 'voorschot' : 'voorschotStraks', values),
			more: meer('voorschot', { deel: `${share}%` }),
			place: gemeente(situation),
			when: last,
		},
	]
}

function decision(situation: Situation): Array<NextStep> {
	const { appliedOn, applied } = situation
	const day = applied === 'ja' && appliedOn ? dayOfDecision(appliedOn) : null
	return [
		day
			? { ...stap('besluit', 'besluitOp', { datum: formatDate(day) }), place: gemeente(situation) }
			: { ...stap('besluit'), place: gemeente(situation) },
	]
}

function atSvb(): Array<NextStep> {
	return [
		{
			...stap('svb'),
			more: meer('svb'),
			place: plaats('svb'),
			bring: [bring('aanvraagblad'), bring('id'), bring('afschriften')],
		},
	]
}

function report(situation: Situation): NextStep {
	const isSvb = situation.belowAow === 'nee'
	return {
		...stap('doorgeven'),
		more: meer('doorgeven'),
		place: isSvb ? plaats('svb') : gemeente(situation),
	}
}

/** Where it is no: why, what else there is, and that anybody may ask for a decision. */
function elsewhere(situation: Situation): Array<NextStep> {
	return [
		{ ...stap('anders'), more: meer('anders'), place: gemeente(situation) },
		{ ...stap('toch'), place: gemeente(situation) },
	]
}

function debts(situation: Situation): Array<NextStep> {
	return situation.payingBills === 'nee'
		? [{ ...stap('schulden'), place: gemeente(situation) }]
		: []
}

function gemeente({ gemeente: naam }: Situation): Text {
	return naam ? plaats('gemeente', { naam }) : plaats('uwGemeente')
}

function later(one: string, other: string): string {
	return one > other ? one : other
}
