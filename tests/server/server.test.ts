import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../server.ts'

let server: RunningServer
beforeAll(async () => {
	server = await startServer()
})
afterAll(() => server.stop())

const get = (path: string, init?: RequestInit) =>
	fetch(server.url + path, { redirect: 'manual', ...init })
const post = (path: string, headers: Record<string, string> = {}, body = 'antwoord=ja') =>
	get(path, {
		method: 'POST',
		headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
		body,
	})

/** As it stands: `fetch` would tidy the path and the host. */
function raw(path: string, headers = {}): Promise<number | undefined> {
	return new Promise((resolve) => {
		request(server.url, { path, headers }, (response) => {
			response.resume().on('end', () => resolve(response.statusCode))
		}).end()
	})
}

test('the front door leads to Dutch', async () => {
	const response = await get('/')
	expect(response.status).toBe(302)
	expect(response.headers.get('Location')).toBe('/nl')
})

test('a page loads nothing from others and is kept nowhere', async () => {
	const { headers } = await get('/nl')
	expect(headers.get('Content-Security-Policy')).toMatch(
		/default-src 'self';.*frame-ancestors 'none';.*script-src 'strict-dynamic' 'nonce-.{20,}'$/,
	)
	expect(headers.get('Referrer-Policy')).toBe('no-referrer')
	expect(headers.get('Permissions-Policy')).toContain('camera=()')
	expect(headers.get('Cache-Control')).toBe('no-store')
	expect(headers.get('Strict-Transport-Security')).toBeNull()
	expect(headers.get('X-Powered-By')).toBeNull()
})

test('a page holds one script, ours, with the nonce of its own request', async () => {
	const response = await get('/nl')
	const scripts = (await response.text()).match(/<script[^>]*>/g)
	const nonce = /'nonce-(.+)'/.exec(response.headers.get('Content-Security-Policy')!)![1]
	expect(scripts).toHaveLength(1)
	expect(scripts![0]).toMatch(/^<script type="module" src="\/assets\/page-\w+\.js"/)
	expect(scripts![0]).toContain(`nonce="${nonce}"`)
	const again = await get('/nl')
	expect(again.headers.get('Content-Security-Policy')).not.toContain(nonce)
})

test.each([
	['/nl', 'nl', 'ltr'],
	['/ar', 'ar', 'rtl'],
	['/ar/bestaat-niet', 'ar', 'rtl'],
	['/xx', 'nl', 'ltr'],
])('%s is in %s, %s', async (path, language, direction) => {
	const html = await (await get(path)).text()
	expect(html).toContain(`<html lang="${language}" dir="${direction}">`)
})

test.each(['/xx', '/nl/a/b/c', '/favicon.ico', '/wp-login.php'])(
	'%s is a real 404',
	async (path) => {
		const response = await get(path)
		expect(response.status).toBe(404)
		expect(await response.text()).toContain('<h1')
	},
)

test('assets come compressed and stay for a year', async () => {
	const [, path] = /href="(\/assets\/[^"]+\.css)"/.exec(await (await get('/nl')).text())!
	const { headers } = await get(path!, { headers: { 'Accept-Encoding': 'gzip, br' } })
	expect(headers.get('Content-Encoding')).toBe('br')
	expect(headers.get('Content-Type')).toContain('text/css')
	expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
	const plain = await get(path!, { headers: { 'Accept-Encoding': 'identity' } })
	expect(plain.headers.get('Content-Encoding')).toBeNull()
	expect(plain.headers.get('Vary')).toContain('Accept-Encoding')
})

test('the script of the pages is less than 1.5 KB on the line', async () => {
	const [, path] = /src="(\/assets\/page-[^"]+)"/.exec(await (await get('/nl')).text())!
	const { headers } = await get(path!, { headers: { 'Accept-Encoding': 'br' } })
	expect(Number(headers.get('Content-Length'))).toBeLessThan(1500)
})

test('too long an answer gets a page of its own, said aloud or not', async () => {
	const long = 'a'.repeat(101 * 1024)
	const stream = () => new Blob([long]).stream()
	expect((await post('/nl', {}, long)).status).toBe(413)
	const unannounced = await get('/ar', {
		method: 'POST',
		body: stream(),
		duplex: 'half',
	})
	expect(unannounced.status).toBe(413)
	expect(await unannounced.text()).toContain('lang="ar"')
})

test('a saved file may be larger than an answer', async () => {
	expect((await post('/nl/verder', {}, 'a'.repeat(900 * 1024))).status).not.toBe(413)
	expect((await post('/nl/verder', {}, 'a'.repeat(1100 * 1024))).status).toBe(413)
})

test.each([
	['another site', { Origin: 'https://example.com' }, 403],
	['another site, with no-referrer', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }, 403],
	['a neighbour', { 'Sec-Fetch-Site': 'same-site' }, 403],
	['a form of ours', { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }, 405],
	['an old browser', { Origin: 'null' }, 405],
	['a robot', {}, 405],
])('a post from %s', async (_who, headers, status) => {
	expect((await post('/nl', headers)).status).toBe(status)
})

test.each(['/nl/%E0%A4%A', '/%', '//example.com/', '/.env', '/__proto__'])(
	'%s is nothing to us',
	async (path) => {
		expect(await raw(path)).toBe(404)
	},
)

test('a host that is no host is a wrong request, not a fault of ours', async () => {
	expect(await raw('/nl', { Host: 'a b' })).toBe(400)
	expect(server.logs()).not.toContain('"level":"error"')
})

test('methods that no page has are refused', async () => {
	expect((await get('/nl', { method: 'DELETE' })).status).toBe(405)
})

test('the API answers refusals in JSON', async () => {
	const response = await post('/api/v1/beoordeling', {}, 'a'.repeat(101 * 1024))
	expect(response.headers.get('Content-Type')).toContain('application/problem+json')
	expect(await response.json()).toEqual({ status: 413, title: 'Payload Too Large' })
})

test('says that it is well', async () => {
	expect(await (await get('/healthz')).text()).toBe('ok')
})

test('logs and metrics know the kind of page, not which page or from where', async () => {
	await get('/nl/geheim-pad?bsn=123456782')
	const metrics = await (await get('/metrics')).text()
	expect(metrics).toMatch(/_count\{method="GET",route="\/:lang",status="200"\} \d+/)
	for (const text of [server.logs(), metrics]) expect(text).not.toMatch(/geheim|1234567|127\.0/)
	expect(server.logs()).toMatch(/"method":"GET","route":"\/:lang","status":200,"ms":[\d.]+}/)
})

test('pages are brotli for who takes it', async () => {
	const response = await get('/nl', { headers: { 'Accept-Encoding': 'gzip, br' } })
	expect(response.headers.get('Content-Encoding')).toBe('br')
	expect(await response.text()).toContain('<h1')
})
