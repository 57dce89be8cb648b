import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId, newKey, seal } from '../app/dossier/seal.ts'
import {
	openDossier,
	saveDossier,
	updateDossier,
	wipeDossier,
} from '../app/dossier/session.server.ts'
import { type DossierStore, openDossierStore, type StoreConfig } from '../app/dossier/store.ts'
import { type RunningPostgres, startPostgres } from './postgres.ts'

let postgres: RunningPostgres
const folder = mkdtempSync(join(tmpdir(), 'regelwijs-store-'))
const opened: Array<DossierStore> = []

beforeAll(async () => {
	postgres = await startPostgres()
}, 60_000)

afterAll(async () => {
	await Promise.all(opened.map((store) => store.close()))
	await postgres?.stop()
	rmSync(folder, { recursive: true, force: true })
}, 30_000)

const homes: Array<{ home: string; config: () => StoreConfig }> = [
	{ home: 'SQLite', config: () => ({ dataDir: folder }) },
	{ home: 'PostgreSQL', config: () => ({ dataDir: folder, databaseUrl: postgres.url }) },
]

async function open(config: StoreConfig): Promise<DossierStore> {
	const store = await openDossierStore(config)
	opened.push(store)
	return store
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text))
const text = (box: Uint8Array | undefined) => box && Buffer.from(box).toString()
const from = (now: number, minutes: number) => new Date(now + minutes * 60_000)
const soon = () => from(Date.now(), 60)

