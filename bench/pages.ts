import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../tests/browsing.ts'
import { walk } from '../tests/resident.ts'
import { startServer } from '../tests/server.ts'
import { couple } from './household.ts'
import { cpuOf, memoryOf } from './process.ts'
import { printTable, short } from './table.ts'
import { percentile } from './timing.ts'
import { type Visitor, visitor } from './visitor.ts'

const root = join(import.meta.dirname, '..')
const regeling = '/nl/kinderopvangtoeslag'
const VISITORS = 10

/** What the pages cost: bytes on a cold phone, and CPU, time and memory of the server. */
export async function benchPages(): Promise<void> {
	const server = await startServer({ LOG: 'off', PEILDATUM: couple.peildatum })
	try {
		await bytes(server.url)
		const rows = await load(server.url, server.pid)
		const bare = await bareExpress()
		try {
			rows.push(...(await hello(bare.url, bare.child.pid!)))
		} finally {
			bare.child.kill()
		}
		printTable(
			`Server (${VISITORS} visitors at once; the dossier holds a whole household)`,
			['', 'requests', 'CPU ms each', 'per core-s', 'p50 ms', 'p99 ms', 'RSS MiB'],
			rows,
		)
	} finally {
		await server.stop()
	}
}

/** The first question page and all it makes a browser fetch, in each language. */
async function bytes(url: string): Promise<void> {
	const somebody = visitor(url)
	const rows: Array<Array<string>> = []
	for (const language of readdirSync(join(root, 'locales'))) {
		const path = `/${language}/kinderopvangtoeslag/voorWie`
		const page = await somebody.get(path)
		const plain = await somebody.get(path, { 'Accept-Encoding': 'identity' })
		const html = plain.body.toString()
		const parts = [...html.matchAll(/<(?:link|script|img)[^>]*(?:href|src)="(\/[^"]+)"/g)]
			.map(([, part]) => part!)
			.filter((part) => /\.(css|js|svg|png|woff2)$/.test(part))
		const sizes = await Promise.all(
			[...new Set(parts)].map(async (part) => ({ part, ...(await somebody.get(part)) })),
		)
		const of = (end: string) =>
			sizes.filter(({ part }) => part.endsWith(end)).reduce((sum, one) => sum + one.bytes, 0)
		const total = page.bytes + sizes.reduce((sum, one) => sum + one.bytes, 0)
		rows.push(
			[language, ...[page.bytes, of('.css'), of('.js'), of('.svg'), total].map(String)].concat(
				String(1 + sizes.length),
			),
		)
	}
	somebody.leave()
	printTable(
		'First question page, cold (bytes of the bodies as sent, brotli)',
		['language', 'HTML', 'CSS', 'script', 'icon', 'all', 'requests'],
		rows,
	)
}

async function load(url: string, pid: number): Promise<Array<Array<string>>> {
	const residents: Array<Visitor> = []
	for (let count = 0; count < VISITORS; count++) {
		const browser = openBrowser(url)
		await walk(browser, regeling, couple)
		residents.push(visitor(url, await browser.cookies.getCookieString(url)))
	}
	const page = `${regeling}/werkPeriode`
	const rows = [
		await measured('GET a question', pid, residents, 600, async (one) => {
			expectStatus(200, (await one.get(page)).status)
		}),
		await measured('POST an answer', pid, residents, 600, async (one) => {
			expectStatus(303, (await one.post(page, 'werkPeriode=heelJaar')).status)
		}),
		await measured('GET the check page', pid, residents, 200, async (one) => {
			expectStatus(200, (await one.get(`${regeling}/controleren`)).status)
		}),
		await measured('GET the outcome', pid, residents, 200, async (one) => {
			expectStatus(200, (await one.get(`${regeling}/uitkomst`)).status)
		}),
	]
	for (const one of residents) one.leave()
	return rows
}

async function hello(url: string, pid: number): Promise<Array<Array<string>>> {
	const somebodies = Array.from({ length: VISITORS }, () => visitor(url))
	const rows = [
		await measured('bare express: GET hello', pid, somebodies, 2000, (one) => one.get('/')),
		await measured('bare express: POST, 303', pid, somebodies, 2000, (one) =>
			one.post('/', 'werkPeriode=heelJaar'),
		),
	]
	for (const one of somebodies) one.leave()
	return rows
}

/** Each visitor sends one request after the other, all visitors at once. */
async function measured(
	name: string,
	pid: number,
	visitors: Array<Visitor>,
	requests: number,
	send: (one: Visitor) => Promise<unknown>,
): Promise<Array<string>> {
	const round = async (each: number) => {
		const taken: Array<number> = []
		await Promise.all(
			visitors.map(async (one) => {
				for (let count = 0; count < each; count++) {
					const start = performance.now()
					await send(one)
					taken.push(performance.now() - start)
				}
			}),
		)
		return taken
	}
	const each = Math.ceil(requests / visitors.length)
	await round(Math.ceil(each / 5))
	const before = cpuOf(pid)
	const taken = await round(each)
	const cpu = (cpuOf(pid) - before) / taken.length
	return [
		name,
		String(taken.length),
		short(cpu),
		(1000 / cpu).toFixed(0),
		short(percentile(taken, 0.5)),
		short(percentile(taken, 0.99)),
		memoryOf(pid).toFixed(0),
	]
}

function expectStatus(wanted: number, found: number): void {
	if (wanted !== found) throw new Error(`the server answers ${found}, not ${wanted}`)
}

async function bareExpress(): Promise<{ child: ChildProcess; url: string }> {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-express.ts')], {
		env: { PATH: process.env.PATH, NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	const [line] = (await once(child.stdout, 'data')) as [Buffer]
	return { child, url: line.toString().trim() }
}
