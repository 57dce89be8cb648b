import { createHash } from 'node:crypto'
import { redirect } from '@remix-run/node'
import type { Answers } from '../flows/engine/answers.ts'
import { fullName, type Naam } from '../flows/engine/kinds/naam.ts'
import { voorWie } from '../flows/facts/persoon.ts'
import { type DossierContent, emptyDossier } from './dossier/dossier.ts'
import type { OpenDossier } from './dossier/session.server.ts'
import type { Helped } from './helped.ts'
import type { Opened } from './journey.server.ts'

/** The person a helper sits with, to be on every screen; `null` for who fills in their own. */
export function helpedIn({ id, content: { answers } }: OpenDossier): Helped | null {
	return isForAnother(answers) && id ? { name: nameIn(answers), gesprek: markOf(id) } : null
}

/** Whether a helper fills it in for somebody. */
export function isForAnother({ voorWie }: Answers): boolean {
	return voorWie === 'iemandAnders'
}

/**
 * Requires that an answer is about the person who sits here now, not about one before: a browser may
 * send an old form again.
 *
 * @throws {Response} a redirect to hear that that conversation was wiped
 */
export function requireSameConversation({ lang, dossier: { id } }: Opened, sent: string | null) {
	if (sent !== null && id !== null && sent !== markOf(id)) throw redirect(`/${lang}/gewist`)
}

function nameIn({ naam }: Answers): string | null {
	return naam ? fullName(naam as Naam) : null
}

/** Tells one conversation from another, and nothing else: no way leads back to the dossier. */
function markOf(id: string): string {
	return createHash('sha256').update(id).digest('base64url').slice(0, 12)
}

/** What is known when a helper begins with somebody: that it is not for the helper. */
export function conversationForAnother(): DossierContent {
	return { ...emptyDossier(), answers: { [voorWie.name]: 'iemandAnders' } }
}
