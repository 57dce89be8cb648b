import type { Unknown } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import type { Cents, CentsRange } from '../engine/money.ts'
import type { Truth } from '../engine/truth.ts'

/** Kind of registered care; each has a highest hourly price of its own. */
export type CareKind = 'dagopvang' | 'bso' | 'gastouder'

/** Hours of care per calendar month, in hundredths of an hour (21,67 uur is 2167). */
export type HundredthHours = number

/** Where a child goes to school; care toeslag ends with the first month of the voortgezet onderwijs. */
export type School = 'geen' | 'basisschool' | 'voortgezet'

/** A child of the household; `null` where nobody has said. */
export type Child = {
	id: string
	name: string
	/** Day of birth, or the day it is expected. */
	born: IsoDate | null
	expected: boolean
	school: School | null
	/** Registered at the parent's address. */
	livesWithParent: Truth
}

/**
 * Why a parent is entitled in a month, Wet kinderopvang art. 1.6 lid 1 and the exceptions of lid
 * 8–10. `ziek` is no ground for toeslag: it leads to the gemeente (sociaal-medische indicatie).
 */
export type Ground =
	| 'loondienst'
	| 'zelfstandig'
	| 'meewerkend'
	| 'bijstandTraject'
	| 'wwTraject'
	| 'ziekteTraject'
	| 'werkzoekendTraject'
	| 'inburgering'
	| 'opleiding'
	| 'jongerMetUitkering'
	| 'wlz'
	| 'detentie'
	| 'ziek'
	| 'geen'

/** A day there is, whether or not somebody says which. */
export type Day = IsoDate | Unknown

/** One parent: what they do, from when until when. */
export type Parent = {
	who: 'aanvrager' | 'partner'
	/** `null` when the person does not know. */
	grounds: Array<Ground> | null
	/** First day of the ground; `null`: already before the year began. */
	from: Day | null
	/** Last day of the ground; `null`: it goes on. */
	until: Day | null
	/** First day without a ground and first day with one again; `null`: there was no such time. */
	pause: { from: Day; until: Day } | null
}

/** One care contract for one child. `null` where the person does not know. */
export type Care = {
	id: string
	childId: string | null
	kind: CareKind | null
	/** In the Landelijk Register Kinderopvang: `onbekend` while the number is not at hand. */
	registered: Truth
	begin: IsoDate | null
	/** Last day of care; `null`: goes on, or stops on a day that is not known. */
	end: IsoDate | null
	/** It stops, and nobody says when. */
	endUnknown: boolean
	hourlyPrice: Cents | null
	hoursPerMonth: HundredthHours | null
	/** Hours per month that the gemeente pays; no toeslag for these. */
	hoursPaidByGemeente: HundredthHours | null
}

/** The household as the Wet kinderopvang sees it, on the day of the request (peildatum). */
export type Situation = {
	peildatum: IsoDate
	children: Array<Child>
	/** Toeslagpartner by the AWIR. */
	partner: Truth
	/** Whether the partner is one only as close family with a child at the address. */
	partnerIsFamily: Truth
	/** The applicant stays in a shelter: nothing of a partner is asked, and none may count. */
	inShelter: boolean
	/** The applicant, and the partner when there is or may be one; who was not asked is left out. */
	parents: Array<Parent>
	/** Expected toetsingsinkomen over the calendar year of applicant and partner together. */
	income: CentsRange
	/** The income goes up and down; the estimate is then the first risk of repaying. */
	incomeVaries: boolean
	/** `null` when the conversation ended before it was asked. */
	care: Array<Care> | null
	/** "Lukt het om de rekeningen te betalen?" */
	payingBills: Truth
	/** Name of the gemeente, for steps that lead there. */
	gemeente: string | null
}
