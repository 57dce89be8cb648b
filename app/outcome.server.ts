import { amountText } from '../flows/engine/amount-text.ts'
import { formatDate, formatMonth, type Month, monthOf } from '../flows/engine/date.ts'
import {
	type BreakdownLine,
	type Decision,
	isAsked,
	type MonthAmount,
} from '../flows/engine/decision.ts'
import { formatCents } from '../flows/engine/money.ts'
import { type Translate, text } from '../flows/engine/text.ts'
import { toDosOf } from '../flows/engine/to-do.ts'
import { requireComplete } from './check-answers.server.ts'
import { conditionDoubt } from './condition-doubt.server.ts'
import { conditionRow } from './condition-row.server.ts'
import { WAT_ALS } from './conversation.server.ts'
import { derivationRow, incomesOf } from './derivations.server.ts'
import { translator } from './i18n.server.ts'
import { type OpenedRegeling, toldOf } from './journey.server.ts'
import { headingOf } from './outcome-heading.server.ts'

/** Everything the outcome page shows, as plain text. */
export function outcomeView(opened: OpenedRegeling) {
	requireComplete(opened)
	const { lang, base, regeling, journey } = opened
	const t = translator(lang)
	const told = toldOf(opened)
	const { decision } = told
	const own = (key: string) => t(text(`${regeling.id}:${key}`))
	return {
		title: t(text('uitkomst:paginaTitel', { naam: own('naam') })),
		back: `${base}/controleren`,
		verdict: decision.verdict,
		heading: t(headingOf(regeling, told)),
		explanation: own(`uitkomst.${journey.outcome}.uitleg`),
		amount: decision.amount ? t(amountText(decision.amount)) : null,
		breakdown: decision.breakdown.filter(saysSomething).map((line) => ({
			id: line.id,
			label: t(line.text),
			amount: t(amountText(line.amount)),
		})),
		cost: costOf(decision, t),
		derivations: (regeling.derivations?.(told) ?? []).map((one) => derivationRow(one, t)),
		incomes: incomesOf(opened.dossier.content.answers, opened.peildatum, t),
		months: monthsOf(decision, opened.peildatum, t),
		conditions: decision.conditions.filter(isAsked).map((condition) => {
			const { checked, ...row } = conditionRow(condition, text(`${regeling.id}:dienst`), t)
			// The day on which all was checked stands below, once.
			const isOther = condition.source.checked !== regeling.scope.checked
			return { ...row, ...(isOther && { checked }), doubt: conditionDoubt(condition, opened, t) }
		}),
		office: own('dienst'),
		checkedByOffice: decision.conditions
			.filter((condition) => !isAsked(condition))
			.map(({ id, text: label, change }) => ({
				id,
				text: change ? t(text('common:zinnen', { eerst: label, dan: change })) : t(label),
			})),
		steps: decision.steps.map(({ id, text: what, more, place, bring = [] }) => ({
			id,
			text: t(what),
			details: [...(more ? [t(more)] : []), ...(place ? [t(place)] : [])],
			bring:
				bring.length > 0 ? { title: t(text('uitkomst:houdKlaar')), items: bring.map(t) } : null,
		})),
		risks: decision.risks.map(t),
		notKnown: decision.notKnown.map(t),
		toDos: toDosOf(regeling.flow, journey).map((toDo) => t(toDo.text)),
		checked: t(text('uitkomst:gecontroleerd', { datum: formatDate(regeling.scope.checked) })),
		next: `${base}/papieren`,
		/** Where an amount stands, it may change. */
		whatIf: decision.amount ? `/${lang}/${WAT_ALS}` : null,
	}
}

/** From nothing to anything is no amount. */
function saysSomething({ amount: { min, max } }: BreakdownLine): boolean {
	return min > 0 || max !== null
}

/** What the care costs and who pays which part; nothing to draw when one of it is a range. */
function costOf({ breakdown, amount }: Decision, t: Translate) {
	const own = breakdown.find(({ id }) => id === 'own')?.amount
	if (!own || !amount || amount.min !== amount.max || own.min !== own.max) return null
	const total = amount.min + own.min
	if (total === 0) return null
	return {
		total: formatCents(total),
		parts: [
			{ who: 'toeslag' as const, share: amount.min / total, amount: formatCents(amount.min) },
			{ who: 'eigen' as const, share: own.min / total, amount: formatCents(own.min) },
		].map((part) => ({ ...part, label: t(text(`uitkomst:kosten.${part.who}`)) })),
	}
}

/**
 * Each month for the drawing, and stretches of months with the same amount and reason to read. Of
 * nothing to be had there is no month to show.
 */
function monthsOf(decision: Decision, peildatum: string, t: Translate) {
	const now = monthOf(peildatum)
	const none = decision.verdict === 'unlikely'
	const months = none ? [] : decision.months.filter((one) => !isBeforeCare(one, now))
	const rows = months.map(({ month, amount, reason }) => ({
		month,
		// Nothing is said by a nought that has a reason beside it.
		amount: amount && !(reason && amount.max === 0) ? t(amountText(amount)) : '',
		reason: reason ? t(reason) : '',
	}))
	return {
		drawn: months.map((month) => ({
			name: shortMonth(month.month),
			now: month.month === now,
			state: stateOf(month),
		})),
		stretches: stretchesOf(rows).map(({ first, last, amount, reason }) => ({
			id: first,
			name: monthsText(first, last, t),
			amount,
			reason,
		})),
	}
}

/** A month that is over and in which the care had not begun: nobody waits for anything of it. */
function isBeforeCare({ month, reason }: MonthAmount, now: Month): boolean {
	return month < now && (reason?.key.endsWith('notBegun') ?? false)
}

type MonthRow = { month: Month; amount: string; reason: string }

function stretchesOf(rows: Array<MonthRow>) {
	const stretches: Array<{ first: Month; last: Month; amount: string; reason: string }> = []
	for (const { month, amount, reason } of rows) {
		const open = stretches.at(-1)
		if (open && open.amount === amount && open.reason === reason) open.last = month
		else stretches.push({ first: month, last: month, amount, reason })
	}
	return stretches
}

function monthsText(first: Month, last: Month, t: Translate): string {
	if (first === last) return formatMonth(first)
	return t(text('uitkomst:maanden.vanTot', { van: formatMonth(first), tot: formatMonth(last) }))
}

/** A month whose amount is not known can be asked for as well. */
function stateOf({ amount, reason }: MonthAmount): 'kan' | 'teLaat' | 'niet' {
	if (reason?.key.endsWith('tooLate')) return 'teLaat'
	return amount?.max === 0 ? 'niet' : 'kan'
}

const short = new Intl.DateTimeFormat('nl-NL', { month: 'short', timeZone: 'UTC' })

function shortMonth(month: Month): string {
	return short.format(new Date(`${month}-01T00:00:00Z`))
}
