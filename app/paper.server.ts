import type { Document } from '../flows/engine/document.ts'
import { translated } from '../flows/engine/document.ts'
import { text } from '../flows/engine/text.ts'
import { requireComplete } from './check-answers.server.ts'
import { translator } from './i18n.server.ts'
import { type OpenedRegeling, toldOf } from './journey.server.ts'
import type { PdfLabels } from './pdf/labels.ts'

/** The papers of a regeling for what was said; none is made of half an answer. */
export function papersOf(opened: OpenedRegeling): Array<Document> {
	requireComplete(opened)
	return opened.regeling.documents(toldOf(opened))
}

/**
 * One paper in a language; what is to be copied stays Dutch.
 *
 * @throws {Response} 404 when this outcome has no such paper
 */
export function paperOf(
	opened: OpenedRegeling,
	id: string | undefined,
	lang: string,
): Document<string> {
	const document = papersOf(opened).find((one) => one.id === id)
	if (!document) throw new Response(null, { status: 404 })
	return translated(document, translator(lang), translator('nl'))
}

/** What the PDF itself has to say, in Dutch. */
export function pdfLabels(): PdfLabels {
	const t = translator('nl')
	const label = (key: string) => t(text(`papieren:pdf.${key}`))
	return {
		seeAppendix: label('zieBijlage'),
		appendix: label('bijlage'),
		confirmed: label('bevestigd'),
		page: label('pagina'),
		footer: label('voet'),
	}
}
