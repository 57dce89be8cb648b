import { STATUS_CODES } from 'node:http'
import { text } from '../../flows/engine/text.ts'
import { translator } from '../i18n.server.ts'

/** What stands in a problem besides its status and words. */
type Extra = { headers?: Record<string, string>; [member: string]: unknown }

/**
 * Something that keeps us from answering, in the form of RFC 9457. It is thrown as it is and told
 * in the language of the request where that is known.
 */
export class Problem extends Error {
	override name = 'Problem'
	status: number
	/** Key of what to say, below `api:probleem`. */
	error: string
	extra: Extra

	constructor(status: number, error: string, extra: Extra = {}) {
		super(error)
		this.status = status
		this.error = error
		this.extra = extra
	}
}

/** The problem as an answer. It never repeats a value that was sent. */
export function problemResponse({ status, error, extra }: Problem, lang: string): Response {
	const { headers, ...members } = extra
	const detail = translator(lang)(text(`api:probleem.${error}`))
	const body = { status, title: STATUS_CODES[status], error, detail, ...members }
	return new Response(JSON.stringify(body), {
		status,
		headers: {
			...headers,
			'Content-Type': 'application/problem+json',
			'Content-Language': lang,
			'Cache-Control': 'no-store',
		},
	})
}
