import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fontkit from '@cantoo/fontkit'
import { PDFDocument, PDFTextField } from 'pdf-lib'
import type { PdfLabels } from '../app/pdf/labels.ts'
import { createPool } from '../app/pdf/pool.ts'
import { papers } from './household.ts'
import { printTable, short } from './table.ts'
import { timedAsync } from './timing.ts'

const root = join(import.meta.dirname, '..')
const font = readFileSync(join(root, 'app/pdf/fonts/NotoSans-Regular.ttf'))
const labels: PdfLabels = {
	seeAppendix: 'zie bijlage {nummer}',
	appendix: 'Bijlage {nummer}',
	confirmed: 'U zei: dit klopt.',
	page: 'Pagina {pagina} van {aantal}',
	footer: 'Gemaakt met Regelwijs.',
}

/** How long a paper takes in a warm worker, beside pdf-lib that fills the same fields. */
export async function benchPapers(): Promise<void> {
	const pool = createPool({
		entry: join(root, 'build/worker/pdf.js'),
		size: 1,
		mostWaiting: 50,
		timeout: 20_000,
		memory: 512,
	})
	const rows: Array<Array<string>> = []
	for (const document of papers()) {
		const start = performance.now()
		const paper = await pool.make({ task: 'draw', document, labels })
		const first = performance.now() - start
		const ours = await timedAsync(() => pool.make({ task: 'draw', document, labels }))
		const plain = await timedAsync(() => filledPlainly(paper), 5)
		const size = `${(paper.length / 1024).toFixed(0)} KiB`
		rows.push([`${document.id}`, size, short(first), short(ours.best), short(ours.median)])
		rows.push([`${document.id}, plain pdf-lib`, '', '', short(plain.best), short(plain.median)])
	}
	await pool.close()
	printTable('Papers (ms, one worker)', ['', 'size', 'first', 'best', 'median'], rows)
}

/** The fields of a paper filled again as pdf-lib's own manual has it: no layout, tags or fitting. */
async function filledPlainly(paper: Uint8Array): Promise<Uint8Array> {
	const pdf = await PDFDocument.load(paper)
	pdf.registerFontkit(fontkit)
	const embedded = await pdf.embedFont(font)
	const form = pdf.getForm()
	for (const field of form.getFields()) {
		if (field instanceof PDFTextField) field.setText(field.getText())
	}
	form.updateFieldAppearances(embedded)
	return pdf.save()
}
