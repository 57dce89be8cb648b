import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import express, { type RequestHandler, type Response, Router } from 'express'

const encodings = { br: '.br', gzip: '.gz' }

/** The built files for browsers: hashed ones for a year, those of `public/` for an hour. */
export function staticFiles(clientDir: string): Router {
	const assets = join(clientDir, 'assets')
	return Router()
		.use('/assets', named('/assets/*'), precompressed(assets))
		.use('/assets', express.static(assets, { immutable: true, maxAge: '1y', index: false }))
		.use('/assets', (_req, res) => void res.sendStatus(404))
		.use(
			express.static(clientDir, {
				maxAge: '1h',
				index: false,
				redirect: false,
				setHeaders: ({ locals }: Response) => (locals.route = '/public/*'),
			}),
		)
}

/** The name in logs and metrics of what is not one of the app's routes. */
export function named(route: string): RequestHandler {
	return (_req, res, next) => {
		res.locals.route = route
		next()
	}
}

/** Sends the file that `scripts/build.ts` compressed beside it, when the browser takes it. */
function precompressed(directory: string): RequestHandler {
	const files = new Set(readdirSync(directory))
	return (req, res, next) => {
		const name = req.path.slice(1)
		for (const [encoding, extension] of Object.entries(encodings)) {
			if (!files.has(name + extension)) continue
			res.vary('Accept-Encoding')
			if (!req.acceptsEncodings(encoding)) continue
			res.set('Content-Encoding', encoding).type(name)
			req.url = `/${name}${extension}`
			break
		}
		next()
	}
}
