import { constants } from 'node:zlib'
import { createRequestHandler } from '@remix-run/node'
import compression from 'compression'
import express, { type Express } from 'express'
import type { DossierStore } from '../dossier/store.ts'
import { apiAccess } from './api-access.ts'
import { body } from './body.ts'
import type { App } from './build.ts'
import type { Config } from './config.ts'
import { methods } from './methods.ts'
import { Metrics } from './metrics.ts'
import { observe } from './observe.ts'
import { today } from './peildatum.ts'
import { rateLimit } from './rate-limit.ts'
import { refusals } from './refusal.ts'
import { sendWebResponse, toWebRequest } from './remix.ts'
import { routeNames } from './route-names.ts'
import { sameOrigin } from './same-origin.ts'
import { nonce, nonceOf, securityHeaders } from './security.ts'
import { named } from './static-files.ts'
import type { Visit } from './visit.ts'

/** Pages are small: a small window spares each response four megabytes of memory. */
const brotli = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 16 }

/** What a request passes on its way to the app, from top to bottom. */
export function createApp(config: Config, app: App, store: DossierStore): Express {
	const metrics = new Metrics()
	const remix = createRequestHandler(app.build, config.production ? 'production' : 'development')
	const visit = (secure: boolean, ip: string): Visit => ({
		peildatum: config.peildatum ?? today(),
		preview: config.peildatum !== undefined,
		pageScript: app.scripts.page,
		...(app.scripts.bsn && { bsnScript: app.scripts.bsn }),
		...(app.scripts.resume && { resumeScript: app.scripts.resume }),
		...(app.scripts.helper && { helperScript: app.scripts.helper }),
		keeping: { store, secure },
		ip,
	})

	const server = express()
	server.disable('x-powered-by')
	server.set('trust proxy', config.trustProxy)
	server.use(observe(metrics, routeNames(app.build), config.log))
	server.use(nonce(), securityHeaders())
	server.get('/healthz', named('/healthz'), async (_req, res) => {
		await store.ping().then(
			() => res.type('text').send('ok'),
			() => res.status(503).type('text').send('the store does not answer'),
		)
	})
	server.get('/metrics', named('/metrics'), (_req, res) => {
		res.type('text').send(metrics.text())
	})
	server.use(app.files)
	server.use('/api', apiAccess)
	server.use(rateLimit(config.rateLimit), methods)
	server.use(sameOrigin(), body())
	server.use(compression({ brotli: { params: brotli } }))
	server.use((req, res, next) => {
		remix(toWebRequest(req, res), { ...visit(req.secure, req.ip ?? ''), nonce: nonceOf(res) })
			.then((response) => sendWebResponse(response, res))
			.catch(next)
	})
	server.use(
		refusals(async (status, language) => {
			const request = new Request(`http://localhost/${language}/-/geweigerd`)
			return (await remix(request, { ...visit(false, ''), refusal: status })).text()
		}),
	)
	return server
}
