import { parentPort, workerData } from 'node:worker_threads'
import { fillForm } from './fill.ts'
import type { FormJob, FormReply } from './guarded.ts'
import { inspectForm } from './inspect.ts'
import { FormRefusal } from './refusal.ts'

/** One job, then the thread ends: what a form left in memory goes with it. */
const job = workerData as FormJob
parentPort?.postMessage(await reply())

async function reply(): Promise<FormReply> {
	try {
		if (job.task === 'inspect') return { done: await inspectForm(job.bytes) }
		return { done: await fillForm(job.bytes, job.values, job.options) }
	} catch (error) {
		const { name, message } = error instanceof Error ? error : new Error(String(error))
		if (error instanceof FormRefusal)
			return { refusal: { reason: error.reason, detail: error.detail } }
		return { fault: { name, message } }
	}
}
