import { known } from '../../engine/answers.ts'
import type { Address, Check } from '../../engine/check.ts'
import type { At } from '../../engine/question.ts'
import type { Kind } from '../../facts/kinderen.ts'
import { childOf, type Opvang } from '../../facts/opvang.ts'

/** Key of the sentence in which a check says why it asks. */
export const why = (check: string) => `kinderopvangtoeslag:checks.${check}`

/** A check on a page of each contract. */
export const inOpvang = (check: Omit<Check, 'list'>): Check => ({ ...check, list: 'opvang' })

/** The contract that a page is about. */
export const care = ({ answers }: At) => answers as unknown as Opvang

/** The other contracts of the household. */
export function others(at: At): Array<Opvang> {
	return ((at.outer.opvang ?? []) as Array<Opvang>).filter(({ id }) => id !== care(at).id)
}

const children = ({ outer }: At) => (outer.kinderen ?? []) as Array<Kind>

/** The child of the contract, and the day it was or will be born; `null` where it is not known. */
export function child(at: At): (Kind & { born: string | null }) | null {
	const found = childOf(care(at).kind, children(at))
	return found
		? { ...found, born: known(found.geboortedatum) ?? known(found.uitgerekendeDatum) }
		: null
}

/** Whether two contracts are for one child. */
export function isSameChild(one: Opvang, other: Opvang, at: At): boolean {
	return childOf(one.kind, children(at))?.id === childOf(other.kind, children(at))?.id
}

/** The child's day of birth, and which child it is, may be what is wrong. */
export function bornOf(at: At): Array<string | Address> {
	const one = child(at)
	if (!one) return ['kind']
	const question = one.geboren === 'nee' ? 'uitgerekendeDatum' : 'geboortedatum'
	return ['kind', { question, list: 'kinderen', item: one.id }]
}