describe.each(homes)('a dossier store on $home', ({ config }) => {
	test('gives back what was created, as version 1', async () => {
		const store = await open(config())
		const [id, expires] = [newId(), soon()]
		await store.create(id, bytes('sealed'), expires)
		const row = await store.read(id)
		expect(text(row?.sealed)).toBe('sealed')
		expect(row).toMatchObject({ version: 1, expires })
	})

	test('knows nothing of an id that was never created', async () => {
		const store = await open(config())
		expect(await store.read(newId())).toBeNull()
		expect(await store.write(newId(), bytes('x'), 1, soon())).toBe('gone')
	})

	test('refuses a second dossier with the same id', async () => {
		const store = await open(config())
		const id = newId()
		await store.create(id, bytes('first'), soon())
		await expect(store.create(id, bytes('second'), soon())).rejects.toThrow()
		expect(text((await store.read(id))?.sealed)).toBe('first')
	})

	test('counts the version up with every write', async () => {
		const store = await open(config())
		const id = newId()
		await store.create(id, bytes('1'), soon())
		expect(await store.write(id, bytes('2'), 1, soon())).toBe('ok')
		expect(await store.write(id, bytes('3'), 2, soon())).toBe('ok')
		expect(await store.read(id)).toMatchObject({ version: 3 })
	})

	test('lets one of two writers go first and tells the other that it is stale', async () => {
		const [one, other] = [await open(config()), await open(config())]
		const id = newId()
		await one.create(id, bytes('1'), soon())
		const results = await Promise.all([
			one.write(id, bytes('one'), 1, soon()),
			other.write(id, bytes('other'), 1, soon()),
		])
		expect(results.sort()).toEqual(['ok', 'stale'])
		expect(await one.read(id)).toMatchObject({ version: 2 })
	})

	test('keeps every answer of many tabs that write at once', async () => {
		const store = await open(config())
		const keeping = { store, secure: true }
		const first = await saveDossier(await openDossier(visit(), keeping), answers({ start: 'ja' }))
		if (!first.ok) throw new Error(first.reason)
		const tabs = ['a', 'b', 'c', 'd', 'e', 'f']
		const saved = await Promise.all(
			tabs.map(async (tab) => {
				const dossier = await openDossier(visit(first.setCookie), keeping)
				const change = (content: typeof dossier.content) => ({
					...content,
					answers: { ...content.answers, [tab]: 'ja' },
				})
				return updateDossier(dossier, change, tabs.length)
			}),
		)
		expect(saved.every(({ ok }) => ok)).toBe(true)
		const { content } = await openDossier(visit(first.setCookie), keeping)
		expect(Object.keys(content.answers).sort()).toEqual([...tabs, 'start'])
	})

	test('deletes what has expired and nothing else', async () => {
		const store = await open(config())
		const [old, fresh, now] = [newId(), newId(), Date.now()]
		await store.create(old, bytes('old'), from(now, -1))
		await store.create(fresh, bytes('fresh'), from(now, 1))
		expect(await store.removeExpired(new Date(now))).toBe(1)
		expect(await store.read(old)).toBeNull()
		expect(await store.read(fresh)).not.toBeNull()
		expect(await store.removeExpired(new Date(now))).toBe(0)
	})

	test('spares an expired dossier as long as it has a paper code', async () => {
		const store = await open(config())
		const [id, lookup, now] = [newId(), newId(), Date.now()]
		await store.create(id, bytes('old'), from(now, -1))
		await store.createCode({ lookup, wrapped: bytes('key'), dossier: id, expires: from(now, 10) })
		expect(await store.removeExpired(new Date(now))).toBe(0)
		expect(await store.readCode(lookup)).toMatchObject({ dossier: id, expires: from(now, 10) })
		expect(await store.removeExpired(from(now, 11))).toBeGreaterThan(0)
		expect(await store.read(id)).toBeNull()
		expect(await store.readCode(lookup)).toBeNull()
	})

	test('puts a new paper code in the place of the old one', async () => {
		const store = await open(config())
		const [id, first, second] = [newId(), newId(), newId()]
		await store.create(id, bytes('x'), soon())
		await store.createCode({ lookup: first, wrapped: bytes('1'), dossier: id, expires: soon() })
		await store.createCode({ lookup: second, wrapped: bytes('2'), dossier: id, expires: soon() })
		expect(await store.readCode(first)).toBeNull()
		expect(text((await store.readCode(second))?.wrapped)).toBe('2')
	})

	test('removes the paper code together with the dossier', async () => {
		const store = await open(config())
		const [id, lookup] = [newId(), newId()]
		await store.create(id, bytes('x'), soon())
		await store.createCode({ lookup, wrapped: bytes('key'), dossier: id, expires: soon() })
		await store.remove(id)
		await store.remove(id)
		expect(await store.read(id)).toBeNull()
		expect(await store.readCode(lookup)).toBeNull()
	})

	test('wipes for who has the key, and for nobody else', async () => {
		const store = await open(config())
		const keeping = { store, secure: true }
		const saved = await saveDossier(await openDossier(visit(), keeping), answers({ a: 'b' }))
		if (!saved.ok) throw new Error(saved.reason)
		const id = saved.opened.id!
		const stranger = `__Host-dossier=${id}.${Buffer.from(newKey()).toString('base64url')}`
		expect(await wipeDossier(visit(stranger), keeping)).toContain('Max-Age=0')
		expect(await store.read(id)).not.toBeNull()
		await wipeDossier(visit(saved.setCookie), keeping)
		expect(await store.read(id)).toBeNull()
	})

	test('answers a ping, and says so loudly when it is closed', async () => {
		const store = await openDossierStore(config())
		await store.ping()
		await store.close()
		await expect(store.ping()).rejects.toThrow()
	})

	test('serves several processes that start and write at the same time', async () => {
		const store = await open(config())
		const id = newId()
		await store.create(id, bytes('0'), soon())
		await Promise.all([1, 2, 3].map(() => inAnotherProcess(config(), id)))
		expect(await store.read(id)).toMatchObject({ version: 31 })
	}, 60_000)
})

test('three processes may make a new SQLite file together', async () => {
	const dataDir = join(folder, 'together')
	await Promise.all([1, 2, 3].map(() => inAnotherProcess({ dataDir }, null)))
	expect(readdirSync(dataDir)).toContain('dossiers.sqlite')
}, 60_000)

test('three processes may make the tables in a new PostgreSQL database together', async () => {
	const { Client } = await import('pg')
	const client = new Client(postgres.url)
	await client.connect()
	await client.query('create database fresh')
	await client.end()
	const databaseUrl = postgres.url.replace('/postgres?', '/fresh?')
	await Promise.all([1, 2, 3].map(() => inAnotherProcess({ dataDir: folder, databaseUrl }, null)))
	const store = await open({ dataDir: folder, databaseUrl })
	await store.ping()
}, 60_000)

