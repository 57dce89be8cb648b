import { writeReadableStreamToWritable } from '@remix-run/node'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { hostOf } from './host.ts'
import { Refusal } from './refusal.ts'

/**
 * The request as Remix wants it. Its body has been read and measured before: see `body.ts`.
 *
 * @throws {Refusal} 400 when host and path make no URL
 */
export function toWebRequest(req: ExpressRequest, res: ExpressResponse): Request {
	const url = `${req.protocol}://${hostOf(req)}${req.originalUrl}`
	if (!URL.canParse(url)) throw new Refusal(400)
	const controller = new AbortController()
	res.on('close', () => {
		if (!res.writableFinished) controller.abort()
	})
	const headers = new Headers()
	for (const [name, value] of Object.entries(req.headers)) {
		// What `same-origin.ts` let pass; Remix refuses every `null`.
		if (name === 'origin' && value === 'null') continue
		for (const one of [value ?? []].flat()) headers.append(name, one)
	}
	const body: unknown = req.body
	return new Request(url, {
		method: req.method,
		headers,
		signal: controller.signal,
		...(Buffer.isBuffer(body) && { body: new Uint8Array(body) }),
	})
}

/** Sends what Remix answered. Without a word from the route nothing of it is kept anywhere. */
export async function sendWebResponse(response: Response, res: ExpressResponse): Promise<void> {
	res.status(response.status)
	for (const [name, value] of response.headers) res.append(name, value)
	if (!res.hasHeader('Cache-Control')) res.set('Cache-Control', 'no-store')
	if (response.body) await writeReadableStreamToWritable(response.body, res)
	else res.end()
}
