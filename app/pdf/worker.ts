import { parentPort } from 'node:worker_threads'
import type { Document } from '../../flows/engine/document.ts'
import type { PdfLabels } from './labels.ts'
import { renderPdf } from './render.ts'

/** What a worker is asked to make. */
export type PdfJob = { id: number; document: Document<string>; labels: PdfLabels }

/** What it answers: the bytes, or the fault with its name. */
export type PdfReply =
	| { id: number; bytes: Uint8Array }
	| { id: number; fault: { name: string; message: string } }

const port = parentPort
port?.on('message', async ({ id, document, labels }: PdfJob) => {
	try {
		port.postMessage({ id, bytes: await renderPdf(document, labels) } satisfies PdfReply)
	} catch (error) {
		const { name, message } = error instanceof Error ? error : new Error(String(error))
		port.postMessage({ id, fault: { name, message } } satisfies PdfReply)
	}
})