test('the SQLite file shows no answer, and after a wipe not even the sealed bytes', async () => {
	const dataDir = join(folder, 'wiped')
	const store = await open({ dataDir })
	const keeping = { store, secure: true }
	const canary = 'Kanarielaan 12'
	const request = visit()
	let saved = await saveDossier(await openDossier(request, keeping), answers({ adres: canary }))
	const boxes: Array<Uint8Array> = []
	for (let turn = 0; turn < 20 && saved.ok; turn++) {
		boxes.push((await store.read(saved.opened.id!))!.sealed)
		saved = await saveDossier(
			saved.opened,
			answers({ adres: canary, long: 'x'.repeat(turn * 1000) }),
		)
	}
	if (!saved.ok) throw new Error(saved.reason)
	const { cookie, id } = saved.opened
	boxes.push((await store.read(id!))!.sealed)
	expect(isInFile(dataDir, boxes.at(-1)!.subarray(0, 64))).toBe(true)
	expect(isInFile(dataDir, canary)).toBe(false)
	expect(isInFile(dataDir, cookie!.key)).toBe(false)
	expect(isInFile(dataDir, id!)).toBe(true)

	await wipeDossier(visit(saved.setCookie), keeping)
	expect(isInFile(dataDir, id!)).toBe(false)
	// Pieces, for a large blob is spread over several pages of the file.
	for (const box of boxes)
		for (let at = 0; at < box.length; at += 256)
			expect(isInFile(dataDir, box.subarray(at, at + 32))).toBe(false)
})

test('the file of the dossiers is closed for other users', async () => {
	const dataDir = join(folder, 'closed')
	await open({ dataDir })
	for (const name of readdirSync(dataDir))
		expect(statSync(join(dataDir, name)).mode & 0o077).toBe(0)
})

test('a database of another kind is refused without showing its password', async () => {
	const databaseUrl = 'mysql://me:geheim@host/db'
	await expect(openDossierStore({ dataDir: folder, databaseUrl })).rejects.toThrow(
		/^DATABASE_URL starts with "mysql:"/,
	)
	await expect(openDossierStore({ dataDir: folder, databaseUrl })).rejects.not.toThrow(/geheim/)
})

test('a sealed blob of one dossier does not open as another', async () => {
	const store = await open({ dataDir: folder })
	const keeping = { store, secure: true }
	const saved = await saveDossier(await openDossier(visit(), keeping), answers({ a: 'b' }))
	if (!saved.ok) throw new Error(saved.reason)
	const { key, id } = saved.opened.cookie!
	await store.write(id, seal(answers({ a: 'other' }), key, newId(), 2), 1, soon())
	expect(await openDossier(visit(saved.setCookie), keeping)).toMatchObject({
		damaged: true,
		id: null,
	})
})

function visit(cookie?: string): Request {
	return new Request('https://regelwijs.test/nl', {
		headers: cookie ? { Cookie: cookie.split(';')[0]! } : {},
	})
}

function answers(given: Record<string, unknown>) {
	return { vocabulary: 1, answers: given, confirmed: {} }
}

/** Do these bytes stand anywhere in the files of the database? */
function isInFile(dataDir: string, piece: Uint8Array | string): boolean {
	const files = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)))
	return Buffer.concat(files).includes(Buffer.from(piece))
}

/** Opens the store in a process of its own and, for a dossier, writes ten times. */
async function inAnotherProcess(config: StoreConfig, id: string | null): Promise<void> {
	const script = `
		import { openDossierStore } from ${JSON.stringify(new URL('../app/dossier/store.ts', import.meta.url).href)}
		const store = await openDossierStore(${JSON.stringify(config)})
		const id = ${JSON.stringify(id)}
		for (let written = 0; id && written < 10; ) {
			const { version, expires } = await store.read(id)
			if (await store.write(id, new Uint8Array([version]), version, expires) === 'ok') written++
		}
		await store.close()`
	await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
}
