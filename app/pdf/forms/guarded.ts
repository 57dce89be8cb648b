import { Worker } from 'node:worker_threads'
import { faultOf } from '../fault.ts'
import type { FillOptions, FillResult } from './fill.ts'
import type { Inspection } from './inspect.ts'
import { assertSmallEnough, limits } from './limits.ts'
import { DamagedOutputError } from './proof.ts'
import { FormRefusal, type RefusalReason } from './refusal.ts'
import type { FieldValue } from './value.ts'

/** What the worker is asked. */
export type FormJob =
	| { task: 'inspect'; bytes: Uint8Array }
	| { task: 'fill'; bytes: Uint8Array; values: Record<string, FieldValue>; options: FillOptions }

/** What it answers. */
export type FormReply =
	| { done: Inspection | FillResult }
	| { refusal: { reason: RefusalReason; detail: string } }
	| { fault: { name: string; message: string } }

/** How long a job may take, in milliseconds, and how many megabytes it may add. */
export type Guard = { time?: number; memory?: number }

/**
 * Inspects a form beside the caller's own thread, within limits of time and memory: for files that
 * somebody else brought.
 *
 * @throws FormRefusal
 */
export function inspectGuarded(bytes: Uint8Array, guard?: Guard): Promise<Inspection> {
	return guarded({ task: 'inspect', bytes }, guard) as Promise<Inspection>
}

/**
 * Fills a form in the same way.
 *
 * @throws FormRefusal, UnknownFieldError
 */
export function fillGuarded(
	bytes: Uint8Array,
	values: Record<string, FieldValue>,
	options: FillOptions = {},
	guard?: Guard,
): Promise<FillResult> {
	return guarded({ task: 'fill', bytes, values, options }, guard) as Promise<FillResult>
}

const entry = new URL('./worker.ts', import.meta.url)

async function guarded(
	job: FormJob,
	{ time = limits.time, memory = limits.memory }: Guard = {},
): Promise<Inspection | FillResult> {
	assertSmallEnough(job.bytes.length)
	const worker = new Worker(entry, {
		workerData: job,
		// With less, a thread cannot even start, and takes the whole process with it.
		resourceLimits: { maxOldGenerationSizeMb: Math.max(128, memory) },
	})
	const before = process.memoryUsage().rss
	const timers: Array<NodeJS.Timeout> = []
	try {
		const reply = await new Promise<FormReply>((resolve, reject) => {
			const stop = (detail: string) => reject(new FormRefusal('tooHeavy', detail))
			worker.once('message', resolve)
			worker.once('error', (error: Error) => stop(error.message))
			worker.once('exit', () => stop('The worker ended without an answer'))
			timers.push(setTimeout(() => stop(`No answer after ${time} ms`), time))
			// The limits of a worker do not count buffers; the process does.
			timers.push(
				setInterval(() => {
					const added = (process.memoryUsage().rss - before) / 1024 / 1024
					if (added > memory) stop(`More than ${memory} MB`)
				}, 50),
			)
		})
		return answerOf(reply)
	} finally {
		for (const timer of timers) clearTimeout(timer)
		await worker.terminate()
	}
}

function answerOf(reply: FormReply): Inspection | FillResult {
	if ('done' in reply) return reply.done
	if ('refusal' in reply) throw new FormRefusal(reply.refusal.reason, reply.refusal.detail)
	const { name, message } = reply.fault
	throw name === 'DamagedOutputError' ? new DamagedOutputError(message) : faultOf(reply.fault)
}
