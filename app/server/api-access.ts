import type { RequestHandler } from 'express'

/**
 * Opens the API to the pages of every site: it takes no cookie and keeps nothing, so there is
 * nothing to take in a visitor's name. Answers the question that browsers ask beforehand.
 */
export const apiAccess: RequestHandler = (req, res, next) => {
	res.set({
		'Access-Control-Allow-Origin': '*',
		'Access-Control-Expose-Headers': 'Allow, Content-Language, Retry-After',
		'Cross-Origin-Resource-Policy': 'cross-origin',
	})
	if (req.method !== 'OPTIONS') return next()
	res.set({
		'Access-Control-Allow-Methods': 'GET, POST',
		'Access-Control-Allow-Headers': 'Accept-Language, Content-Type',
		'Access-Control-Max-Age': '86400',
	})
	res.status(204).end()
}
