import { findings } from '../../flows/engine/check.ts'
import { passedBy } from '../../flows/engine/on-the-way.ts'
import { type Pointer, pointerOf } from '../../flows/engine/pointer.ts'
import type { Regeling, Told } from '../../flows/engine/regeling.ts'
import { regelingen } from '../../flows/index.ts'
import { journeyOf } from '../journey.server.ts'
import { confirmedBy } from './confirmed.server.ts'
import type { Household } from './household.server.ts'

/** What a household said to one regeling, complete or not. */
export type Heard = Omit<Told, 'decision'>

/** Walks a household through the conversation of a regeling, as the pages do. */
export function hear(regeling: Regeling, { answers, peildatum, kloptToch }: Household): Heard {
	const journey = journeyOf(regeling, answers, peildatum)
	return {
		journey,
		findings: findings(regeling.checks, journey, peildatum),
		confirmed: confirmedBy(kloptToch),
		peildatum,
	}
}

/** What follows of what was heard, once nothing is open. */
export function decided(regeling: Regeling, heard: Heard): Told {
	return { ...heard, decision: regeling.decide(heard.journey.answers, heard.peildatum) }
}

/** Pointers to what was sent and no regeling looked at. */
export function notUsed(household: Household, all: ReadonlyArray<Heard>): Array<string> {
	const { answers, kloptToch } = household
	const passed = regelingen.map(({ flow }, index) => passedBy(flow, answers, all[index]!.journey))
	const facts = [...new Set(passed.flat())].filter((pointer) =>
		passed.every((pointers) => pointers.some((one) => isWithin(pointer, one))),
	)
	const confirmations = kloptToch.flatMap((one, index) =>
		all.some((heard) => asks(heard, one)) ? [] : [`/kloptToch/${index}`],
	)
	const whole = facts.filter(
		(pointer) => !facts.some((one) => one !== pointer && isWithin(pointer, one)),
	)
	return [...whole, ...confirmations]
}

/** Whether a pointer is another one, or leads to something in it. */
function isWithin(pointer: Pointer, other: Pointer): boolean {
	return pointer === other || pointer.startsWith(`${other}/`)
}

/** Whether something was asked back that the person says is right. */
function asks({ findings, journey }: Heard, { check, address }: Household['kloptToch'][number]) {
	const pointer = pointerOf(address, journey)
	return findings.some(
		(found) => found.check === check && pointerOf(found.address, journey) === pointer,
	)
}
