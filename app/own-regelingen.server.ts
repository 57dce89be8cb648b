import { regelingOf } from '../flows/index.ts'
import type { DossierContent } from './dossier/dossier.ts'
import { updateDossier } from './dossier/session.server.ts'
import type { Opened } from './journey.server.ts'

/** Keeps "heb ik al" or takes it back, for one regeling of ours; anything else changes nothing. */
export async function keepOwned(opened: Opened, form: URLSearchParams): Promise<Headers> {
	const headers = new Headers()
	const has = regelingOf(form.get('hebIkAl') ?? '')
	const hasNot = regelingOf(form.get('hebIkNiet') ?? '')
	const id = (has ?? hasNot)?.id
	if (!id) return headers
	const saved = await updateDossier(opened.dossier, (content) => withOwned(content, id, !!has))
	if (saved.ok) headers.append('Set-Cookie', saved.setCookie)
	return headers
}

function withOwned(content: DossierContent, id: string, has: boolean): DossierContent {
	const { hebIkAl } = content.answers
	const owned = Array.isArray(hebIkAl) ? (hebIkAl as Array<string>) : []
	// Who has this no longer has "none of these", as they may have said elsewhere.
	const others = owned.filter((one) => one !== id && one !== 'geenVanDeze')
	return { ...content, answers: { ...content.answers, hebIkAl: has ? [...others, id] : others } }
}
