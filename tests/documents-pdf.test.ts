import fc from 'fast-check'
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { afterAll, expect, test, vi } from 'vitest'
import { drawBsn } from '../app/pdf/draw-bsn.ts'
import { fonts } from '../app/pdf/font.ts'
import { measureValue } from '../app/pdf/measure.ts'
import { closePdfWorkers, makePdf } from '../app/pdf/pdf.server.ts'
import { renderPdf } from '../app/pdf/render.ts'
import { type Document, type Field, fieldsOf } from '../flows/engine/document.ts'
import { drawnPage, openPdf, type ReadTag, readPdf } from './documents-reading.ts'
import { sampleDocument, sampleLabels } from './documents-sample.ts'

// Making and drawing papers takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const hardNames = [
	'Yıldız Şahin-Łukaszewicz',
	"Ó'Brien",
	'Nguyễn Đặng',
	'Łukasz Żółć',
	'Şükrü Çağ',
	'Ștefan Țepeș',
	"D'Angelo-van 't Hof",
	'ĳsbrand Ǻström Þórðarson Ærø',
	'ab'.repeat(98),
	Array.from({ length: 28 }, () => 'Şahınğ')
		.join('-')
		.slice(0, 196),
]

const sample = await renderPdf(sampleDocument, sampleLabels)
const readSample = await readPdf(sample)

afterAll(closePdfWorkers)

test('every field holds exactly its value', () => {
	const expected = sampleDocument.blocks
		.flatMap(fieldsOf)
		.map(({ name, value }) => [name, name === 'opvang.1.lang' ? 'zie bijlage 1' : value])
	expect(readSample.values).toEqual({ ...Object.fromEntries(expected), bsn: '' })
})

test.each(hardNames)('the name %s is read back as it was', async (name) => {
	const { values } = await readPdf(await renderPdf(paper([{ value: name }]), sampleLabels))
	expect(values['vraag.0']).toBe(name)
})

test('a field can be edited and shows which question it is', () => {
	for (const { editable, tooltip } of readSample.fields) {
		expect(editable).toBe(true)
		expect(tooltip).not.toBe('')
	}
	expect(readSample.fields[0]?.tooltip).toBe('Naam')
	expect(readSample.fields.find(({ name }) => name === 'opvang.1.lrk')?.tooltip).toMatch(
		/^Registratienummer \(LRK\) – Vraag het LRK-nummer/,
	)
})

test('the document says its title and its language', () => {
	expect(readSample).toMatchObject({ title: sampleDocument.title, lang: 'nl-NL' })
})

test('all that is printed can be taken out as text', () => {
	const text = readSample.texts.join('\n').replace(/\s+/g, ' ')
	for (const expected of [
		'Typ elk antwoord over.',
		'vóór 1 december 2026',
		'Registratienummer (LRK)',
		'of zoek het op landelijkregisterkinderopvang.nl.',
		'U hebt gezegd: dit klopt toch.',
		'Eerste kind, hoogste aantal uren',
		'Handtekening',
		'Pagina 1 van 3',
	])
		expect(text).toContain(expected)
})

test('the tags name headings, lists, tables and fields in reading order', () => {
	const roles = readSample.tags.flatMap(rolesOf)
	expect(roles.filter((role) => /^H\d$/.test(role))).toEqual([
		'H1',
		'H2',
		'H2',
		'H2',
		'H3',
		'H2',
		'H2',
		'H2',
		'H3',
	])
	expect(new Set(roles)).toEqual(
		new Set([
			'Root',
			'Document',
			'H1',
			'H2',
			'H3',
			'P',
			'L',
			'LI',
			'Lbl',
			'LBody',
			'Table',
			'TR',
			'TH',
			'TD',
			'Form',
		]),
	)
})

test('each field hangs in one Form tag, on its own page', () => {
	readSample.tags.forEach((tags, index) => {
		const forms = tagsOf(tags).filter(({ role }) => role === 'Form')
		expect(forms.every(({ fields }) => fields === 1)).toBe(true)
		expect(forms).toHaveLength(readSample.fields.filter(({ page }) => page === index + 1).length)
	})
})

test('a long value stands whole in an appendix under its label', async () => {
	const value = Array.from({ length: 2000 }, (_, i) => 'abcdefghijklmnopqrstuvwxyz'[i % 26]).join(
		'',
	)
	const { values, texts } = await readPdf(
		await renderPdf(
			paper([{ value }, { value: 'kort' }, { value: value.toUpperCase() }]),
			sampleLabels,
		),
	)
	expect(Object.values(values)).toEqual(['zie bijlage 1', 'kort', 'zie bijlage 2'])
	const text = texts.join('').replace(/\s+/g, '')
	expect(text).toContain(`Bijlage1Vraag0${value.slice(0, 500)}`)
	expect(text.replace(/Gemaakt.*?van\d/g, '')).toContain(value)
	expect(text.replace(/Gemaakt.*?van\d/g, '')).toContain(value.toUpperCase())
})

