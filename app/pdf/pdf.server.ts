import { join } from 'node:path'
import type { Document } from '../../flows/engine/document.ts'
import type { PdfLabels } from './labels.ts'
import { createPool, type Pool } from './pool.ts'

export { PdfWorkerError } from './fault.ts'
export type { PdfLabels } from './labels.ts'

/** Bundled beside the server in production; elsewhere Node runs the source as it is. */
const entry = process.env.NODE_ENV === 'production' ? 'build/worker/pdf.js' : 'app/pdf/worker.ts'

let pool: Pool | undefined

/**
 * The document as a PDF, made in a worker so that nobody else has to wait for it.
 *
 * @throws PdfFault when the document is not complete
 * @throws PdfWorkerError when it could not be made now
 */
export function makePdf(document: Document<string>, labels: PdfLabels): Promise<Uint8Array> {
	pool ??= createPool({
		entry: join(process.cwd(), entry),
		size: 2,
		mostWaiting: 50,
		timeout: 20_000,
	})
	return pool.make({ document, labels })
}

/** Stops the workers, for a graceful end of the server. */
export async function closePdfWorkers(): Promise<void> {
	await pool?.close()
	pool = undefined
}
