import type { RequestHandler } from 'express'
import { Refusal } from './refusal.ts'

const pages = ['GET', 'HEAD', 'POST', 'OPTIONS']
/** The addresses of the API say themselves which of these they take. */
const api = [...pages, 'PUT', 'PATCH', 'DELETE']

/** Lets only those methods through that some address takes. */
export const methods: RequestHandler = (req, res, next) => {
	const allowed = req.path.startsWith('/api/') ? api : pages
	if (allowed.includes(req.method)) return next()
	res.set('Allow', pages.join(', '))
	next(new Refusal(405))
}
