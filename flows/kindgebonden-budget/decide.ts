import type { IsoDate, Month } from '../engine/date.ts'
import {
	type BreakdownLine,
	type Condition,
	conditionOf,
	type Decision,
	type NextStep,
} from '../engine/decision.ts'
import { type Cents, divideRoundingHalfUp } from '../engine/money.ts'
import { periodOn, valueOn } from '../engine/parameter.ts'
import { text } from '../engine/text.ts'
import { some, type Truth, truth } from '../engine/truth.ts'
import {
	type Amounts,
	highestIncome,
	type MonthlyAmount,
	monthlyOf,
	overIncomes,
	possibilities,
	widest,
} from '../shared/awir/amount.ts'
import {
	assetsCondition,
	decideYear,
	lawfulResidence,
	totalLines,
} from '../shared/awir/decision.ts'
import { incomeOf } from '../shared/awir/household.ts'
import { parameters as awir } from '../shared/awir/parameters.ts'
import { stepOf } from '../shared/awir/steps.ts'
import { parameters } from './parameters.ts'
import { aloneAmount, amountsForChild, budgetPerYear, taper } from './rules.ts'
import type { Child, Situation } from './situation.ts'
import { sources } from './sources.ts'

/**
 * What a household may expect of the kindgebonden budget when it asks for it on the peildatum.
 *
 * @see Wet op het kindgebonden budget https://wetten.overheid.nl/BWBR0022751
 */
export function decide(situation: Situation): Decision {
	return decideYear(
		{
			isKnownOn: (peildatum) => periodOn(parameters.perChild, peildatum) !== null,
			conditionsIn,
			amountIn,
			incomeLimitIn,
			breakdownOf,
			reasonFor: (condition) => text(`kindgebonden-budget:maanden.${condition}`),
			stepsOf: (of) => ({ before: beforeAsking(of), after: [] }),
			risksOf: ({ partner }) =>
				partner === 'nee' ? [text('kindgebonden-budget:risico.alleen')] : [],
			notKnownOf: ({ kinderbijslagForSome }) =>
				kinderbijslagForSome ? [text('kindgebonden-budget:onbekend.sommige')] : [],
			checkedByOffice: [lawfulResidence],
		},
		situation,
	)
}

function conditionsIn(month: Month, situation: Situation): Array<Condition> {
	return [
		conditionOf('kindgebonden-budget', 'kind', hasChild(month, situation), {
			restsOn: ['kinderen'],
			source: sources.recht,
		}),
		conditionOf('kindgebonden-budget', 'kinderbijslag', bijslagIn(month, situation), {
			restsOn: ['kinderbijslag'],
			source: sources.recht,
		}),
		assetsCondition(
			situation,
			valueOn(parameters.assetLimit, situation.peildatum),
			sources.vermogen,
		),
	]
}

/** Whether there is a child under 18 in a month. */
function hasChild(month: Month, { children, peildatum }: Situation): Truth {
	return some(children.map((child) => counts(child, month, peildatum)))
}

function counts(child: Child, month: Month, peildatum: IsoDate): Truth {
	const amounts = amountsForChild(child, month, peildatum)
	if (amounts.every((amount) => amount > 0)) return 'ja'
	return truth(amounts.some((amount) => amount > 0) ? null : false)
}

/** For some of several children: whether one of those is under 18 in a month is not known. */
function bijslagIn(month: Month, situation: Situation): Truth {
	const { kinderbijslag, kinderbijslagForSome, children, peildatum } = situation
	if (!kinderbijslagForSome) return kinderbijslag
	const all = children.every((child) => counts(child, month, peildatum) === 'ja')
	return all ? kinderbijslag : 'onbekend'
}

/**
 * The amounts for all children together, in eurocents a year, from the least to the most. Of
 * children of whom only some count it is not known which: at least one, and not all.
 */
function forChildren(month: Month, situation: Situation): Amounts {
	const { children, kinderbijslagForSome, peildatum } = situation
	const each = children.map((child) => amountsForChild(child, month, peildatum))
	const lowest = each.map((amounts) => Math.min(...amounts))
	const highest = each.map((amounts) => Math.max(...amounts))
	const sum = (amounts: Array<Cents>) => amounts.reduce((all, one) => all + one, 0)
	if (!kinderbijslagForSome) return { min: sum(lowest), max: sum(highest) }
	return { min: Math.min(...lowest), max: sum(highest) - Math.min(...highest) }
}

function amountIn(month: Month, situation: Situation): MonthlyAmount {
	const children = forChildren(month, situation)
	return monthlyOf(
		widest(
			possibilities(situation.partner).map((hasPartner) => {
				const income = incomeOf(situation, hasPartner)
				const over = (amount: Cents) =>
					overIncomes(income, (at) => budgetPerYear(amount, hasPartner, at, situation.peildatum))
				return { min: over(children.min).min, max: over(children.max).max }
			}),
		),
	)
}

function incomeLimitIn(month: Month, situation: Situation): Cents | null {
	const { partner, peildatum } = situation
	const { min, max } = forChildren(month, situation)
	if (min !== max || partner === 'onbekend') return null
	return highestIncome(
		(income) => budgetPerYear(max, partner === 'ja', income, peildatum),
		valueOn(awir.minimumPerYear, peildatum),
	)
}

function breakdownOf(month: Month, situation: Situation): Array<BreakdownLine> {
	const { partner, peildatum } = situation
	const total = totalLines(month, amountIn(month, situation))
	const income = incomeOf(situation, partner === 'ja')
	if (partner === 'onbekend' || income.max === null) return total
	const hasPartner = partner === 'ja'
	const alone = aloneAmount(hasPartner, peildatum)
	return [
		{
			id: 'kinderen',
			text: text('kindgebonden-budget:berekening.kinderen'),
			amount: forChildren(month, situation),
		},
		...(hasPartner
			? []
			: [
					{
						id: 'alleen',
						text: text('kindgebonden-budget:berekening.alleen'),
						amount: { min: alone, max: alone },
					},
				]),
		{
			id: 'inkomen',
			text: text('kindgebonden-budget:berekening.inkomen'),
			amount: {
				min: taken(hasPartner, income.min, peildatum),
				max: taken(hasPartner, income.max, peildatum),
			},
		},
		...total,
	]
}

function taken(hasPartner: boolean, income: Cents, peildatum: IsoDate): Cents {
	return divideRoundingHalfUp(taper(hasPartner, income, peildatum), 10_000)
}

/** Kinderbijslag comes first; and who has another toeslag often gets this one by itself. */
function beforeAsking({ kinderbijslag, children }: Situation): Array<NextStep> {
	const place = text('kindgebonden-budget:plaatsen.svb')
	const steps: Array<NextStep> = []
	if (kinderbijslag !== 'ja' && children.length > 0) {
		steps.push({ ...stepOf('kindgebonden-budget', 'kinderbijslag'), place })
	}
	return children.length > 0 ? [...steps, stepOf('kindgebonden-budget', 'vanzelf')] : steps
}
