import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { cases } from '../../flows/kinderopvangtoeslag/cases.ts'
import { openBrowser } from '../browsing.ts'
import { walk } from '../resident.ts'
import { startServer } from '../server.ts'

test('stops within ten seconds, though somebody holds the line', async () => {
	const server = await startServer()
	const { port } = new URL(server.url)
	const line = connect(Number(port), '127.0.0.1').on('error', () => {})
	line.write('POST /nl HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n')
	await fetch(`${server.url}/healthz`)
	const start = Date.now()
	expect(await server.stop()).toBe(0)
	expect(Date.now() - start).toBeLessThan(10_000)
	line.destroy()
})

test('stops at once after papers were made, with the workers that made them', async () => {
	const [one] = cases
	const server = await startServer({ PEILDATUM: one!.peildatum })
	const { paper } = await walk(openBrowser(server.url), '/nl/kinderopvangtoeslag', one!)
	expect(Object.keys(paper).sort()).toEqual(Object.keys(one!.papers).sort())
	const start = Date.now()
	expect(await server.stop()).toBe(0)
	expect(Date.now() - start).toBeLessThan(5_000)
	expect(server.logs()).not.toContain('"level":"error"')
})

test('shows on every page which date is previewed', async () => {
	const server = await startServer({ PEILDATUM: '2027-01-01' })
	expect(await (await fetch(`${server.url}/nl`)).text()).toContain('1 januari 2027')
	expect(await (await fetch(`${server.url}/nl/x/y`)).text()).toContain('1 januari 2027')
	await server.stop()
})

test.each([
	['PEILDATUM', '2027-02-30'],
	['PEILDATUM', 'morgen'],
	['PORT', 'http'],
	['DATABASE_URL', 'mysql://localhost/x'],
])('does not start with %s=%s', async (name, value) => {
	await expect(startServer({ [name]: value })).rejects.toThrow(new RegExp(name))
})

test('who asks too much gets a page that says to wait, from one address', async () => {
	const server = await startServer({ RATE_LIMIT: '3' })
	const statuses = []
	for (let i = 0; i < 5; i++) statuses.push((await fetch(`${server.url}/en`)).status)
	expect(statuses).toEqual([200, 200, 200, 429, 429])
	const refused = await fetch(`${server.url}/en`)
	expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
	expect(await refused.text()).toContain('<html lang="en"')
	expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
	await server.stop()
})

test('behind a trusted proxy the visitor is whom the proxy names', async () => {
	const https = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'regelwijs.nl' }
	const server = await startServer({ TRUST_PROXY: '1', RATE_LIMIT: '2' })
	const from = (address: string) =>
		fetch(`${server.url}/nl`, { headers: { ...https, 'X-Forwarded-For': address } })
	for (const address of ['192.0.2.1', '192.0.2.1', '192.0.2.2']) {
		const response = await from(address)
		expect(response.status).toBe(200)
		expect(response.headers.get('Strict-Transport-Security')).toContain('max-age')
	}
	expect((await from('192.0.2.1')).status).toBe(429)
	const posted = await fetch(`${server.url}/nl`, {
		method: 'POST',
		headers: { ...https, Origin: 'https://regelwijs.nl', 'X-Forwarded-For': '192.0.2.3' },
		body: 'a=b',
	})
	expect(posted.status).toBe(405)
	await server.stop()
})
