import type { RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from './refusal.ts'

/** So many requests per minute from one address; the next ones wait. Addresses are not kept. */
export function rateLimit(perMinute: number): RequestHandler {
	const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
	return async (req, res, next) => {
		try {
			await limiter.consume(req.ip ?? '')
			next()
		} catch (reason) {
			if (!(reason instanceof RateLimiterRes)) return next(reason)
			res.set('Retry-After', String(Math.ceil(reason.msBeforeNext / 1000)))
			next(new Refusal(429))
		}
	}
}
