import { CookieJar } from 'tough-cookie'
import { type Page, readPage } from './reading-pages.ts'

/** Somebody's browser: it keeps cookies, follows redirects and nothing else. No script ever runs. */
export type Browser = {
	get(path: string): Promise<Page>
	post(path: string, form: ReadonlyArray<readonly [string, string]>): Promise<Page>
	/** A form that may hold a file. */
	upload(path: string, form: FormData): Promise<Page>
	/** One answer as it is, redirects and all. */
	send(method: string, path: string, body?: string | FormData): Promise<Response>
	download(path: string): Promise<{ type: string; bytes: Uint8Array }>
	cookies: CookieJar
}

/** Opens a browser on a server; `headers` are what a proxy in between would add. */
export function openBrowser(url: string, headers: Record<string, string> = {}): Browser {
	const cookies = new CookieJar()
	const send: Browser['send'] = async (method, path, body) => {
		const to = new URL(path, url).href
		const response = await fetch(to, {
			method,
			redirect: 'manual',
			headers: {
				...headers,
				Cookie: await cookies.getCookieString(to),
				...(typeof body === 'string' && { 'Content-Type': 'application/x-www-form-urlencoded' }),
			},
			...(body !== undefined && { body }),
		})
		for (const cookie of response.headers.getSetCookie()) await cookies.setCookie(cookie, to)
		return response
	}
	const follow = async (response: Response, path: string, hops = 0): Promise<Page> => {
		const to = response.headers.get('Location')
		if (response.status < 300 || response.status >= 400 || to === null) {
			return readPage(response.status, path, await response.text(), response.headers)
		}
		if (hops > 8) throw new Error(`${path} redirects without end`)
		const next = new URL(to, new URL(path, url))
		return follow(await send('GET', next.href), next.pathname, hops + 1)
	}
	return {
		get: async (path) => follow(await send('GET', path), path),
		post: async (path, form) => {
			const body = new URLSearchParams(form.map(([name, value]) => [name, value])).toString()
			return follow(await send('POST', path, body), path)
		},
		upload: async (path, form) => follow(await send('POST', path, form), path),
		send,
		download: async (path) => {
			const response = await send('GET', path)
			return {
				type: response.headers.get('Content-Type') ?? '',
				bytes: new Uint8Array(await response.arrayBuffer()),
			}
		},
		cookies,
	}
}
