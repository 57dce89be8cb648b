import type { Visit } from './server/visit.ts'

declare module '@remix-run/node' {
	interface Future {
		v3_singleFetch: true
	}
}

declare module '@remix-run/server-runtime' {
	interface AppLoadContext extends Visit {}
}
