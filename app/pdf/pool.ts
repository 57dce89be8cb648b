import { Worker } from 'node:worker_threads'
import { faultOf, PdfWorkerError } from './fault.ts'
import type { Made, PdfJob, PdfReply, PdfWork } from './worker.ts'

/** How much a pool takes on. */
export type PoolOptions = {
	entry: string | URL
	size: number
	mostWaiting: number
	timeout: number
	/** Megabytes of objects that one worker may hold. */
	memory: number
}

/** Documents made beside the server's own thread, a few at a time. */
export type Pool = {
	/** What comes back is what the work is for: bytes, or what stands in the way of a form. */
	make<W extends PdfWork>(work: W): Promise<Made<W>>
	close(): Promise<void>
}

type Task = { job: PdfJob; resolve(made: Made<PdfWork>): void; reject(error: Error): void }
type Seat = { worker: Worker; task?: Task | undefined; timer?: NodeJS.Timeout | undefined }

/**
 * A pool of workers. A worker that crashes or takes too long is replaced; its document fails with
 * a `PdfWorkerError`, the others do not notice. When too many wait, the next is refused at once.
 */
export function createPool({ entry, size, mostWaiting, timeout, memory }: PoolOptions): Pool {
	const seats: Array<Seat> = []
	const waiting: Array<Task> = []
	let lastId = 0

	return {
		make<W extends PdfWork>(work: W) {
			if (waiting.length >= mostWaiting)
				return Promise.reject(new PdfWorkerError('Too many documents are waiting'))
			return new Promise<Made<W>>((resolve, reject) => {
				const task = { job: { id: ++lastId, work }, resolve: resolve as Task['resolve'], reject }
				waiting.push(task)
				next()
			})
		},
		async close() {
			for (const task of waiting.splice(0)) task.reject(new PdfWorkerError('The pool is closed'))
			await Promise.all([...seats].map((seat) => leave(seat, 'The pool is closed')))
		},
	}

	function next(): void {
		while (waiting.length > 0) {
			const seat = seats.find(({ task }) => !task) ?? (seats.length < size ? open() : undefined)
			if (!seat) return
			const task = waiting.shift()!
			seat.task = task
			seat.timer = setTimeout(() => leave(seat, `No document after ${timeout} ms`), timeout)
			seat.worker.ref()
			seat.worker.postMessage(task.job)
		}
	}

	function open(): Seat {
		const seat: Seat = {
			worker: new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: memory } }),
		}
		seat.worker.on('message', (reply: PdfReply) => done(seat, reply))
		seat.worker.on('error', (error: Error) => leave(seat, `The worker crashed: ${error.message}`))
		seat.worker.on('exit', (code) => leave(seat, `The worker stopped with code ${code}`))
		seats.push(seat)
		return seat
	}

	function done(seat: Seat, reply: PdfReply): void {
		const task = free(seat)
		// An idle worker does not keep the process alive.
		seat.worker.unref()
		if (!task || task.job.id !== reply.id) return
		if ('done' in reply) task.resolve(reply.done)
		else task.reject(faultOf(reply.fault))
		next()
	}

	async function leave(seat: Seat, reason: string): Promise<void> {
		const place = seats.indexOf(seat)
		if (place < 0) return
		seats.splice(place, 1)
		free(seat)?.reject(new PdfWorkerError(reason))
		await seat.worker.terminate()
		next()
	}

	function free(seat: Seat): Task | undefined {
		const { task } = seat
		clearTimeout(seat.timer)
		seat.task = undefined
		return task
	}
}
