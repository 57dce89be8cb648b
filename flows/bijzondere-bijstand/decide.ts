import { amountText } from '../engine/amount-text.ts'
import type { Decision } from '../engine/decision.ts'
import { isAsked, verdictOf } from '../engine/decision.ts'
import { formatCents } from '../engine/money.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { every } from '../engine/truth.ts'
import { isConfirmed } from '../gemeenten/index.ts'
import { capacityOf } from './capacity.ts'
import { conditionsOf } from './conditions.ts'
import { lastDayFor } from './rules.ts'
import type { Situation } from './situation.ts'
import { stepsOf } from './steps.ts'

const own = (key: string, values?: TextValues) => text(`bijzondere-bijstand:${key}`, values)

/**
 * What somebody may expect of bijzondere bijstand. Whether costs are special and needed is for the
 * gemeente: it is likely only where its own rules say so of costs like these.
 *
 * @see Participatiewet, art. 35 https://wetten.overheid.nl/BWBR0015703#Artikel35
 */
export function decide(situation: Situation): Decision {
	const conditions = conditionsOf(situation)
	const verdict = verdictOf(every(conditions.filter(isAsked).map(({ met }) => met)))
	return {
		verdict,
		// Costs come once: an amount a month would say something else.
		amount: null,
		breakdown: [],
		months: [],
		conditions,
		risks: [],
		deadline: verdict === 'unlikely' ? null : deadlineOf(situation),
		steps: stepsOf(situation, verdict),
		notKnown: verdict === 'unlikely' ? [] : notKnownOf(situation),
	}
}

/** The first of the last days that still lie ahead. */
function deadlineOf(situation: Situation): string | null {
	const days = situation.costs
		.filter(({ other, paid }) => other !== 'alles' && paid !== 'betaald')
		.map((cost) => lastDayFor(cost, situation))
		.filter((day) => day !== null && day >= situation.peildatum)
	return days.toSorted().at(0) ?? null
}

/** What is for the gemeente to say: how much is left to pay oneself, and amounts of its rules. */
function notKnownOf(situation: Situation): Array<Text> {
	const { rules, scheme, place, costs, peildatum } = situation
	if (!rules || !scheme || !place) return [own('onbekend.elders')]
	const capacity = capacityOf(situation)
	const naam = place.name
	const bron = rules.source.title
	const kinds = { zorgkosten: 'zorg', opvangkosten: 'kinderopvang' } as Record<string, string>
	return [
		capacity
			? own('onbekend.zelf', {
					bedrag: amountText(capacity),
					maanden: rules.capacityMonths,
					bron,
					naam,
				})
			: own('onbekend.norm', { naam }),
		...scheme.amounts
			.filter((amount) => isConfirmed(amount, peildatum))
			.filter(({ need }) => costs.some(({ kind }) => kind !== null && kind === kinds[need]))
			.map(({ need, cents, fromCents = 0, source }) =>
				own(`onbekend.${need}`, {
					bedrag: formatCents(cents),
					vanaf: formatCents(fromCents),
					bron: source.title,
					naam,
				}),
			),
	]
}
