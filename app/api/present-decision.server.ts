import {
	type Condition,
	type Decision,
	isAsked,
	type NextStep,
} from '../../flows/engine/decision.ts'
import type { Translate } from '../../flows/engine/text.ts'
import { said, saidAmount, saidSource } from './said.server.ts'

/** A decision as the API says it: the same numbers and sentences as on the outcome page. */
export function presentDecision(decision: Decision, t: Translate) {
	return {
		verdict: decision.verdict,
		amount: saidAmount(t, decision.amount),
		breakdown: decision.breakdown.map(({ id, text: label, amount }) => ({
			id,
			...said(t, label),
			amount: saidAmount(t, amount),
		})),
		months: decision.months.map(({ month, amount, reason }) => ({
			month,
			amount: saidAmount(t, amount),
			reason: reason ? said(t, reason) : null,
		})),
		conditions: decision.conditions.map((condition) => presentCondition(condition, t)),
		risks: decision.risks.map((risk) => said(t, risk)),
		deadline: decision.deadline,
		steps: decision.steps.map((step) => presentStep(step, t)),
		notKnown: decision.notKnown.map((one) => said(t, one)),
	}
}

function presentCondition(condition: Condition, t: Translate) {
	const { id, met, text: label, restsOn, source, change } = condition
	return {
		id,
		met,
		asked: isAsked(condition),
		...said(t, label),
		restsOn,
		source: saidSource(source),
		change: change && met !== 'ja' ? said(t, change) : null,
	}
}

function presentStep({ id, text: label, more, place, bring = [], when }: NextStep, t: Translate) {
	return {
		id,
		...said(t, label),
		more: more ? said(t, more) : null,
		place: place ? said(t, place) : null,
		bring: bring.map((one) => said(t, one)),
		when: when ?? null,
	}
}
