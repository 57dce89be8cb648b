import { type Document, translated } from '../flows/engine/document.ts'
import type { Regeling, Told } from '../flows/engine/regeling.ts'
import { text } from '../flows/engine/text.ts'
import { requireComplete } from './check-answers.server.ts'
import { formDocument } from './gemeente-form/form-document.ts'
import { type PreparedForm, prepareForm } from './gemeente-form/prepare.ts'
import { formFor } from './gemeente-form/registry.server.ts'
import { translator } from './i18n.server.ts'
import { type OpenedRegeling, toldOf } from './journey.server.ts'
import type { PdfLabels } from './pdf/labels.ts'
import { fillFormPdf, makePdf, measureForm } from './pdf/pdf.server.ts'

/** A paper of ours, or the gemeente's own form in its place. */
export type Paper = { document: Document; form: PreparedForm | null }

/** The papers of a regeling for what was said; none is made of half an answer. */
export async function papersOf(opened: OpenedRegeling): Promise<Array<Paper>> {
	requireComplete(opened)
	const { regeling } = opened
	const told = toldOf(opened)
	return Promise.all(regeling.documents(told).map((document) => paperOf(document, regeling, told)))
}

/**
 * One of these papers.
 *
 * @throws {Response} 404 when this outcome has no such paper
 */
export async function openedPaper(opened: OpenedRegeling, id: string | undefined): Promise<Paper> {
	requireComplete(opened)
	const { regeling } = opened
	const told = toldOf(opened)
	const document = regeling.documents(told).find((one) => one.id === id)
	if (!document) throw new Response(null, { status: 404 })
	return paperOf(document, regeling, told)
}

/** The form that the gemeente wants in the place of a paper, or the paper itself. */
export async function paperOf(document: Document, regeling: Regeling, told: Told): Promise<Paper> {
	const wanted = formFor(regeling, told)
	if (wanted?.paper !== document.id) return { document, form: null }
	const form = await prepareForm(wanted, document, told, {
		dutch: translator('nl'),
		appendix: pdfLabels(),
		measure: measureForm,
	})
	return { document: formDocument(form), form }
}

/** A paper to read, in a language; what is to be copied stays Dutch. */
export function readable({ document }: Paper, lang: string): Document<string> {
	return translated(document, translator(lang), translator('nl'))
}

/**
 * A paper as a PDF, always in Dutch: that is what the office reads.
 *
 * @throws {PdfWorkerError} when it could not be made now
 */
export function paperPdf(paper: Paper): Promise<Uint8Array> {
	return paper.form ? fillFormPdf(paper.form.work) : makePdf(readable(paper, 'nl'), pdfLabels())
}

/** What the PDF itself has to say, in Dutch. */
function pdfLabels(): PdfLabels {
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
