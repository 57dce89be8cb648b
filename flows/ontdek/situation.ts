import type { Answers } from '../engine/answers.ts'
import type { Regeling } from '../engine/regeling.ts'
import type { Nood, Situatie } from '../facts/situatie.ts'

/** What in a life may bring something that cannot wait. */
const URGENT_IN: ReadonlyArray<Situatie> = ['schulden', 'brief']

/** What somebody says is going on. */
export function situationsOf(told: Answers): Array<Situatie> {
	return Array.isArray(told.situatie) ? (told.situatie as Array<Situatie>) : []
}

/** Whether a regeling is for somebody in whose life this is going on. */
export function isForSituation({ ontdek }: Regeling, told: Answers): boolean {
	return situationsOf(told).some((one) => ontdek.situations.includes(one))
}

/** How much of what a regeling is for is going on: from 0 to 1. */
export function fitting({ ontdek }: Regeling, told: Answers): number {
	const going = situationsOf(told)
	const { situations } = ontdek
	return situations.filter((one) => going.includes(one as Situatie)).length / situations.length
}

/** Whether a regeling is all about something that is going on. */
export function isAllAbout({ ontdek }: Regeling, told: Answers): boolean {
	return situationsOf(told).some((one) => ontdek.leads?.includes(one) ?? false)
}

/** Whether something may be going on that cannot wait: debts, a letter, bills that are not paid. */
export function mayBeUrgent(told: Answers): boolean {
	const isBehind = told.rekeningenBetalen === 'nee' || told.rekeningenBetalen === 'somsNiet'
	return isBehind || situationsOf(told).some((one) => URGENT_IN.includes(one))
}

/** What cannot wait. An old answer says nothing where it would not be asked for now. */
export function urgentNeeds(told: Answers): Array<Nood> {
	if (!mayBeUrgent(told) || !Array.isArray(told.haast)) return []
	return (told.haast as Array<Nood | 'geenVanDeze'>).filter((one) => one !== 'geenVanDeze')
}

/** What is going on and no regeling of ours is for yet. */
export function withoutRegeling(
	regelingen: ReadonlyArray<Regeling>,
	told: Answers,
): Array<Situatie> {
	return situationsOf(told).filter(
		(one) => !regelingen.some(({ ontdek }) => ontdek.situations.includes(one)),
	)
}
