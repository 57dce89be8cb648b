import { afterEach, expect, test, vi } from 'vitest'
import type { Document } from '../../flows/engine/document.ts'
import type { PdfLabels } from './labels.ts'
import { createPool, type Pool, type PoolOptions } from './pool.ts'

vi.setConfig({ testTimeout: 30_000 })

/** A worker that does what the document's title says. */
const worker = new URL(
	`data:text/javascript,${encodeURIComponent(`
		import { parentPort } from 'node:worker_threads'
		parentPort.on('message', ({ id, work: { document: { title } } }) => {
			if (title === 'crash') throw new Error('broken')
			if (title === 'hang') for (;;);
			if (title === 'hoard') for (const kept = [];;) kept.push({ title: kept.length + title })
			if (title === 'fault') parentPort.postMessage({ id, fault: { name: 'MissingGlyphError', message: 'x' } })
			else parentPort.postMessage({ id, done: new TextEncoder().encode(title) })
		})`)}`,
)
const labels: PdfLabels = { seeAppendix: '', appendix: '', confirmed: '', page: '', footer: '' }

let pool: Pool
afterEach(() => pool.close())

test('each gets the document that was asked for', async () => {
	open({ size: 2 })
	expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map(make))).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('a fault comes back with its name', async () => {
	open()
	await expect(make('fault')).rejects.toMatchObject({ name: 'MissingGlyphError' })
})

test('a worker that crashes fails one document and is replaced', async () => {
	open()
	const [crashed, next] = await Promise.allSettled([make('crash'), make('next')])
	expect(crashed).toMatchObject({
		reason: { name: 'PdfWorkerError', message: 'The worker crashed: broken' },
	})
	expect(next).toMatchObject({ value: 'next' })
})

test('a document that takes too long is given up; the next one is made', async () => {
	open({ timeout: 1000 })
	const [hanging, next] = await Promise.allSettled([make('hang'), make('next')])
	expect(hanging).toMatchObject({ reason: { name: 'PdfWorkerError' } })
	expect(next).toMatchObject({ value: 'next' })
})

test('a worker that takes too much memory is given up; the next document is made', async () => {
	open()
	const [hoarding, next] = await Promise.allSettled([make('hoard'), make('next')])
	expect(hoarding).toMatchObject({ reason: { name: 'PdfWorkerError' } })
	expect(next).toMatchObject({ value: 'next' })
})

test('when too many wait, the next is refused at once', async () => {
	open({ mostWaiting: 1 })
	const first = make('a')
	const second = make('b')
	await expect(make('c')).rejects.toMatchObject({ name: 'PdfWorkerError' })
	expect(await Promise.all([first, second])).toEqual(['a', 'b'])
})

test('closing ends what waits', async () => {
	open()
	const made = Promise.allSettled([make('hang'), make('b')])
	await pool.close()
	expect((await made).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

function open(options: Partial<PoolOptions> = {}): void {
	pool = createPool({
		entry: worker,
		size: 1,
		mostWaiting: 10,
		timeout: 10_000,
		memory: 256,
		...options,
	})
}

async function make(title: string): Promise<string> {
	const document: Document<string> = { id: title, title, blocks: [] }
	return new TextDecoder().decode(await pool.make({ task: 'draw', document, labels }))
}
