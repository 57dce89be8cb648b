import type { IsoDate, Month } from '../engine/date.ts'
import type { Condition, Decision, MonthAmount, Verdict } from '../engine/decision.ts'
import { formatCents } from '../engine/money.ts'
import { valueOn } from '../engine/parameter.ts'
import { text } from '../engine/text.ts'
import { parameters as awir } from '../shared/awir/parameters.ts'
import { awirSources } from '../shared/awir/sources.ts'
import { conditionsIn } from './conditions.ts'
import { breakdownOf } from './decide-breakdown.ts'
import { notKnownOf } from './decide-not-known.ts'
import type { MonthRight } from './months.ts'
import { monthRight, monthsToShow, referenceMonth, withMinimum } from './months.ts'
import { risksOf } from './risks.ts'
import { firstGrantableMonth, isKnownOn, lastDayToRequest } from './rules-request.ts'
import type { Situation } from './situation.ts'
import { stepsOf } from './steps.ts'

/**
 * What a household may expect of the kinderopvangtoeslag when it asks for it on the peildatum.
 *
 * @see Wet kinderopvang, art. 1.3–1.9 https://wetten.overheid.nl/BWBR0017017
 */
export function decide(situation: Situation): Decision {
	if (!isKnownOn(situation.peildatum)) return notKnownYet(situation)
	const reference = referenceMonth(situation)
	const months = withMinimum(
		monthsToShow(situation, reference).map((month) => monthRight(month, situation)),
	)
	const chosen = months.find(({ month }) => month === reference)!
	const verdict = verdictOf(chosen)
	const earliest = earliestOf(months, situation.peildatum)
	return {
		verdict,
		amount: verdict === 'unlikely' ? null : chosen.amount,
		breakdown: verdict === 'unlikely' ? [] : breakdownOf(chosen),
		months: months.map(amountOf),
		conditions: [...conditionsIn(reference, situation), ...belowMinimum(chosen)],
		risks: verdict === 'unlikely' ? [] : risksOf(chosen, situation),
		deadline: earliest && lastDayToRequest(earliest, situation.peildatum),
		steps: stepsOf(verdict, earliest, situation),
		notKnown: notKnownOf(chosen, months, situation),
	}
}

function notKnownYet(situation: Situation): Decision {
	const jaar = situation.peildatum.slice(0, 4)
	return {
		verdict: 'unknown',
		amount: null,
		breakdown: [],
		months: [],
		conditions: [],
		risks: [],
		deadline: null,
		steps: stepsOf('unknown', null, situation),
		notKnown: [text('kinderopvangtoeslag-besluit:months.yearUnknown', { jaar })],
	}
}

/** The condition that a year's toeslag reaches the lowest amount; named only where it does not. */
function belowMinimum({ month, belowMinimum }: MonthRight): Array<Condition> {
	if (!belowMinimum) return []
	const bedrag = formatCents(valueOn(awir.minimumPerYear, `${month}-01`))
	return [
		{
			id: 'minimumPerYear',
			met: 'nee',
			text: text('kinderopvangtoeslag-besluit:conditions.minimumPerYear', { bedrag }),
			restsOn: ['opvang', 'inkomen'],
			source: awirSources.minimum,
			change: text('kinderopvangtoeslag-besluit:changes.minimumPerYear'),
		},
	]
}

/** Of a year whose amounts are not known, nothing is said. */
function verdictOf({ right, unknown }: MonthRight): Verdict {
	if (right === 'nee') return 'unlikely'
	return right === 'ja' && unknown !== 'jaar' ? 'likely' : 'unknown'
}

/** The first month that a request on the peildatum can bring toeslag for. */
function earliestOf(months: Array<MonthRight>, peildatum: IsoDate): Month | null {
	const first = firstGrantableMonth(peildatum)
	return months.find(({ month, right }) => month >= first && right !== 'nee')?.month ?? null
}

function amountOf({ month, amount, reason }: MonthRight): MonthAmount {
	return reason ? { month, amount, reason } : { month, amount }
}
