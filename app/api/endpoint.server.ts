import type { LoaderFunctionArgs } from '@remix-run/node'
import { logFault } from '../fault-log.server.ts'
import { sourceLanguage } from '../i18n.ts'
import { languageAsked } from './language.server.ts'
import { Problem, problemResponse } from './problem.server.ts'

/** A request to the API, in the language it asks for. */
export type Call = LoaderFunctionArgs & { lang: string }

/** Answers a call; throws a `Problem` when it cannot. */
export type Answer = (call: Call) => Response | Promise<Response>

/**
 * One address of the API, with the only method it takes: loader and action of its route at once.
 * Whatever goes wrong is told as a problem; a fault of ours is logged without what was sent.
 */
export function endpoint(method: 'GET' | 'POST' | 'any', answer: Answer) {
	const allow = method === 'GET' ? ['GET', 'HEAD'] : [method]
	return async (args: LoaderFunctionArgs): Promise<Response> => {
		const lang = languageAsked(args.request)
		try {
			if (method !== 'any' && !allow.includes(args.request.method)) {
				throw new Problem(405, 'methode', { headers: { Allow: [...allow, 'OPTIONS'].join(', ') } })
			}
			if (lang === null) throw new Problem(400, 'taal')
			return await answer({ ...args, lang })
		} catch (error) {
			if (error instanceof Problem) return problemResponse(error, lang ?? sourceLanguage)
			logFault(error)
			return problemResponse(new Problem(500, 'fout'), lang ?? sourceLanguage)
		}
	}
}

/** An answer that holds what follows for a household: kept nowhere. */
export function privateJson(body: unknown, lang: string): Response {
	return Response.json(body, {
		headers: { 'Content-Language': lang, 'Cache-Control': 'no-store', Vary: 'Accept-Language' },
	})
}

/** An answer that is the same for everybody, for five minutes. */
export function publicJson(body: unknown, type = 'application/json'): Response {
	return new Response(JSON.stringify(body), {
		headers: { 'Content-Type': type, 'Cache-Control': 'public, max-age=300' },
	})
}