test('every filled field shows ink, with white around it: nothing is clipped', async () => {
	const bytes = await renderPdf(paper(hardNames.map((value) => ({ value }))), sampleLabels)
	for (const pdf of [sample, bytes]) {
		const { fields, pages } = await readPdf(pdf)
		for (let number = 1; number <= pages; number++) {
			const drawn = await drawnPage(pdf, number)
			for (const { rect, value, page, comb } of fields) {
				if (page !== number || comb) continue
				const [left, bottom, right, top] = rect
				expect(drawn.darkest(rect) < 100, value).toBe(value !== '')
				const edge = 0.7
				for (const side of [
					[left, bottom, left + edge, top],
					[right - edge, bottom, right, top],
					[left, bottom, right, bottom + edge],
					[left, top - edge, right, top],
				] as Array<typeof rect>)
					expect(drawn.darkest(side), `${value} at the edge`).toBeGreaterThan(200)
			}
		}
	}
})

test('what a field shows is its value, glyph by glyph', async () => {
	const bytes = await renderPdf(paper(hardNames.map((value) => ({ value }))), sampleLabels)
	const shown = await shownValues(bytes)
	hardNames.forEach((name, i) => {
		expect(shown.get(`vraag.${i}`)?.replaceAll(' ', '')).toBe(name.replaceAll(' ', ''))
	})
})

test('whatever Latin text a person types is read back whole and fits its field', async () => {
	const latin = fc.oneof(
		fc.integer({ min: 0x20, max: 0x7e }),
		fc.integer({ min: 0xc0, max: 0x24f }),
		fc.integer({ min: 0x1e00, max: 0x1eff }),
		fc.constantFrom(0x20, 0x2d, 0x2019, 0x20ac),
	)
	const values = fc.array(
		fc
			.array(latin, { minLength: 1, maxLength: 260 })
			.map((codes) => String.fromCodePoint(...codes)),
		{ minLength: 4, maxLength: 12 },
	)
	await fc.assert(
		fc.asyncProperty(values, async (values) => {
			const bytes = await renderPdf(paper(values.map((value) => ({ value }))), sampleLabels)
			const { fields, texts } = await readPdf(bytes)
			const shown = await shownValues(bytes)
			const printed = texts
				.join('')
				.replace(/Gemaakt.*?van \d+/g, '')
				.replace(/\s+/g, '')
			values.forEach((value, i) => {
				const field = fields.find(({ name }) => name === `vraag.${i}`)!
				const whole = value.normalize('NFC')
				if (field.value !== whole) {
					expect(field.value).toMatch(/^zie bijlage \d+$/)
					expect(printed).toContain(whole.replace(/\s+/g, ''))
				} else expect(shown.get(field.name)?.replace(/ /g, '')).toBe(whole.replace(/ /g, ''))
			})
			for (const { width, available } of await shownWidths(bytes))
				expect(width).toBeLessThan(available + 0.01)
		}),
		{ numRuns: 15 },
	)
})

test('the box for the burgerservicenummer is empty, nine digits long, and filled in the browser', async () => {
	expect(readSample.fields.find(({ name }) => name === 'bsn')).toMatchObject({
		value: '',
		comb: true,
		maxLen: 9,
	})
	const filled = await drawBsn(sample, 'bsn', '1112.22.333')
	const { values, tags } = await readPdf(filled)
	expect(values).toEqual({ ...readSample.values, bsn: '111222333' })
	expect(tags).toEqual(readSample.tags)
	expect((await shownValues(filled)).get('bsn')).toBe('111222333')
	await expect(drawBsn(sample, 'bsn', '111222334')).rejects.toThrow(RangeError)
})

test('a filled field can be filled again by another program', async () => {
	const pdf = await PDFDocument.load(sample)
	pdf.getForm().getTextField('opvang.1.uren').setText('91')
	const { values } = await readPdf(await pdf.save({ updateFieldAppearances: false }))
	expect(values).toEqual({ ...readSample.values, 'opvang.1.uren': '91' })
})

test('a person can type another name in a viewer, with every Latin letter', async () => {
	const task = openPdf(sample)
	const viewer = await task.promise
	const [field] = await (await viewer.getPage(1)).getAnnotations()
	viewer.annotationStorage.setValue(field.id, { value: 'Łódź Ștefan Phượng' })
	const saved = await viewer.saveDocument()
	await task.destroy()
	expect((await readPdf(saved)).values).toEqual({
		...readSample.values,
		naam: 'Łódź Ștefan Phượng',
	})
	const drawn = await drawnPage(saved, 1)
	expect(drawn.darkest(field.rect)).toBeLessThan(100)
})

test('viewers find the fields’ font in the form, embedded, and never draw the fields themselves', async () => {
	const form = (await PDFDocument.load(sample)).getForm().acroForm.dict
	expect(form.has(PDFName.of('NeedAppearances'))).toBe(false)
	expect(form.get(PDFName.of('DR'))?.toString()).toContain('/NotoSans-Regular')
	expect(form.get(PDFName.of('DA'))?.toString()).toContain('/NotoSans-Regular')
})

