import type { IsoDate } from '../engine/date.ts'
import type { Truth } from '../engine/truth.ts'
import type { Household } from '../shared/awir/household.ts'

/** One adult, as the Wet op de zorgtoeslag sees them. */
export type Insured = {
	/** `null` when nobody has said. */
	born: IsoDate | null
	/** An adult all year, whose birthday was not asked. */
	grown: boolean
	/** Has a Dutch health insurance. */
	insured: Truth
	/** First day of the insurance; `null`: already before the year began. */
	since: IsoDate | null
	/** It began this year, and nobody says when. */
	sinceUnknown: boolean
}

/** The household as the Wet op de zorgtoeslag sees it, on the day of the request (peildatum). */
export type Situation = Household & {
	applicant: Insured
	/** The toeslagpartner, or whoever may be it. */
	toeslagpartner: Insured
}
