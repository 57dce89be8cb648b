import type { RequestHandler, Response } from 'express'
import type { Metrics } from './metrics.ts'

/** What may be known of a request afterwards: no URL, no query, no address, no answer. */
type Observed = { method: string; route: string; status: number; ms: number }

/**
 * Counts each request, and logs it as one line of JSON unless logging is off. Its route is what
 * `res.locals.route` says, and else the app's.
 */
export function observe(
	metrics: Metrics,
	routeOf: (path: string) => string | Promise<string>,
	log: boolean,
): RequestHandler {
	const named = async ({ locals }: Response, path: string) =>
		typeof locals.route === 'string' ? locals.route : await routeOf(path)
	return (req, res, next) => {
		const start = performance.now()
		const path = req.path
		res.on('close', () => {
			void named(res, path).then((route) => {
				const observed: Observed = {
					method: req.method,
					route,
					status: res.statusCode,
					ms: Math.round((performance.now() - start) * 10) / 10,
				}
				metrics.observe(observed)
				if (log) console.log(JSON.stringify({ time: new Date().toISOString(), ...observed }))
			})
		})
		next()
	}
}
