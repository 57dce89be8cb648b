import type { Request } from 'express'

/** The host as the visitor typed it; a proxy's word for it counts only when we trust the proxy. */
export function hostOf(req: Request): string {
	const trusted = req.app.get('trust proxy fn') as (address: string, hop: number) => boolean
	const forwarded = req.get('X-Forwarded-Host')?.split(',')[0]?.trim()
	if (forwarded && trusted(req.socket.remoteAddress ?? '', 0)) return forwarded
	return req.get('Host') ?? 'localhost'
}
