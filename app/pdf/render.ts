import type { Document } from '../../flows/engine/document.ts'
import { completeDocument, completeLabels } from './complete.ts'
import { fill } from './fill.ts'
import type { PdfLabels } from './labels.ts'
import { layoutOf } from './layout.ts'
import { templateOf } from './template.ts'

/**
 * The document as a tagged PDF with filled, editable fields. Blocks its thread while it works:
 * the server calls `makePdf`, which does this in a worker.
 *
 * @throws PdfFault when the document is not complete; nothing is ever left out or cut
 */
export async function renderPdf(
	document: Document<string>,
	labels: PdfLabels,
): Promise<Uint8Array> {
	const sentences = completeLabels(labels)
	const layout = layoutOf(completeDocument(document), sentences)
	return fill(await templateOf(layout, sentences), layout.entries)
}
