import { redirect } from '@remix-run/node'
import { addressKey, type Finding, unresolvedIn } from '../flows/engine/check.ts'
import { text } from '../flows/engine/text.ts'
import { toDosOf } from '../flows/engine/to-do.ts'
import { aboutOf } from './about.server.ts'
import { updateDossier } from './dossier/session.server.ts'
import { translator } from './i18n.server.ts'
import { findingsOf, type OpenedRegeling, toldOf } from './journey.server.ts'
import { toOpen } from './place.server.ts'
import { summaryOf } from './summary.server.ts'
import { questionUrl } from './urls.ts'

/** What still stands in the way of an outcome: asked back and neither changed nor confirmed. */
export function unresolved(opened: OpenedRegeling): Array<Finding> {
	return unresolvedIn(findingsOf(opened), opened.dossier.content.confirmed)
}

/**
 * Requires that everything is answered and nothing unlikely is left open.
 *
 * @throws {Response} a redirect to the open question or the check page
 */
export function requireComplete(opened: OpenedRegeling): void {
	if (opened.journey.open !== null) throw toOpen(opened)
	if (unresolved(opened).length > 0) throw redirect(`${opened.base}/controleren`)
}

/** Everything the check page shows. */
export function checkAnswers(opened: OpenedRegeling) {
	if (opened.journey.open !== null) throw toOpen(opened)
	const { lang, base, journey, regeling } = opened
	const t = translator(lang)
	const told = toldOf(opened)
	return {
		title: t(text('common:controle.paginaTitel')),
		back: `${base}/${journey.path.at(-1)}`,
		asked: unresolved(opened).map((finding) => ({
			value: `${addressKey(finding.address)}:${finding.check}`,
			severity: finding.severity,
			why: t(finding.why),
			href: questionUrl(base, finding.address),
			about: aboutOf(opened, finding),
		})),
		readBack: [...new Set(regeling.readBack(told).map(t))],
		told: told.findings.filter(({ severity }) => severity === 'tell').map(({ why }) => t(why)),
		toDos: toDosOf(regeling.flow, journey).map((toDo) => t(toDo.text)),
		groups: summaryOf(opened),
		next: `${base}/uitkomst`,
	}
}

/** Keeps "klopt toch" for one thing asked back on the check page; anything else changes nothing. */
export async function confirmFinding(opened: OpenedRegeling, value: string): Promise<Headers> {
	const finding = unresolved(opened).find(
		({ address, check }) => `${addressKey(address)}:${check}` === value,
	)
	const headers = new Headers()
	if (finding?.severity !== 'ask') return headers
	const key = addressKey(finding.address)
	const saved = await updateDossier(opened.dossier, (content) => ({
		...content,
		confirmed: {
			...content.confirmed,
			[key]: [...new Set([...(content.confirmed[key] ?? []), finding.check])],
		},
	}))
	if (saved.ok) headers.append('Set-Cookie', saved.setCookie)
	return headers
}
