import type { Address } from './check.ts'
import type { Journey } from './journey.ts'

/** Where a fact stands in what was sent, as a JSON Pointer: `/feiten/kinderen/0/geboortedatum`. */
export type Pointer = string

/** Where all facts stand. */
export const FACTS: Pointer = '/feiten'

/** A property as people name them. Anything else may hold a number that must not be repeated. */
const NAME = /^[a-z][a-z_-]{0,39}$/i

/**
 * Points to a property; to what it stands in when its name is not like a name: somebody may have
 * put a burgerservicenummer there, and we do not say it back.
 */
export function pointerTo(around: Pointer, property: string): Pointer {
	return NAME.test(property) ? `${around}/${property}` : around
}

/** Where the answer to a question stands. */
export function pointerOf({ question, list, item }: Address, { items }: Journey): Pointer {
	if (!list) return `${FACTS}/${question}`
	const position = items[list]?.findIndex(({ id }) => id === item) ?? -1
	return position < 0 ? `${FACTS}/${list}` : `${FACTS}/${list}/${position}/${question}`
}
