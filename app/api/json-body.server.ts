import { isObject } from '../../flows/engine/fact-in.ts'
import { Problem } from './problem.server.ts'

/**
 * The JSON object in the body of a request.
 *
 * @throws {Problem} 415 when it does not say it is JSON, 400 when it is none or no object
 */
export async function jsonBody(request: Request): Promise<Record<string, unknown>> {
	const [type = ''] = (request.headers.get('Content-Type') ?? '').split(';')
	if (type.trim().toLowerCase() !== 'application/json') {
		throw new Problem(415, 'soort', { headers: { Accept: 'application/json' } })
	}
	const body = parsed(await request.arrayBuffer())
	if (!isObject(body)) throw new Problem(400, 'json')
	return body
}

function parsed(bytes: ArrayBuffer): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
	} catch {
		// What the parser says quotes what was sent.
		throw new Problem(400, 'json')
	}
}
