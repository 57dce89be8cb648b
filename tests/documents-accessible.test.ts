import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test, vi } from 'vitest'
import { renderPdf } from '../app/pdf/render.ts'
import { openPdf } from './documents-reading.ts'
import { sampleDocument, sampleLabels } from './documents-sample.ts'

vi.setConfig({ testTimeout: 60_000 })

/**
 * What a machine can check of PDF/UA-1 with the libraries at hand. It is not a validator: see
 * docs/decisions/0020.
 */
const bytes = await renderPdf({ ...sampleDocument, title: 'Blad <1> & bijlage' }, sampleLabels)
const pdf = await PDFDocument.load(bytes, { updateMetadata: false })

test('the catalog says: tagged, Dutch, show the title', () => {
	const { catalog } = pdf
	expect(
		catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString(),
	).toBe('true')
	expect(catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('nl-NL')
	expect(
		catalog
			.lookup(PDFName.of('ViewerPreferences'), PDFDict)
			.get(PDFName.of('DisplayDocTitle'))
			?.toString(),
	).toBe('true')
})

test('the metadata are well-formed XML with the title', async () => {
	const task = openPdf(bytes)
	const { metadata } = await (await task.promise).getMetadata()
	expect(metadata?.get('dc:title')).toBe('Blad <1> & bijlage')
	await task.destroy()
})

test('all that is drawn is either tagged or an artifact', async () => {
	const task = openPdf(bytes)
	const read = await task.promise
	const paint = new Set([OPS.showText, OPS.constructPath, OPS.stroke, OPS.fill, OPS.fillStroke])
	for (let number = 1; number <= read.numPages; number++) {
		const { fnArray, argsArray } = await (await read.getPage(number)).getOperatorList({
			annotationMode: 0,
		})
		let depth = 0
		let painted = 0
		fnArray.forEach((operator, index) => {
			if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
				const [tag, id] = argsArray[index] as [string, unknown]
				if (tag !== 'Artifact') expect(id, `content of ${tag}`).not.toBeNull()
				depth++
			}
			if (operator === OPS.endMarkedContent) depth--
			expect([0, 1]).toContain(depth)
			if (paint.has(operator)) {
				expect(depth).toBe(1)
				painted++
			}
		})
		expect(painted).toBeGreaterThan(3)
	}
	await task.destroy()
})

test('every font is embedded and knows its characters', () => {
	const fonts = dicts().filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('Font'))
	expect(fonts.length).toBeGreaterThan(4)
	for (const font of fonts) {
		if (font.has(PDFName.of('DescendantFonts')))
			expect(font.has(PDFName.of('ToUnicode'))).toBe(true)
		else
			expect(font.lookup(PDFName.of('FontDescriptor'), PDFDict).has(PDFName.of('FontFile2'))).toBe(
				true,
			)
	}
})

test('a field and its tag point at each other', () => {
	const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
	const tags = parentTree(root.lookup(PDFName.of('ParentTree'), PDFDict))
	let count = 0
	for (const page of pdf.getPages()) {
		expect(page.node.has(PDFName.of('StructParents'))).toBe(true)
		for (const ref of page.node.Annots()?.asArray() ?? []) {
			const widget = pdf.context.lookup(ref, PDFDict)
			const key = widget.lookup(PDFName.of('StructParent'), PDFNumber).asNumber()
			const tag = pdf.context.lookup(tags.get(key), PDFDict)
			const [object] = tag.lookup(PDFName.of('K'), PDFArray).asArray()
			expect(tag.get(PDFName.of('S'))).toBe(PDFName.of('Form'))
			const reference = pdf.context.lookup(object, PDFDict)
			expect(reference.get(PDFName.of('Obj'))).toBe(ref)
			expect(reference.get(PDFName.of('Pg'))).toBe(page.ref)
			count++
		}
	}
	expect(count).toBe(12)
})

test('no tag is empty, and a numbered list says so', () => {
	const tags = dicts().filter((dict) => dict.has(PDFName.of('S')) && dict.has(PDFName.of('P')))
	const empty = tags.filter((tag) => tag.lookupMaybe(PDFName.of('K'), PDFArray)?.size() === 0)
	// A table's empty cell stays a cell.
	expect(empty.map((tag) => tag.get(PDFName.of('S'))?.toString())).toEqual(['/TD'])
	const lists = tags.filter((tag) => tag.get(PDFName.of('S')) === PDFName.of('L'))
	expect(
		lists.filter((list) => String(list.get(PDFName.of('A'))).includes('Decimal')),
	).toHaveLength(1)
})

function dicts(): Array<PDFDict> {
	return pdf.context
		.enumerateIndirectObjects()
		.flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
}

function parentTree(node: PDFDict): Map<number, PDFRef> {
	const entries = node.lookup(PDFName.of('Nums'), PDFArray).asArray()
	const tree = new Map<number, PDFRef>()
	for (let i = 0; i < entries.length; i += 2) {
		const [key, value] = [entries[i], entries[i + 1]]
		if (key instanceof PDFNumber && value instanceof PDFRef) tree.set(key.asNumber(), value)
	}
	return tree
}