test('tab goes through the fields in reading order', async () => {
	const pdf = await PDFDocument.load(sample)
	for (const { node } of pdf.getPages()) expect(node.get(PDFName.of('Tabs'))?.toString()).toBe('/S')
	const rows = readSample.fields.map(({ page, rect }) => page * 1000 - rect[3])
	expect(rows).toEqual(rows.toSorted((a, b) => a - b))
})

test('a table goes on over pages with its head above it, tagged once', async () => {
	const rows = Array.from({ length: 60 }, (_, i) => [`maand ${i}`, `€ ${i},00`])
	const { texts, tags, pages } = await readPdf(
		await renderPdf(
			{ id: 'tabel', title: 'Tabel', blocks: [{ kind: 'table', head: ['Maand', 'Bedrag'], rows }] },
			sampleLabels,
		),
	)
	expect(pages).toBe(3)
	for (const text of texts) expect(text).toContain('Maand')
	const heads = tags.flatMap(tagsOf).filter(({ role, content }) => role === 'TH' && content > 0)
	expect(heads).toHaveLength(2)
	for (const [month] of rows) expect(texts.join('\n')).toMatch(new RegExp(`^${month} `, 'm'))
})

test('no heading is left at the foot of a page', async () => {
	for (let lines = 22; lines < 30; lines++) {
		const { tags } = await readPdf(
			await renderPdf(
				{
					id: 'kop',
					title: 'Kop',
					blocks: [
						{
							kind: 'list',
							style: 'bullet',
							items: Array.from({ length: lines }, (_, i) => `Punt ${i}`),
						},
						{ kind: 'heading', level: 2, text: 'Daarna' },
						{ kind: 'heading', level: 3, text: 'Eerst dit' },
						...paper([{ value: 'x' }]).blocks,
					],
				},
				sampleLabels,
			),
		)
		for (const page of tags) expect(rolesOf(page).at(-1)).not.toMatch(/^H\d/)
	}
})

test('a document of sixty fields stays far under 250 kB', async () => {
	const bytes = await renderPdf(
		paper(Array.from({ length: 60 }, () => ({ value: 'Şahin' }))),
		sampleLabels,
	)
	expect(bytes.length).toBeLessThan(150_000)
})

test('documents made at once in the workers are all right', async () => {
	const names = ['Ayşe', 'Łukasz', 'Zoë', 'Đặng']
	const made = await Promise.all(names.map((value) => makePdf(paper([{ value }]), sampleLabels)))
	const read = await Promise.all(made.map(readPdf))
	expect(read.map(({ values }) => values['vraag.0'])).toEqual(names)
})

test('a fault in the worker keeps its name', async () => {
	await expect(makePdf(paper([{ value: 'Иван' }]), sampleLabels)).rejects.toMatchObject({
		name: 'MissingGlyphError',
		message: 'No glyph for U+0418 in value of vraag.0',
	})
})

function paper(fields: Array<Partial<Field<string>>>): Document<string> {
	return {
		id: 'papier',
		title: 'Papier',
		blocks: [
			{
				kind: 'fields',
				fields: fields.map((field, i) => ({
					name: `vraag.${i}`,
					label: `Vraag ${i}`,
					value: '',
					...field,
				})),
			},
		],
	}
}

function tagsOf(tag: ReadTag): Array<ReadTag> {
	return [tag, ...tag.children.flatMap(tagsOf)]
}

function rolesOf(tag: ReadTag): Array<string> {
	return tagsOf(tag).map(({ role }) => role)
}

/** Each field's appearance: the size of its text and the glyphs of its lines. */
async function appearances(bytes: Uint8Array) {
	const pdf = await PDFDocument.load(bytes)
	const characters = new Map(
		fonts.regular.characterSet
			.toReversed()
			.map((code) => [fonts.regular.glyphForCodePoint(code)?.id, String.fromCodePoint(code)]),
	)
	return pdf
		.getForm()
		.getFields()
		.map((field) => {
			const widget = field.acroField.getWidgets()[0]!
			const stream = pdf.context.lookup(widget.getAppearances()?.normal)
			if (!(stream instanceof PDFRawStream)) throw new Error(`${field.getName()} shows nothing`)
			const content = new TextDecoder().decode(decodePDFRawStream(stream).decode())
			const lines = [...content.matchAll(/<([0-9a-f]*)> Tj/gi)].map(([, hex = '']) =>
				[...hex.matchAll(/..../g)]
					.map(([glyph]) => characters.get(Number.parseInt(glyph, 16)) ?? '\ufffd')
					.join(''),
			)
			const size = Number(content.match(/([\d.]+) Tf/)?.[1])
			return { name: field.getName(), size, lines, width: widget.getRectangle().width }
		})
}

async function shownValues(bytes: Uint8Array): Promise<Map<string, string>> {
	return new Map((await appearances(bytes)).map(({ name, lines }) => [name, lines.join('')]))
}

async function shownWidths(bytes: Uint8Array) {
	return (await appearances(bytes)).flatMap(({ size, lines, width }) =>
		lines.map((line) => ({ width: measureValue(size)(line), available: width - 4 })),
	)
}
