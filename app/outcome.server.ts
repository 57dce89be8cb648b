import { amountText } from '../flows/engine/amount-text.ts'
import { formatDate, formatMonth, type Month, monthOf } from '../flows/engine/date.ts'
import type { Decision } from '../flows/engine/decision.ts'
import { type CentsRange, formatCents } from '../flows/engine/money.ts'
import { isCertain } from '../flows/engine/source.ts'
import { type Text, type Translate, text } from '../flows/engine/text.ts'
import { toDosOf } from '../flows/engine/to-do.ts'
import { requireComplete } from './check-answers.server.ts'
import { translator } from './i18n.server.ts'
import { type Opened, toldOf } from './journey.server.ts'
import { forNameOf } from './person.server.ts'

/** Everything the outcome page shows, as plain text. */
export function outcomeView(opened: Opened) {
	requireComplete(opened)
	const { lang, base, regeling, journey } = opened
	const t = translator(lang)
	const { decision } = toldOf(opened)
	const own = (key: string) => t(text(`${regeling.id}:${key}`))
	return {
		title: t(text('uitkomst:paginaTitel', { naam: own('naam') })),
		forName: forNameOf(journey),
		back: `${base}/controleren`,
		verdict: decision.verdict,
		heading: own(`uitkomst.${journey.outcome}.titel`),
		explanation: own(`uitkomst.${journey.outcome}.uitleg`),
		said: t(text(`uitkomst:oordeel.${decision.verdict}`)),
		amount: decision.amount ? t(amountText(decision.amount)) : null,
		breakdown: decision.breakdown.map((line) => ({
			id: line.id,
			label: t(line.text),
			amount: t(amountText(line.amount)),
		})),
		cost: costOf(decision, t),
		months: monthsOf(decision, opened.peildatum, t),
		conditions: decision.conditions.map(({ id, met, text: label, change, source }) => ({
			id,
			met,
			text: t(label),
			source: { title: source.title, ...(source.url && { url: source.url }) },
			certain: isCertain(source),
			...(change && met !== 'ja' && { change: t(change) }),
		})),
		steps: decision.steps.map(({ id, text: what, place, bring = [], when }) => ({
			id,
			text: t(what),
			details: [
				...(place ? [t(place)] : []),
				...(when ? [t(text('uitkomst:vanafWanneer', { datum: formatDate(when) }))] : []),
				...(bring.length > 0 ? [t(text('uitkomst:neemMee', { wat: joined(bring, t) }))] : []),
			],
		})),
		risks: decision.risks.map(t),
		notKnown: decision.notKnown.map(t),
		toDos: toDosOf(regeling.flow, journey).map((toDo) => t(toDo.text)),
		checked: t(text('uitkomst:gecontroleerd', { datum: formatDate(regeling.scope.checked) })),
		next: `${base}/papieren`,
	}
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

function monthsOf({ months }: Decision, peildatum: string, t: Translate) {
	return months.map(({ month, amount, reason }) => ({
		month,
		name: formatMonth(month),
		short: shortMonth(month),
		now: month === monthOf(peildatum),
		amount: amount ? t(amountText(amount)) : '–',
		state: stateOf(amount, reason),
		reason: reason ? t(reason) : '',
	}))
}

function stateOf(amount: CentsRange | null, reason: Text | undefined): 'kan' | 'teLaat' | 'straks' {
	if (reason?.key.endsWith('tooLate')) return 'teLaat'
	return amount && amount.max !== 0 ? 'kan' : 'straks'
}

const short = new Intl.DateTimeFormat('nl-NL', { month: 'short', timeZone: 'UTC' })

function shortMonth(month: Month): string {
	return short.format(new Date(`${month}-01T00:00:00Z`))
}

function joined(texts: Array<Text>, t: Translate): string {
	return texts.map(t).reduce((eerder, volgende) => t(text('common:en', { eerder, volgende })))
}
