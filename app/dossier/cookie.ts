/** What the visitor's browser holds: where the answers are, and the only key to them. */
export type DossierCookie = {
	id: string
	key: Uint8Array
	/** "Op dit apparaat bewaren": the browser keeps the cookie after it is closed. */
	kept: boolean
	/** "Volgende persoon": another person's conversation was wiped in this browser before it. */
	follows?: boolean
}

export type CookieRead =
	| { kind: 'none' }
	| { kind: 'damaged' }
	| ({ kind: 'cookie' } & DossierCookie)

export const hour = 60 * 60 * 1000
export const day = 24 * hour

/** How long answers stay after the last one was given. */
export const visitLasts = 24 * hour
export const keptLasts = 7 * day

/** `__Host-` only exists over https; plain http is for a computer of one's own and for tests. */
function cookieName(secure: boolean): string {
	return secure ? '__Host-dossier' : 'dossier'
}

/** Reads the cookie from a `Cookie` header. */
export function readCookie(header: string | null, secure: boolean): CookieRead {
	const start = `${cookieName(secure)}=`
	const pair = (header ?? '')
		.split(';')
		.map((part) => part.trim())
		.find((part) => part.startsWith(start))
	const value = pair?.slice(start.length)
	if (!value) return { kind: 'none' }
	const [, id, key, kept, follows] = /^([\w-]{22})\.([\w-]{43})(\.k)?(\.v)?$/.exec(value) ?? []
	if (!id || !key) return { kind: 'damaged' }
	return {
		kind: 'cookie',
		id,
		key: Buffer.from(key, 'base64url'),
		kept: kept !== undefined,
		...(follows && { follows: true }),
	}
}

/** The `Set-Cookie` header that keeps a dossier within reach. */
export function writeCookie(cookie: DossierCookie, secure: boolean): string {
	const { id, key, kept, follows } = cookie
	const value = `${id}.${Buffer.from(key).toString('base64url')}${kept ? '.k' : ''}${follows ? '.v' : ''}`
	return setCookie(value, secure, kept ? keptLasts / 1000 : null)
}

/** The `Set-Cookie` header that takes the key away. */
export function clearCookie(secure: boolean): string {
	return setCookie('', secure, 0)
}

function setCookie(value: string, secure: boolean, maxAge: number | null): string {
	const attributes = [`${cookieName(secure)}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax']
	if (secure) attributes.push('Secure')
	if (maxAge !== null) attributes.push(`Max-Age=${maxAge}`)
	return attributes.join('; ')
}
