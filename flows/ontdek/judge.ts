import { type Answers, storedList } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import { type Condition, type Decision, isAsked, type Verdict } from '../engine/decision.ts'
import type { List, Page } from '../engine/flow.ts'
import { givenIn, type Question } from '../engine/question.ts'
import type { Regeling } from '../engine/regeling.ts'
import { text } from '../engine/text.ts'
import { emptyLists } from './gates.ts'
import { supposed } from './supposed.ts'

/** What can be said of a regeling so far, and what it rests on. */
export type Judgement = Pick<Decision, 'verdict' | 'amount' | 'notKnown'> & {
	/** The conditions we ask about. */
	conditions: Array<Condition>
	/** Questions on its way that were not answered yet. */
	open: Array<string>
}

/** What follows from a regeling of all that was said so far: the rules of its own, and no others. */
export function judge(regeling: Regeling, told: Answers, peildatum: IsoDate): Judgement {
	const answers = supposed(regeling.flow, told, peildatum)
	const { amount, conditions, notKnown, ...decision } = regeling.decide(answers, peildatum)
	const asked = conditions.filter(isAsked)
	const nothing = emptyLists(regeling.flow, told).map((list) => without(list, asked, regeling))
	const open = Object.keys(answers).filter((name) =>
		isOpen(questionOf(regeling, name), answers, told, peildatum),
	)
	const verdict = verdictOn(decision.verdict, asked, open)
	if (nothing.length === 0) return { verdict, amount, notKnown, conditions: asked, open }
	return { verdict: 'unlikely', amount: null, notKnown: [], conditions: nothing, open: [] }
}

/** A verdict stands only on what was said: a no on a condition, a yes on all of them. */
function verdictOn(verdict: Verdict, asked: Array<Condition>, open: Array<string>): Verdict {
	if (open.length === 0) return verdict
	const isSaid = ({ restsOn }: Condition) => !restsOn.some((name) => open.includes(name))
	const stands =
		verdict === 'likely'
			? asked.every(isSaid)
			: asked.some((condition) => condition.met === 'nee' && isSaid(condition))
	return stands ? verdict : 'unknown'
}

function questionOf({ flow }: Regeling, name: string): Question | List {
	return (flow.pages[name] as Page).question
}

function isOpen(
	question: Question | List,
	answers: Answers,
	told: Answers,
	peildatum: IsoDate,
): boolean {
	if (!('list' in question)) return givenIn(told, question, peildatum) === undefined
	const { name } = question
	return !(Array.isArray(answers[name]) && storedList(told, name).klaar)
}

/** That there is nothing on a list which the regeling is all about. */
function without(list: string, asked: Array<Condition>, { scope }: Regeling): Condition {
	const about = asked.find(({ restsOn }) => restsOn.includes(list))
	return {
		id: `${list}Needed`,
		met: 'nee',
		text: text(`ontdek:nodig.${list}.tekst`),
		restsOn: [list],
		source: about?.source ?? scope.sources[0]!,
		change: text(`ontdek:nodig.${list}.verandert`),
	}
}
