import type { Cents } from '../engine/money.ts'
import { formatCents } from '../engine/money.ts'
import { periodOn, valueOn } from '../engine/parameter.ts'
import type { Text } from '../engine/text.ts'
import { text } from '../engine/text.ts'
import { parameters as awir } from '../shared/awir/parameters.ts'
import { parameters as afterWork } from '../shared/kinderopvang/parameters.ts'
import type { MonthRight } from './months.ts'
import { monthRight } from './months.ts'
import { works } from './rules-ground.ts'
import type { Situation } from './situation.ts'

/** A rise of the income that shows what it does to the toeslag. */
const EXTRA_INCOME: Cents = 5_000_00

/** What may have to be paid back, and how to avoid it; the likeliest first. */
export function risksOf(month: MonthRight, situation: Situation): Array<Text> {
	const weken = valueOn(awir.weeksToReport, situation.peildatum)
	return [
		incomeRisk(month, situation),
		text('kinderopvangtoeslag-besluit:risks.hours'),
		text('kinderopvangtoeslag-besluit:risks.price'),
		...workRisk(situation),
		...(situation.payingBills === 'nee'
			? [text('kinderopvangtoeslag-besluit:risks.ownContribution')]
			: []),
		text('kinderopvangtoeslag-besluit:risks.report', { weken }),
		...smallAmount(situation),
	]
}

function workRisk({ parents, partner, peildatum }: Situation): Array<Text> {
	if (!parents.some(works)) return []
	const maanden = valueOn(afterWork.monthsAfterWork, peildatum)
	return partner === 'nee'
		? [text('kinderopvangtoeslag-besluit:risks.work', { maanden })]
		: [text('kinderopvangtoeslag-besluit:risks.workPartner', { maanden })]
}

function incomeRisk(month: MonthRight, situation: Situation): Text {
	if (situation.incomeVaries) return text('kinderopvangtoeslag-besluit:risks.incomeVaries')
	const less = lessToeslag(month, situation)
	return less === null || less === 0
		? text('kinderopvangtoeslag-besluit:risks.income')
		: text('kinderopvangtoeslag-besluit:risks.incomeExample', {
				extra: formatCents(EXTRA_INCOME),
				minder: formatCents(less),
			})
}

/** How much less toeslag a month brings when the income rises; `null` when not all is known. */
function lessToeslag(month: MonthRight, situation: Situation): Cents | null {
	const { income } = situation
	if (!month.amount || month.amount.min !== month.amount.max || income.max === null) return null
	const risen = { min: income.min + EXTRA_INCOME, max: income.max + EXTRA_INCOME }
	const then = monthRight(month.month, { ...situation, income: risen }).amount
	return then === null || then.min !== then.max ? null : month.amount.min - then.min
}

function smallAmount(situation: Situation): Array<Text> {
	const most = periodOn(awir.noRecoveryUpTo, situation.peildatum)
	if (!most) return []
	return [
		text('kinderopvangtoeslag-besluit:risks.smallAmount', { bedrag: formatCents(most.value) }),
	]
}
