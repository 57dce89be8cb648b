import { type BreakdownLine, type Decision, isAsked } from '../engine/decision.ts'
import type { Cents, CentsRange } from '../engine/money.ts'
import { text } from '../engine/text.ts'
import { conditionsOf } from './conditions.ts'
import { arrangedPerMonth, roomPerMonth, type Situation, sumOf, totalDebt } from './situation.ts'
import { stepsOf } from './steps.ts'

const besluit = (key: string, values?: Record<string, string>) =>
	text(`schuldhulp-besluit:${key}`, values)

/**
 * Whether somebody can ask for schuldhulp, how soon there is a talk, and plain sums of what comes in
 * and goes out. No amount of help, and nothing is ever unlikely: everybody may ask.
 */
export function decide(situation: Situation): Decision {
	const conditions = conditionsOf(situation)
	const isSure = conditions.filter(isAsked).every(({ met }) => met === 'ja')
	return {
		verdict: isSure ? 'likely' : 'unknown',
		amount: null,
		breakdown: breakdownOf(situation),
		months: [],
		conditions,
		risks: [],
		deadline: situation.talkBy,
		steps: stepsOf(situation),
		notKnown: situation.talkBy === null ? [besluit('notKnown.terms')] : [],
	}
}

/** The sums, as far as something is known of each. */
function breakdownOf(situation: Situation): Array<BreakdownLine> {
	const { income, toeslagen, costs } = situation
	const room = roomPerMonth(situation)
	return [
		...line('income', sumOf([income, toeslagen])),
		...line('costs', sumOf(costs.map(({ cents }) => cents))),
		...line('arranged', arrangedPerMonth(situation)),
		...(room === null ? [] : line(room < 0 ? 'short' : 'room', exactly(Math.abs(room)))),
		...line('debt', totalDebt(situation)),
	]
}

function line(id: string, amount: CentsRange): Array<BreakdownLine> {
	const saysNothing = amount.min === 0 && amount.max !== 0
	return saysNothing || amount.max === 0 ? [] : [{ id, text: besluit(`breakdown.${id}`), amount }]
}

function exactly(cents: Cents): CentsRange {
	return { min: cents, max: cents }
}
