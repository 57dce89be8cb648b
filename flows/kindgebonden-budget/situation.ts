import type { IsoDate } from '../engine/date.ts'
import type { Truth } from '../engine/truth.ts'
import type { Household } from '../shared/awir/household.ts'

/** A child of the parent. */
export type Child = {
	id: string
	name: string
	/** Day of birth, or the day it is expected; `null` when nobody has said. */
	born: IsoDate | null
	expected: boolean
}

/** The household as the Wet op het kindgebonden budget sees it, on the day of the request. */
export type Situation = Household & {
	children: Array<Child>
	/** Gets kinderbijslag. */
	kinderbijslag: Truth
	/** For some of the children only, and nobody asked for which. */
	kinderbijslagForSome: boolean
}
