import { addDays, type IsoDate, monthsLater } from '../engine/date.ts'
import type { Decision } from '../engine/decision.ts'

/** A day to come back to: after a while, the last one for a regeling, or the last one for a step. */
export type FollowUp = {
	id: 'vierWeken' | 'drieMaanden' | 'zesMaanden' | 'uiterste' | 'stap'
	date: IsoDate
}

/** The days to come back to after a decision, in order; each day stands there for one thing. */
export function followUps({ deadline, steps }: Decision, peildatum: IsoDate): Array<FollowUp> {
	const last: Array<FollowUp> = [
		...(deadline ? [{ id: 'uiterste' as const, date: deadline }] : []),
		...steps.flatMap(({ when }) => (when ? [{ id: 'stap' as const, date: when }] : [])),
	]
	const after: Array<FollowUp> = [
		{ id: 'vierWeken', date: addDays(peildatum, 28) },
		{ id: 'drieMaanden', date: monthsLater(peildatum, 3) },
		{ id: 'zesMaanden', date: monthsLater(peildatum, 6) },
	]
	const coming = [...last, ...after].filter(({ date }) => date >= peildatum)
	return coming
		.filter(({ date }, at) => coming.findIndex((other) => other.date === date) === at)
		.toSorted((one, other) => one.date.localeCompare(other.date))
}
