import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import type { App } from './build.ts'

type Branch = { id: string; path?: string; index?: boolean; children: Array<Branch> }

/** Names the route of a path, as `/:lang/:regeling`: logs and metrics never hold a URL. */
export function routeNames(build: App['build']): (path: string) => string | Promise<string> {
	if (typeof build !== 'function') return routePatterns(build.routes)
	return async (path) => routePatterns((await build()).routes)(path)
}

function routePatterns(routes: ServerBuild['routes']): (path: string) => string {
	const below = (parentId: string | undefined): Array<Branch> =>
		Object.values(routes)
			.filter((route) => route?.parentId === parentId)
			.map(({ id, path, index }) => ({
				id,
				...(path !== undefined && { path }),
				...(index && { index }),
				children: below(id),
			}))
	const tree = below(undefined)
	return (path) => {
		const matches = matchRoutes(tree as Parameters<typeof matchRoutes>[0], path) ?? []
		const parts = matches.map(({ route }) => route.path).filter(Boolean)
		return `/${parts.join('/')}`
	}
}
