import type { Fact, Facts } from '../../flows/engine/case.ts'
import { centsOf, printed } from './printed.ts'

/** A day in three boxes. */
export type Boxes = { dag: string; maand: string; jaar: string }

/** Day and month of an answer the other way round. */
export function dayAndMonth(said: Facts, question: string): Facts | null {
	const day = said[question] as Boxes | undefined
	return day ? { [question]: { dag: day.maand, maand: day.dag, jaar: day.jaar } } : null
}

/** The other of two choices. */
export function otherOf(said: Fact | undefined, one: string, other: string): string {
	return said === one ? other : one
}

/** An amount of which the first two digits are swapped. */
export function swapped(amount: string): string {
	const cents = String(centsOf(amount))
	return printed(Number(cents[1]! + cents[0]! + cents.slice(2)))
}
