import { parentPort } from 'node:worker_threads'
import type { Document } from '../../flows/engine/document.ts'
import type { Card } from '../card.ts'
import { renderCard } from './card.ts'
import { type FillOptions, type FormOutlook, fillForm, planForm } from './forms/fill.ts'
import type { FieldValue } from './forms/value.ts'
import type { PdfLabels } from './labels.ts'
import { renderPdf } from './render.ts'

/** A paper or card of ours to draw, or values for somebody else's form: to measure, or to fill it with. */
export type PdfWork =
	| { task: 'draw'; document: Document<string>; labels: PdfLabels }
	| { task: 'card'; card: Card }
	| ({ task: 'measure' } & FormWork)
	| ({ task: 'fill' } & FormWork)

/** Somebody else's form, what goes into its fields, and how. */
export type FormWork = {
	form: Uint8Array
	values: Record<string, FieldValue>
	options: FillOptions
}

/** What comes of it. */
export type Made<W extends PdfWork> = W extends { task: 'measure' } ? FormOutlook : Uint8Array

/** What a worker is asked to do. */
export type PdfJob = { id: number; work: PdfWork }

/** What it answers: what was made, or the fault with its name. */
export type PdfReply =
	| { id: number; done: Made<PdfWork> }
	| { id: number; fault: { name: string; message: string } }

const port = parentPort
port?.on('message', async ({ id, work }: PdfJob) => {
	try {
		port.postMessage({ id, done: await done(work) } satisfies PdfReply)
	} catch (error) {
		const { name, message } = error instanceof Error ? error : new Error(String(error))
		port.postMessage({ id, fault: { name, message } } satisfies PdfReply)
	}
})

async function done(work: PdfWork): Promise<Made<PdfWork>> {
	if (work.task === 'draw') return renderPdf(work.document, work.labels)
	if (work.task === 'card') return renderCard(work.card)
	const { form, values, options } = work
	if (work.task === 'measure') return planForm(form, values, options)
	const filled = await fillForm(form, values, options)
	if (filled.ok) return filled.bytes
	throw new Error(`Not measured before: ${filled.problems.map(({ field }) => field).join(', ')}`)
}
