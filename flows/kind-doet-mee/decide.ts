import type { IsoDate } from '../engine/date.ts'
import type { Decision, Verdict } from '../engine/decision.ts'
import { formatCents } from '../engine/money.ts'
import { type Text, text } from '../engine/text.ts'
import { isConfirmed } from '../gemeenten/index.ts'
import { conditionsOf } from './conditions.ts'
import { firstScheme, isPaid, lastDayFor } from './rules.ts'
import type { Situation, Wish } from './situation.ts'
import { stepsOf } from './steps.ts'

/**
 * Where a family may ask for what a child needs to take part, and what stands in the way. No amount:
 * what a fund pays is not confirmed for any place.
 */
export function decide(situation: Situation): Decision {
	return {
		verdict: verdictOf(situation),
		amount: null,
		breakdown: [],
		months: [],
		conditions: conditionsOf(situation),
		risks: [],
		deadline: deadlineOf(situation),
		steps: stepsOf(situation),
		notKnown: notKnownOf(situation),
	}
}

/** Unlikely only where every wish has begun already: of a fund nobody confirmed nothing is said. */
function verdictOf(situation: Situation): Verdict {
	const paid = situation.wishes.map((wish) => isPaid(wish, situation))
	if (paid.includes('ja')) return 'likely'
	return paid.length > 0 && paid.every((one) => one === 'nee') ? 'unlikely' : 'unknown'
}

function deadlineOf({ wishes, peildatum }: Situation): IsoDate | null {
	const days = wishes.flatMap((wish) => lastDayFor(wish, peildatum) ?? [])
	return days.sort()[0] ?? null
}

/** Amounts and limits that were seen but are not certain: by whom, and to ask after. */
function notKnownOf(situation: Situation): Array<Text> {
	const amounts = situation.wishes.flatMap((wish) => amountsOf(wish, situation.peildatum))
	const limits = situation.wishes.flatMap((wish) => percentagesOf(wish, situation.peildatum))
	const texts = [...amounts, ...limits]
	return [...new Map(texts.map((one) => [JSON.stringify(one), one])).values()]
}

function amountsOf(wish: Wish, peildatum: IsoDate): Array<Text> {
	const scheme = firstScheme(wish, peildatum)
	return (scheme?.amounts ?? [])
		.filter((amount) => amount.need === wish.wens && !isConfirmed(amount, peildatum))
		.map(({ cents, per, source }) =>
			text(`kind-doet-mee-besluit:notKnown.amount.${per}`, {
				wat: text(`feiten:meedoen.opties.${wish.wens}`),
				bedrag: formatCents(cents),
				bron: source.title,
				naam: scheme!.name,
			}),
		)
}

function percentagesOf(wish: Wish, peildatum: IsoDate): Array<Text> {
	const scheme = firstScheme(wish, peildatum)
	return (scheme?.limits ?? [])
		.filter(({ unit }) => unit === 'percentOfNorm')
		.map(({ percent = 0, source }) =>
			text('kind-doet-mee-besluit:notKnown.percent', {
				percentage: `${percent}%`,
				bron: source.title,
				naam: scheme!.name,
			}),
		)
}
