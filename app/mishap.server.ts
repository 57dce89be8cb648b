import { data } from '@remix-run/node'
import { clearCookie } from './dossier/cookie.ts'
import type { OpenDossier } from './dossier/session.server.ts'
import type { Mishap } from './mishap.ts'

/** What happened to a dossier that cannot be shown; `null` when all is well. */
export function mishapOf({ expired, damaged, newer }: OpenDossier): Mishap | null {
	if (newer) return 'nieuwer'
	if (expired) return 'verlopen'
	return damaged ? 'beschadigd' : null
}

/** Takes back a key that fits nothing, so that a mishap is told once. A key of a newer deploy stays. */
export function withoutDeadKey(dossier: OpenDossier): Headers {
	const { expired, damaged, keeping } = dossier
	const headers = new Headers()
	if (expired || damaged) headers.append('Set-Cookie', clearCookie(keeping.secure))
	return headers
}

/** What a page shows, and with it what happened to the dossier. */
export function tellMishap<Shown extends object>(dossier: OpenDossier, shown: Shown) {
	return data({ ...shown, mishap: mishapOf(dossier) }, { headers: withoutDeadKey(dossier) })
}
