import { index, type RouteConfig, route } from '@remix-run/route-config'

export default [
	index('routes/choose-language.ts'),
	route(':lang', 'routes/start.tsx'),
	route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
