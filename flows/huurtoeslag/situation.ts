import type { IsoDate } from '../engine/date.ts'
import type { CentsRange } from '../engine/money.ts'
import type { Truth } from '../engine/truth.ts'
import type { Household } from '../shared/awir/household.ts'

/** An own child under 18, or one that is expected. */
export type Child = {
	id: string
	name: string
	/** Day of birth, or the day it is expected; `null` when nobody has said. */
	born: IsoDate | null
	expected: boolean
	/** Registered at the address. */
	atHome: Truth
}

/** Somebody else who is registered at the address. */
export type Housemate = {
	id: string
	name: string
	born: IsoDate | null
	/** Whether the law counts this person in: all but who rents a room by contract. */
	counts: Truth
	/** A child of one of the adults: a part of its income does not count. */
	isChild: Truth
	/** Expected toetsingsinkomen over the year. */
	income: CentsRange
	/** On 1 January of the year. */
	assets: CentsRange
}

/** The household as the Wet op de huurtoeslag sees it, on the day of the request (peildatum). */
export type Situation = Household & {
	rents: Truth
	/** With a front door, kitchen and toilet of its own. */
	selfContained: Truth
	/** First day of the rental contract. */
	since: IsoDate | null
	/** Bare rent a month, without service costs. */
	rent: CentsRange
	born: IsoDate | null
	/** Of the other adult; `null` where nobody has said. */
	bornOther: IsoDate | null
	/**
	 * Whether there is another adult whose income was asked as that of a partner: the toeslagpartner,
	 * or somebody at the address who may be it.
	 */
	otherAdult: Truth
	children: Array<Child>
	/** `null` while nobody knows who else is registered. */
	housemates: Array<Housemate> | null
}
