import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler } from 'express'
import { logFault } from '../fault-log.server.ts'

/** A request we do not take, before or instead of the app. */
export class Refusal extends Error {
	override name = 'Refusal'
	status: number
	constructor(status: number) {
		super(STATUS_CODES[status])
		this.status = status
	}
}

/** Makes the page that says, in the language of the URL, that a request was refused. */
export type RefusalPage = (status: number, language: string) => Promise<string>

/**
 * Answers what is refused and what went wrong. Each page is made once and kept: whoever sends
 * too much must not make us work for it.
 */
export function refusals(makePage: RefusalPage): ErrorRequestHandler {
	const pages = new Map<string, string>()
	const page = async (status: number, path: string): Promise<string> => {
		const language = /^\/([a-z]{2,3})(?=\/|$)/.exec(path)?.[1] ?? 'nl'
		const key = `${status} ${language}`
		const html = pages.get(key) ?? (await makePage(status, language))
		if (pages.size < 500) pages.set(key, html)
		return html
	}
	return async (error: unknown, req, res, next) => {
		const status = statusOf(error)
		if (status === 500) logFault(error)
		if (res.headersSent) return next(error)
		res.status(status).set('Cache-Control', 'no-store')
		if (req.path.startsWith('/api/')) {
			res.type('application/problem+json').send({ status, title: STATUS_CODES[status] })
			return
		}
		await page(status, req.path).then(
			(html) => res.type('html').send(html),
			() => res.type('text').send(STATUS_CODES[status]),
		)
	}
}

/** Express and its parsers put a status on the errors a client can cause. */
function statusOf(error: unknown): number {
	const status = error instanceof Error && 'status' in error ? error.status : 500
	return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}
