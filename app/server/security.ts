import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** A word of its own for each request, by which the browser knows our script. */
export function nonce(): RequestHandler {
	return (_req, res, next) => {
		res.locals.nonce = randomBytes(16).toString('base64')
		next()
	}
}

/** Headers that keep the pages to themselves: nothing is loaded from, or told to, anybody else. */
export function securityHeaders(): Array<RequestHandler> {
	const headers = helmet({
		contentSecurityPolicy: {
			useDefaults: false,
			directives: {
				defaultSrc: ["'self'"],
				baseUri: ["'none'"],
				objectSrc: ["'none'"],
				frameAncestors: ["'none'"],
				formAction: ["'self'"],
				imgSrc: ["'self'", 'data:'],
				styleSrc: ["'self'"],
				fontSrc: ["'self'"],
				connectSrc: ["'self'"],
				scriptSrc: ["'strict-dynamic'", (_req, res) => `'nonce-${nonceOf(res)}'`],
			},
		},
		referrerPolicy: { policy: 'no-referrer' },
		strictTransportSecurity: false,
		xFrameOptions: { action: 'deny' },
	})
	return [headers, permissions, transport]
}

const permissions: RequestHandler = (_req, res, next) => {
	const unused = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
	res.set('Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', '))
	next()
}

/** On http, as on a developer's machine, the promise "always https" would lock people out. */
const transport: RequestHandler = (req, res, next) => {
	if (req.secure) res.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
	next()
}

/** The nonce of this request. */
export function nonceOf(res: object): string {
	const { locals } = res as { locals: { nonce: string } }
	return locals.nonce
}
