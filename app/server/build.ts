import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { staticFiles } from './static-files.ts'

/** `page` is on every page; `bsn` only where a number can be put in a PDF, `resume` where a paper code is typed, `helper` where a helper sits. */
export type Scripts = { page: string; bsn?: string; resume?: string; helper?: string }

/** The app as it was built, or in development as Vite makes it at this moment. */
export type App = {
	build: ServerBuild | (() => Promise<ServerBuild>)
	/** The URLs of our own scripts: see `app/browser/`. */
	scripts: Scripts
	/** Serves the files for browsers. */
	files: RequestHandler
	/** Ends what the app has started by itself, as the workers that make papers. */
	stop(): Promise<void>
}

const root = new URL('../../build/', import.meta.url)

/** @throws {Error} when `npm run build` has not run yet */
export async function builtApp(): Promise<App> {
	const server = new URL('server/index.js', root)
	if (!existsSync(server)) throw new Error('There is no build/ yet: run npm run build first')
	const scripts = JSON.parse(readFileSync(new URL('scripts.json', root), 'utf8')) as Scripts
	const build = (await import(server.href)) as ServerBuild
	return {
		build,
		scripts,
		files: staticFiles(fileURLToPath(new URL('client/', root))),
		stop: (build.entry.module as typeof build.entry.module & Pick<App, 'stop'>).stop,
	}
}

/** The app from its sources: every request sees the latest. */
export async function sourceApp(): Promise<App> {
	const { createServer } = await import('vite')
	const vite = await createServer({ server: { middlewareMode: true } })
	return {
		build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
		scripts: {
			page: '/app/browser/page.ts',
			bsn: '/app/browser/bsn.ts',
			resume: '/app/browser/resume.ts',
		},
		files: vite.middlewares,
		stop: () => vite.close(),
	}
}
