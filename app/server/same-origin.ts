import type { Request, RequestHandler } from 'express'
import { hostOf } from './host.ts'
import { Refusal } from './refusal.ts'

/** Lets no other site post in a visitor's name. The API takes no cookie, so it is open to all. */
export function sameOrigin(): RequestHandler {
	return (req, _res, next) => {
		if (req.method !== 'POST' || req.path.startsWith('/api/') || isOurs(req)) next()
		else next(new Refusal(403))
	}
}

/**
 * Our `referrer-policy: no-referrer` makes browsers send `Origin: null` with our own forms, so
 * then `Sec-Fetch-Site` decides. Browsers too old to send that either are left to the cookie,
 * which is `SameSite` and does not come along from another site.
 */
function isOurs(req: Request): boolean {
	const site = req.get('Sec-Fetch-Site')
	if (site && site !== 'same-origin' && site !== 'none') return false
	const origin = req.get('Origin')
	if (!origin || origin === 'null') return true
	return URL.canParse(origin) && new URL(origin).host === hostOf(req)
}
