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
import {
	type Composition,
	counts,
	isAdult,
	isInsured,
	normpremie,
	standaardpremie,
	zorgtoeslagPerYear,
} from './rules.ts'
import type { Situation } from './situation.ts'
import { sources } from './sources.ts'

/**
 * What a household may expect of the zorgtoeslag when it asks for it on the peildatum.
 *
 * @see Wet op de zorgtoeslag https://wetten.overheid.nl/BWBR0018451
 */
export function decide(situation: Situation): Decision {
	return decideYear(
		{
			isKnownOn: (peildatum) => periodOn(parameters.standaardpremie, peildatum) !== null,
			conditionsIn,
			amountIn,
			incomeLimitIn,
			breakdownOf,
			reasonFor: (condition) => text(`zorgtoeslag:maanden.${condition}`),
			stepsOf: (of) => ({ before: getInsured(of), after: [] }),
			risksOf: () => [text('zorgtoeslag:risico.verzekering')],
			notKnownOf,
			checkedByOffice: [notDetained, lawfulResidence],
		},
		situation,
	)
}

function conditionsIn(month: Month, situation: Situation): Array<Condition> {
	const { applicant, peildatum } = situation
	return [
		conditionOf('zorgtoeslag', 'volwassen', isAdult(applicant, month), {
			restsOn: ['geboortedatum'],
			source: sources.recht,
		}),
		conditionOf('zorgtoeslag', 'verzekerd', isInsured(applicant, month), {
			restsOn: ['zorgverzekering'],
			source: sources.recht,
		}),
		assetsCondition(situation, valueOn(parameters.assetLimit, peildatum), sources.vermogen),
	]
}

const notDetained = conditionOf('zorgtoeslag', 'detentie', 'onbekend', {
	restsOn: [],
	source: sources.recht,
})

/** Who it may be for in a month; more than one way where something is not known. */
function compositionsIn(month: Month, { partner, toeslagpartner }: Situation): Array<Composition> {
	return possibilities(partner).flatMap(
		(withPartner): Array<Composition> =>
			withPartner
				? possibilities(counts(toeslagpartner, month)).map((both) =>
						both ? 'partners' : 'oneOfPartners',
					)
				: ['alone'],
	)
}

function amountIn(month: Month, situation: Situation): MonthlyAmount {
	return monthlyOf(
		widest(
			compositionsIn(month, situation).map((composition) =>
				overIncomes(incomeOf(situation, composition !== 'alone'), (income) =>
					zorgtoeslagPerYear(composition, income, situation.peildatum),
				),
			),
		),
	)
}

function incomeLimitIn(month: Month, situation: Situation): Cents | null {
	const [composition, ...others] = compositionsIn(month, situation)
	if (!composition || others.length > 0) return null
	const { peildatum } = situation
	return highestIncome(
		(income) => zorgtoeslagPerYear(composition, income, peildatum),
		valueOn(awir.minimumPerYear, peildatum),
	)
}

function breakdownOf(month: Month, situation: Situation): Array<BreakdownLine> {
	const total = totalLines(month, amountIn(month, situation))
	const [composition, ...others] = compositionsIn(month, situation)
	const income = incomeOf(situation, composition !== 'alone')
	if (!composition || others.length > 0 || income.max === null) return total
	const premie = standaardpremie(composition, situation.peildatum)
	return [
		line('standaardpremie', { min: premie, max: premie }, composition),
		line(
			'normpremie',
			{
				min: ownPremium(composition, income.min, situation.peildatum),
				max: ownPremium(composition, income.max, situation.peildatum),
			},
			composition,
		),
		...total,
	]
}

function ownPremium(composition: Composition, income: Cents, peildatum: IsoDate): Cents {
	return divideRoundingHalfUp(normpremie(composition, income, peildatum), 100_000)
}

function line(id: string, amount: Amounts, composition: Composition): BreakdownLine {
	return { id, text: text(`zorgtoeslag:berekening.${id}.${composition}`), amount }
}

function getInsured({ applicant }: Situation): Array<NextStep> {
	return applicant.insured === 'nee' ? [stepOf('zorgtoeslag', 'verzekeren')] : []
}

/** A partner without insurance: half, which the partner with one asks for. */
function notKnownOf({ partner, toeslagpartner }: Situation) {
	return partner !== 'nee' && toeslagpartner.insured !== 'ja'
		? [text('zorgtoeslag:onbekend.partnerVerzekerd')]
		: []
}
