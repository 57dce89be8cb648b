import { redirect } from '@remix-run/node'
import { amountText } from '../flows/engine/amount-text.ts'
import type { Answers } from '../flows/engine/answers.ts'
import { formatDate } from '../flows/engine/date.ts'
import { type Text, text } from '../flows/engine/text.ts'
import { regelingen } from '../flows/index.ts'
import { discovery, type Found, groupOf } from '../flows/ontdek/discovery.ts'
import { urgentNeeds, withoutRegeling } from '../flows/ontdek/situation.ts'
import { threateningSituation } from '../flows/ontdek/urgent.ts'
import { conditionRow } from './condition-row.server.ts'
import { conversationOf, WAT_ALS } from './conversation.server.ts'
import { incomesOf } from './derivations.server.ts'
import { translator } from './i18n.server.ts'
import type { Opened } from './journey.server.ts'
import { openUrl } from './place.server.ts'
import { regelingUrl } from './urls.ts'
import { fittingWegwijzers, wegwijzersUrl } from './wegwijzers.server.ts'

/** What stands there at first sight; all conditions stand below. */
const MOST_REASONS = 3

const GROUPS = ['likely', 'unknown', 'unlikely'] as const

/**
 * Everything the page with what fits shows, as plain text.
 *
 * @throws {Response} a redirect to the start when nobody has said what is going on
 */
export function discoveryView(opened: Opened) {
	const { lang, base, journey, dossier, peildatum } = opened
	const told = dossier.content.answers
	if (told.situatie === undefined) throw redirect(`/${lang}`)
	const t = translator(lang)
	const { first, groups, have } = discovery(regelingen, told, peildatum)
	const shown = (found: Found) => foundView(found, opened)
	return {
		title: t(text('ontdek:uitkomst.paginaTitel')),
		back: `${base}/${journey.path.at(-1)}`,
		/** The next question, while there is one that may change something. */
		more: journey.open === null ? null : openUrl(opened),
		change: `${base}/situatie`,
		whatIf: `/${lang}/${WAT_ALS}`,
		urgent: urgentView(told, t),
		first: first && shown(first),
		groups: GROUPS.map((id) => ({ id, found: groups[id].map(shown) })),
		have: have.map(shown),
		incomes: incomesOf(told, peildatum, t),
		signposts: fittingWegwijzers(told, lang, peildatum),
		allSignposts: wegwijzersUrl(lang),
		notYet: withoutRegeling(regelingen, told).map((id) => ({
			id,
			what: t(text(`feiten:situatie.opties.${id}`)),
			who: t(text(`ontdek:mens.${id}`)),
		})),
	}
}

function urgentView(told: Answers, t: (text: Text) => string) {
	const needs = urgentNeeds(told)
	if (needs.length === 0) return null
	const isThreat = needs.some((need) => need !== 'eten')
	return {
		steps: needs.map((need) => ({
			id: need,
			text: t(text(`ontdek:nood.${need}.doe`)),
			details: [t(text(`ontdek:nood.${need}.meer`))],
		})),
		source: isThreat ? threateningSituation.title : null,
	}
}

function foundView(found: Found, { lang, dossier, peildatum }: Opened) {
	const { regeling, judgement, standing } = found
	const { conditions, amount } = judgement
	const conversation = conversationOf(regeling)
	const t = translator(lang)
	const group = groupOf(found)
	const about = { nee: group === 'unlikely', onbekend: group === 'unknown', ja: false }
	const datum = formatDate(regeling.status.checked)
	return {
		id: regeling.id,
		name: t(text(`${regeling.id}:naam`)),
		verdict: group,
		standing: standing === 'open' ? null : t(text(`ontdek:stand.${standing}`, { datum })),
		reasons: conditions
			.filter(({ met }) => about[met])
			.slice(0, MOST_REASONS)
			.map((one) => t(one.text)),
		notKnown: conditions.length === 0 ? judgement.notKnown.map(t) : [],
		// From nothing to the most there is says nothing yet, and promises too much.
		amount: amount && amount.min > 0 ? t(amountText(amount)) : null,
		bringsMoney: group === 'likely' && !regeling.ontdek.withoutAmount,
		/** Whether it is something to have: money, and not a letter. */
		canBeHad: !regeling.ontdek.withoutAmount,
		conditions: conditions.map((one) => conditionRow(one, text(`${regeling.id}:dienst`), t)),
		checked: t(text('uitkomst:gecontroleerd', { datum: formatDate(regeling.scope.checked) })),
		href: openUrl({
			base: regelingUrl(lang, regeling.id),
			conversation,
			journey: conversation.journey(dossier.content.answers, peildatum),
		}),
	}
}

/** One regeling on the page with what fits. */
export type FoundView = ReturnType<typeof foundView>
