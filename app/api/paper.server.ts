import { unresolvedIn } from '../../flows/engine/check.ts'
import type { Regeling } from '../../flows/engine/regeling.ts'
import { regelingOf } from '../../flows/index.ts'
import { translator } from '../i18n.server.ts'
import { type Paper, paperOf, paperPdf } from '../paper.server.ts'
import { PdfWorkerError } from '../pdf/pdf.server.ts'
import { decided, hear } from './assess.server.ts'
import type { Household } from './household.server.ts'
import { presentFindings } from './present-findings.server.ts'
import { presentMissing } from './present-missing.server.ts'
import { Problem } from './problem.server.ts'

/**
 * The regeling at this address, when it can have this paper.
 *
 * @throws {Problem} 404
 */
export function regelingWith(id: string | undefined, paper: string | undefined): Regeling {
	const regeling = regelingOf(id)
	if (!regeling) throw new Problem(404, 'regeling')
	if (!paper || !regeling.papers.includes(paper)) throw new Problem(404, 'papier')
	return regeling
}

/**
 * A paper for a household; never of half an answer, nor of one that is asked back.
 *
 * @throws {Problem} 422 when facts are lacking, 409 when something stands in the way, 404 when this
 * outcome has no such paper, 503 when too many are being made
 */
export async function paperFor(
	household: Household,
	regeling: Regeling,
	id: string,
	lang: string,
): Promise<Paper> {
	const t = translator(lang)
	const heard = hear(regeling, household)
	const unresolved = unresolvedIn(heard.findings, heard.confirmed)
	const nogNodig = presentMissing(regeling, heard, t)
	if (nogNodig.length > 0) throw new Problem(422, 'nogNodig', { nogNodig })
	if (unresolved.length > 0) {
		const findings = presentFindings(regeling, { ...heard, findings: unresolved }, t)
		throw new Problem(409, 'navragen', { findings })
	}
	const told = decided(regeling, heard)
	const document = regeling.documents(told).find((one) => one.id === id)
	if (!document) throw new Problem(404, 'papierNietHier')
	return paperOf(document, regeling, told).catch(busy)
}

/**
 * The paper as a PDF.
 *
 * @throws {Problem} 503 when too many are being made
 */
export async function pdfResponse(paper: Paper): Promise<Response> {
	const bytes = await paperPdf(paper).catch(busy)
	return new Response(new Uint8Array(bytes), {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Language': 'nl',
			'Content-Disposition': `attachment; filename="${paper.document.id}.pdf"`,
			'Cache-Control': 'no-store',
		},
	})
}

function busy(error: unknown): never {
	if (!(error instanceof PdfWorkerError)) throw error
	throw new Problem(503, 'druk', { headers: { 'Retry-After': '10' } })
}
