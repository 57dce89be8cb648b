import { redirect } from '@remix-run/node'
import { amountText } from '../flows/engine/amount-text.ts'
import { type Answers, isUnknown } from '../flows/engine/answers.ts'
import type { Page } from '../flows/engine/flow.ts'
import { type Cents, formatCents } from '../flows/engine/money.ts'
import { periodOn } from '../flows/engine/parameter.ts'
import { type Text, type Translate, text } from '../flows/engine/text.ts'
import { regelingen } from '../flows/index.ts'
import { parameters } from '../flows/shared/awir/parameters.ts'
import { becomeReal } from '../flows/wat-als/changes.ts'
import {
	type Change,
	type Difference,
	differences,
	differs,
	hasAmounts,
	isNotKnown,
	totalOf,
} from '../flows/wat-als/difference.ts'
import { grossPerMonth } from '../flows/wat-als/gross-income.ts'
import { changedIn, saidIn, supposedIn, withoutSupposition } from '../flows/wat-als/supposition.ts'
import { conversationOf } from './conversation.server.ts'
import { updateDossier } from './dossier/session.server.ts'
import { translator } from './i18n.server.ts'
import type { Opened } from './journey.server.ts'
import { newItemId } from './list-action.server.ts'
import { pageTitle } from './page-title.server.ts'
import { openUrl } from './place.server.ts'
import { regelingUrl } from './urls.ts'

/**
 * What follows from what somebody supposes, beside what is now.
 *
 * @throws {Response} a redirect to the choices when nothing is supposed
 */
export function whatIfOutcome(opened: Opened) {
	const { lang, base, source, dossier, journey, peildatum } = opened
	const t = translator(lang)
	const [before, after] = [saidIn(source.content.answers), dossier.content.answers]
	const changed = changedIn(before, after)
	if (changed.length === 0) throw redirect(base)
	const all = differences(regelingen, before, after, peildatum)
	const shown = all.filter(hasAmounts)
	return {
		title: pageTitle(lang, 'wat-als:uitkomst.titel'),
		back: base,
		changed: changed.map((name) => changedLine(opened, name, before, after, t)),
		rows: shown.map((one) => ({
			id: one.regeling.id,
			name: t(text(`${one.regeling.id}:naam`)),
			before: t(amountText(one.before.amount!)),
			after: t(amountText(one.after.amount!)),
			change: t(changeText(one.change!)),
		})),
		total: shown.length > 1 ? totalView(all, t) : null,
		income: incomeView(before, after, peildatum, t),
		/** What it says something to, but not how much. */
		notKnown: all.filter(isNotKnown).map(({ regeling }) => linkTo(regeling.id, opened, after)),
		open: journey.open === null ? null : openUrl(opened),
		report: reportView(all.filter(differs), before, peildatum, t),
		reportUrl: regelingUrl(lang, 'wijziging-doorgeven'),
		more: base,
	}
}

function totalView(all: ReadonlyArray<Difference>, t: Translate) {
	const { before, after, change } = totalOf(all)
	return {
		before: t(amountText(before)),
		after: t(amountText(after)),
		change: t(changeText(change)),
	}
}

function linkTo(id: string, { lang, peildatum }: Opened, after: Answers) {
	const regeling = regelingen.find((one) => one.id === id)!
	const conversation = conversationOf(regeling)
	const journey = conversation.journey(after, peildatum)
	const name = translator(lang)(text(`${id}:naam`))
	return { id, name, href: openUrl({ base: regelingUrl(lang, id), conversation, journey }) }
}

/** "Kale huur: € 600 → € 660"; of a list only its name. */
function changedLine(
	{ conversation, peildatum }: Opened,
	name: string,
	before: Answers,
	after: Answers,
	t: Translate,
) {
	const page = conversation.pages[name] as Page | undefined
	const label = t(text(`feiten:${name}.kort`))
	if (!page || 'list' in page.question) return { id: name, label, before: null, after: null }
	const { kind } = page.question
	const show = (answers: Answers): string => {
		const answer = answers[name]
		if (isUnknown(answer)) return t(text('common:weetIkNietAntwoord'))
		return t(kind.show(answer, { answers, outer: {}, peildatum }))
	}
	return { id: name, label, before: name in before ? show(before) : '', after: show(after) }
}

/** Gross, and before tax: it stands apart and is in no total. */
function incomeView(before: Answers, after: Answers, peildatum: string, t: Translate) {
	const [was, is] = [grossPerMonth(before, peildatum), grossPerMonth(after, peildatum)]
	if (!was || !is || (was.min === is.min && was.max === is.max)) return null
	return { before: t(amountText(was)), after: t(amountText(is)) }
}

/** Whom to tell of it, and by when, should it come about. */
function reportView(all: Array<Difference>, said: Answers, peildatum: string, t: Translate) {
	const term = periodOn(parameters.weeksToReport, peildatum)
	const have = Array.isArray(said.hebIkAl) ? (said.hebIkAl as Array<string>) : null
	const told = all.filter(hasAmounts).filter(({ regeling }) => have?.includes(regeling.id) ?? true)
	if (told.length === 0) return null
	return {
		names: told.map(({ regeling }) => t(text(`${regeling.id}:naam`))),
		when: term
			? t(text('wat-als:doorgeven.binnen', { weken: term.value }))
			: t(text('wat-als:doorgeven.snel')),
	}
}

/** "+ € 39", "− € 140", "− € 10 tot + € 20"; an end that is not known is said. */
function changeText({ min, max }: Change): Text {
	if (min === 0 && max === 0) return text('wat-als:verschil.hetzelfde')
	if (min === null || max === null) return text('wat-als:verschil.onbekend')
	if (min === max) return text('common:letterlijk', { tekst: signed(min) })
	return text('common:bedrag.tussen', { van: signed(min), tot: signed(max) })
}

function signed(cents: Cents): string {
	if (cents === 0) return formatCents(0)
	return `${cents > 0 ? '+' : '−'}\u00a0${formatCents(Math.abs(cents))}`
}

/** Makes what is supposed real, or forgets it. */
export async function endSupposing({ source, lang, base }: Opened, form: URLSearchParams) {
	const action = form.get('actie')
	if (action !== 'overnemen' && action !== 'opnieuw') return redirect(`${base}/uitkomst`, 303)
	const saved = await updateDossier(source, (content) => {
		if (action === 'opnieuw') return withoutSupposition(content)
		const supposed = supposedIn(content)
		return { ...supposed, answers: becomeReal(supposed.answers, newItemId) }
	})
	const headers = new Headers()
	if (saved.ok) headers.append('Set-Cookie', saved.setCookie)
	const next = action === 'opnieuw' ? base : regelingUrl(lang, 'wijziging-doorgeven')
	return redirect(next, { status: 303, headers })
}
