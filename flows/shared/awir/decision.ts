import { formatMonth, type IsoDate, type Month } from '../../engine/date.ts'
import {
	type BreakdownLine,
	type Condition,
	conditionOf,
	type Decision,
	type MonthAmount,
	type NextStep,
	type Verdict,
	verdictOf,
} from '../../engine/decision.ts'
import { type Cents, formatCents } from '../../engine/money.ts'
import { type Text, text } from '../../engine/text.ts'
import { every, type Truth } from '../../engine/truth.ts'
import type { MonthlyAmount } from './amount.ts'
import { type Household, withinAssets } from './household.ts'
import {
	amountOf,
	type MonthRight,
	monthRight,
	monthsOfYear,
	reachesMinimum,
	referenceOf,
} from './months.ts'
import { lastDayToRequest } from './request.ts'
import { risksOf } from './risks.ts'
import { awirSources } from './sources.ts'
import { stepsOf } from './steps.ts'

/**
 * A toeslag that is counted per calendar year: what its own law says, from which everything that all
 * toeslagen share follows.
 */
export type YearToeslag<S extends Household> = {
	/** Whether the amounts of the year are known. */
	isKnownOn(peildatum: IsoDate): boolean
	/** The conditions we ask about, in a month, but for the income. */
	conditionsIn(month: Month, situation: S): Array<Condition>
	/** What it comes to in a month in which each condition holds. */
	amountIn(month: Month, situation: S): MonthlyAmount
	/** The highest income that brings anything in a month; `null` when that is not known. */
	incomeLimitIn(month: Month, situation: S): Cents | null
	breakdownOf(month: Month, situation: S): Array<BreakdownLine>
	/** Why a month brings nothing, by the condition that fails. */
	reasonFor(condition: string): Text
	/** What to do besides what every toeslag asks; before it, and after it. */
	stepsOf(situation: S, verdict: Verdict): { before: Array<NextStep>; after: Array<NextStep> }
	/** What may have to be paid back of this toeslag; after the income. */
	risksOf(situation: S): Array<Text>
	/** What is not known of how the law works out for this household. */
	notKnownOf(situation: S): Array<Text>
	/** What we do not ask, and the office checks. */
	checkedByOffice: Array<Condition>
}

/** What a household may expect of a toeslag when it asks for it on the peildatum. */
export function decideYear<S extends Household>(toeslag: YearToeslag<S>, situation: S): Decision {
	const { peildatum } = situation
	if (!toeslag.isKnownOn(peildatum)) return notKnownYet(situation)
	const months = monthsIn(toeslag, situation)
	const reference = referenceOf(months, peildatum)
	const minimum = reference.right === 'nee' ? 'onbekend' : reachesMinimum(months, peildatum)
	const conditions = [
		...reference.conditions,
		...incomeCondition(minimum, toeslag.incomeLimitIn(reference.month, situation), reference.right),
	]
	const verdict = verdictOf(every(conditions.map(({ met }) => met)))
	const amount = verdict === 'unlikely' ? null : amountOf(reference, minimum)
	const first = months.find(({ right }) => right !== 'nee') ?? null
	const own = toeslag.stepsOf(situation, verdict)
	return {
		verdict,
		amount,
		breakdown: amount ? toeslag.breakdownOf(reference.month, situation) : [],
		months: months.map((month) => shown(month, minimum, toeslag)),
		conditions: [...conditions, ...toeslag.checkedByOffice],
		risks: amount
			? [
					...risksOf(situation, lessIn(toeslag, reference, situation)),
					...toeslag.risksOf(situation),
				]
			: [],
		deadline: amount ? lastDayToRequest(peildatum) : null,
		steps: stepsOf(situation, verdict, first?.month ?? null, own),
		notKnown: [...toeslag.notKnownOf(situation), yearUnknown(yearAfter(peildatum))],
	}
}

function monthsIn<S extends Household>(toeslag: YearToeslag<S>, situation: S): Array<MonthRight> {
	return monthsOfYear(situation.peildatum).map((month) =>
		monthRight(month, toeslag.conditionsIn(month, situation), toeslag.amountIn(month, situation)),
	)
}

