import PDFKit from 'pdfkit'
import { brandHeight, drawBrand } from './brand.ts'
import { fontFiles } from './font.ts'
import { filledIn, type PdfLabels } from './labels.ts'
import type { Layout } from './layout.ts'
import { area, colour, page, style } from './look.ts'
import { paginate, paginateClosely } from './paginate.ts'
import { createSheet, type Sheet } from './sheet.ts'

/**
 * The paper without its values: pages, tags, text and empty fields. Made for exactly this
 * document, so that every field is as tall as what it will hold.
 */
export function templateOf(layout: Layout, labels: PdfLabels): Promise<Uint8Array> {
	const doc = new PDFKit({
		size: [page.width, page.height],
		margin: 0,
		pdfVersion: '1.7',
		lang: 'nl-NL',
		tagged: true,
		displayTitle: true,
		bufferPages: true,
		autoFirstPage: false,
		// No default font: Helvetica would not be embedded.
		font: '',
		info: { Title: layout.title, Author: 'Regelwijs', Creator: 'Regelwijs' },
	})
	doc.registerFont('regular', fontFiles.regular).registerFont('strong', fontFiles.strong)
	const bytes = collected(doc)
	const sheet = createSheet(doc)
	drawPages(doc, sheet, layout)
	if (!layout.isLetter) drawFooters(doc, sheet, labels)
	sheet.root.end()
	doc.end()
	return bytes
}

function drawPages(doc: PDFKit.PDFDocument, sheet: Sheet, { pieces, isLetter }: Layout): void {
	const [first, ...rest] = pieces
	const branded = { ...first!, reopening: { height: brandHeight, draw: drawBrand } }
	// In a letter the address has its place behind the window of an envelope.
	const pages = isLetter
		? paginate(pieces, area.top, area.bottom)
		: paginateClosely([branded, ...rest], area.top, area.bottom)
	for (const placed of pages) {
		doc.addPage()
		placed[0]?.piece.reopening?.draw(sheet, area.top)
		for (const { piece, top } of placed) piece.draw(sheet, top)
	}
}

function drawFooters(
	doc: PDFKit.PDFDocument,
	sheet: Sheet,
	{ page: label, footer }: PdfLabels,
): void {
	const { count } = doc.bufferedPageRange()
	const y = area.bottom + 38
	for (let index = 0; index < count; index++) {
		doc.switchToPage(index)
		sheet.artifact(() => {
			doc
				.lineWidth(0.5)
				.moveTo(area.left, y - 18)
				.lineTo(area.right, y - 18)
				.stroke(colour.hairline)
			sheet.text(footer, area.left, y, style.small)
			sheet.textRight(
				filledIn(label, { pagina: index + 1, aantal: count }),
				area.right,
				y,
				style.small,
			)
		}, 'Pagination')
	}
}

/** The bytes of a PDF, once it has ended. */
export function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const chunks: Array<Buffer> = []
		doc.on('data', (chunk: Buffer) => chunks.push(chunk))
		doc.on('end', () => resolve(Buffer.concat(chunks)))
		doc.on('error', reject)
	})
}
