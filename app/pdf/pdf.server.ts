import { join } from 'node:path'
import type { Document } from '../../flows/engine/document.ts'
import type { Card } from '../card.ts'
import type { FormOutlook } from './forms/fill.ts'
import type { PdfLabels } from './labels.ts'
import { createPool, type Pool } from './pool.ts'
import type { FormWork } from './worker.ts'

export { PdfWorkerError } from './fault.ts'
export type { PdfLabels } from './labels.ts'
export type { FormWork } from './worker.ts'

/** Bundled beside the server in production; elsewhere Node runs the source as it is. */
const entry = process.env.NODE_ENV === 'production' ? 'build/worker/pdf.js' : 'app/pdf/worker.ts'

let pool: Pool | undefined

function workers(): Pool {
	pool ??= createPool({
		entry: join(process.cwd(), entry),
		size: 2,
		mostWaiting: 50,
		timeout: 20_000,
		memory: 512,
	})
	return pool
}

/**
 * The document as a PDF, made in a worker so that nobody else has to wait for it.
 *
 * @throws PdfFault when the document is not complete
 * @throws PdfWorkerError when it could not be made now
 */
export function makePdf(document: Document<string>, labels: PdfLabels): Promise<Uint8Array> {
	return workers().make({ task: 'draw', document, labels })
}

/**
 * A card that refers somebody, as a PDF of two sides of A6.
 *
 * @throws MissingGlyphError when no font of ours has its letters
 * @throws PdfWorkerError when it could not be made now
 */
export function makeCard(card: Card): Promise<Uint8Array> {
	return workers().make({ task: 'card', card })
}

/**
 * What stands in the way of values in a form, before anybody asks for the file.
 *
 * @throws PdfWorkerError when it could not be measured now
 */
export function measureForm(work: FormWork): Promise<FormOutlook> {
	return workers().make({ task: 'measure', ...work })
}

/**
 * A filled form; its values were measured before.
 *
 * @throws PdfWorkerError when it could not be made now
 */
export function fillFormPdf(work: FormWork): Promise<Uint8Array> {
	return workers().make({ task: 'fill', ...work })
}

/** Stops the workers, for a graceful end of the server. */
export async function closePdfWorkers(): Promise<void> {
	await pool?.close()
	pool = undefined
}