function notKnownYet(situation: Household): Decision {
	return {
		verdict: 'unknown',
		amount: null,
		breakdown: [],
		months: [],
		conditions: [],
		risks: [],
		deadline: null,
		steps: stepsOf(situation, 'unknown', null, { before: [], after: [] }),
		notKnown: [yearUnknown(situation.peildatum.slice(0, 4))],
	}
}

const yearUnknown = (jaar: string) => text('toeslagen:jaarOnbekend', { jaar })

function yearAfter(peildatum: IsoDate): string {
	return String(Number(peildatum.slice(0, 4)) + 1)
}

/** The condition that the income is low enough; says nothing where another already fails. */
function incomeCondition(met: Truth, limit: Cents | null, others: Truth): Array<Condition> {
	if (others === 'nee') return []
	const found = {
		id: 'income',
		met,
		text:
			limit === null
				? text('toeslagen:voorwaarden.inkomen')
				: text('toeslagen:voorwaarden.inkomenTot', { grens: formatCents(limit) }),
		restsOn: ['inkomen', 'inkomenPartner', 'getrouwd', 'huisgenoot'],
		source: awirSources.minimum,
	}
	if (met === 'ja') return [found]
	return [{ ...found, change: text(`toeslagen:verandert.inkomen.${met}`) }]
}

function shown<S extends Household>(
	month: MonthRight,
	minimum: Truth,
	{ reasonFor }: YearToeslag<S>,
): MonthAmount {
	const amount = amountOf(month, month.right === 'nee' ? 'ja' : minimum)
	const failing = month.conditions.find(({ met }) => met === 'nee')
	if (failing) return { month: month.month, amount, reason: reasonFor(failing.id) }
	if (minimum === 'nee') {
		return { month: month.month, amount, reason: text('toeslagen:maanden.inkomen') }
	}
	if (month.right === 'ja') return { month: month.month, amount }
	return { month: month.month, amount, reason: text('toeslagen:maanden.onbekend') }
}

/** A rise of the income that shows what it does to the toeslag. */
const EXTRA_INCOME: Cents = 5_000_00

/** How much less a higher income brings in a month, when that is one amount. */
function lessIn<S extends Household>(
	toeslag: YearToeslag<S>,
	{ month, full }: MonthRight,
	situation: S,
): { extra: Cents; less: Cents } | null {
	const { income } = situation
	if (income.max === null || full.perMonth.min !== full.perMonth.max) return null
	const risen = { min: income.min + EXTRA_INCOME, max: income.max + EXTRA_INCOME }
	const then = toeslag.amountIn(month, { ...situation, income: risen }).perMonth
	const less = full.perMonth.max - then.max
	return then.min === then.max && less > 0 ? { extra: EXTRA_INCOME, less } : null
}

/** The year and the month as the breakdown of every toeslag ends. */
export function totalLines(
	month: Month,
	{ perYear, perMonth }: MonthlyAmount,
): Array<BreakdownLine> {
	return [
		{
			id: 'year',
			text: text('toeslagen:berekening.jaar', { jaar: month.slice(0, 4) }),
			amount: perYear,
		},
		{
			id: 'month',
			text: text('toeslagen:berekening.maand', { maand: formatMonth(month) }),
			amount: perMonth,
		},
	]
}

/** The condition that the assets on 1 January stay within a limit. */
export function assetsCondition(
	household: Household,
	limit: { alone: Cents; partners: Cents },
	source: Condition['source'],
): Condition {
	const grens = formatCents(household.partner === 'ja' ? limit.partners : limit.alone)
	const met = withinAssets(household, limit)
	return conditionOf('toeslagen', 'vermogen', met, {
		restsOn: ['vermogen', 'getrouwd', 'huisgenoot'],
		source,
		values: { grens },
	})
}

/** The condition that is the same for every toeslag and that nobody is asked about. */
export const lawfulResidence = conditionOf('toeslagen', 'verblijf', 'onbekend', {
	restsOn: [],
	source: awirSources.verblijf,
})
