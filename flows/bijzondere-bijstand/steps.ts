import { amountText } from '../engine/amount-text.ts'
import type { NextStep, Verdict } from '../engine/decision.ts'
import { type TextValues, text } from '../engine/text.ts'
import type { Kostensoort } from '../facts/bijzondere-kosten.ts'
import { capacityOf } from './capacity.ts'
import { papersFor } from './papers.ts'
import type { Cost, Situation } from './situation.ts'

const own = (key: string, values?: TextValues) => text(`bijzondere-bijstand:${key}`, values)

/** What there is to do, in order: wait with paying, ask, and what goes with each kind of costs. */
export function stepsOf(situation: Situation, verdict: Verdict): Array<NextStep> {
	const { gemeente, costs, rules, payingBills } = situation
	const place = gemeente ? own('plaatsen.gemeente', { naam: gemeente }) : own('plaatsen.uwGemeente')
	const step = (id: string, values?: TextValues): NextStep => ({
		id,
		text: own(`stappen.${id}`, values),
		place,
	})
	const has = (kind: Kostensoort) => costs.some((cost) => cost.kind === kind)
	const debts = payingBills === 'nee' || has('schulden') ? [step('schulden')] : []
	if (verdict === 'unlikely') return [step('navragen'), step('anders'), ...debts]
	return [
		...(costs.some(isToBuy) ? [step('wachten')] : []),
		...(costs.some(({ other }) => other === 'nietGevraagd') ? [step('eerstAnders')] : []),
		{
			...step('aanvragen'),
			more: own(rules ? 'meer.formulier' : 'meer.aanvragen'),
			bring: papersFor(situation),
		},
		...ownShare(situation, step),
		...(rules && has('inrichting') ? [step('bonnen', { count: rules.furnishingMonths })] : []),
		...debts,
		...(rules && has('schulden') ? [step('lening', { maanden: rules.loanMonths })] : []),
	]
}

/** Whether somebody may still wait with buying: not with a debt, nor with what others pay. */
function isToBuy({ kind, other, paid }: Cost): boolean {
	return kind !== 'schulden' && other !== 'alles' && paid !== 'betaald'
}

function ownShare(
	situation: Situation,
	step: (id: string, values?: TextValues) => NextStep,
): Array<NextStep> {
	const capacity = capacityOf(situation)
	if (!capacity || !situation.rules || capacity.max === 0) return []
	const values = { bedrag: amountText(capacity), maanden: situation.rules.capacityMonths }
	return [{ ...step('eigenDeel', values), more: own('meer.eigenDeel') }]
}
