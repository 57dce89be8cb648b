import type { Answers } from '../engine/answers.ts'
import { type Standing, standingOn } from '../engine/availability.ts'
import type { IsoDate } from '../engine/date.ts'
import type { Verdict } from '../engine/decision.ts'
import type { Regeling } from '../engine/regeling.ts'
import { type Judgement, judge } from './judge.ts'
import { fitting, isAllAbout, isForSituation, urgentNeeds } from './situation.ts'

/** A regeling with what is known of it for this household, today. */
export type Found = { regeling: Regeling; judgement: Judgement; standing: Standing }

/** Everything Ontdek can say: first what to do, then the rest by how sure it is. */
export type Discovery = {
	/** What to do first; `null` when nothing fits. */
	first: Found | null
	/** The others. */
	groups: Record<Verdict, Array<Found>>
	/** What somebody says they have already. */
	have: Array<Found>
}

/** What fits, in the order in which to look at it. */
export function discovery(
	regelingen: ReadonlyArray<Regeling>,
	told: Answers,
	peildatum: IsoDate,
): Discovery {
	const needs: ReadonlyArray<string> = urgentNeeds(told)
	const found = regelingen
		.filter((regeling) => isForSituation(regeling, told))
		.map((regeling) => ({
			regeling,
			judgement: judge(regeling, told, peildatum),
			standing: standingOn(regeling.status, peildatum),
		}))
		.toSorted((one, other) => weight(other, needs, told) - weight(one, needs, told))
	const owned = Array.isArray(told.hebIkAl) ? (told.hebIkAl as Array<string>) : []
	const isOwned = ({ regeling }: Found) => owned.includes(regeling.id)
	const others = found.filter((one) => !isOwned(one))
	const first = others.find((one) => one.standing === 'open' && groupOf(one) !== 'unlikely') ?? null
	const rest = others.filter((one) => one !== first)
	return {
		first,
		groups: {
			likely: rest.filter((one) => groupOf(one) === 'likely'),
			unknown: rest.filter((one) => groupOf(one) === 'unknown'),
			unlikely: rest.filter((one) => groupOf(one) === 'unlikely'),
		},
		have: found.filter(isOwned),
	}
}

/** How sure it is: what ended or is spent is not to be had; what nobody has looked at is not known. */
export function groupOf({ judgement, standing }: Found): Verdict {
	if (standing === 'ended' || standing === 'spent') return 'unlikely'
	if (standing === 'open' || judgement.verdict === 'unlikely') return judgement.verdict
	return 'unknown'
}

/**
 * What cannot wait before all else, then what it is all about, then the surest, of those what
 * brings most, and then what is most about what somebody says is going on.
 */
function weight(found: Found, needs: ReadonlyArray<string>, told: Answers): number {
	const { ontdek } = found.regeling
	const helpsNow = ontdek.urgent?.some((need) => needs.includes(need)) ? 8 : 0
	const isIt = isAllAbout(found.regeling, told) && groupOf(found) !== 'unlikely' ? 4 : 0
	const sure = { likely: 2, unknown: 1, unlikely: 0 }[groupOf(found)]
	const amount = Math.min(found.judgement.amount?.min ?? 0, 99_999_999)
	return (
		helpsNow + isIt + sure + amount / 100_000_000 + fitting(found.regeling, told) / 1_000_000_000
	)
}
