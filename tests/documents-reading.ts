import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A field as a second library reads it; `rect` in points from the page's lower left. */
export type ReadField = {
	name: string
	value: string
	tooltip: string
	rect: [number, number, number, number]
	page: number
	multiLine: boolean
	comb: boolean
	maxLen: number | undefined
	editable: boolean
}

/** A node of the structure tree: its role, and how many contents and fields hang under it. */
export type ReadTag = { role: string; fields: number; content: number; children: Array<ReadTag> }

/** What a reader finds in a PDF, by pdf.js: not the library that made it. */
export type ReadPdf = {
	title: string
	lang: string
	pages: number
	fields: Array<ReadField>
	/** Printed text per page, without the fields' values. */
	texts: Array<string>
	tags: Array<ReadTag>
	/** Values by field name. */
	values: Record<string, string>
}

/** Reads a PDF back. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	const task = openPdf(bytes)
	const pdf = await task.promise
	const { info } = await pdf.getMetadata()
	const fields: Array<ReadField> = []
	const texts: Array<string> = []
	const tags: Array<ReadTag> = []
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number)
		for (const found of await page.getAnnotations())
			fields.push(fieldOf(found as FoundField, number))
		const { items } = await page.getTextContent()
		texts.push(
			items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
		)
		tags.push(tagOf(await page.getStructTree()))
	}
	const read = {
		title: String((info as Record<string, unknown>).Title),
		lang: String((info as Record<string, unknown>).Language),
		pages: pdf.numPages,
		fields,
		texts,
		tags,
		values: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
	}
	await task.destroy()
	return read
}

/** Opens a PDF with pdf.js; it takes the bytes away, so it gets a copy. */
export function openPdf(bytes: Uint8Array) {
	return getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
}

/** How dark a page is at a point, 0–255 (0 is ink), as pdf.js draws it; `scale` pixels per point. */
export async function drawnPage(bytes: Uint8Array, number: number, scale = 3) {
	const task = openPdf(bytes)
	const page = await (await task.promise).getPage(number)
	const viewport = page.getViewport({ scale })
	const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
	await page.render({ canvas: canvas as never, viewport, background: 'white' }).promise
	const { data, width } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
	const height = viewport.height / scale
	await task.destroy()
	return {
		/** The darkest spot in a rectangle of points from the lower left. */
		darkest([left, bottom, right, top]: [number, number, number, number]): number {
			let darkest = 255
			for (let y = Math.ceil((height - top) * scale); y < (height - bottom) * scale; y++)
				for (let x = Math.ceil(left * scale); x < right * scale; x++)
					darkest = Math.min(darkest, data[(y * width + x) * 4] ?? 255)
			return darkest
		},
	}
}

/** What pdf.js says of a field, as far as it is used here; its types call it `any`. */
type FoundField = {
	fieldName: string
	fieldValue: string | null
	alternativeText: string | null
	rect: ReadField['rect']
	multiLine: boolean
	comb: boolean
	maxLen: number | null
	readOnly: boolean
}

function fieldOf(found: FoundField, page: number): ReadField {
	return {
		name: found.fieldName,
		value: found.fieldValue ?? '',
		tooltip: found.alternativeText ?? '',
		rect: found.rect,
		page,
		multiLine: Boolean(found.multiLine),
		comb: Boolean(found.comb),
		maxLen: found.maxLen === null ? undefined : Number(found.maxLen),
		editable: found.readOnly === false,
	}
}

function tagOf(node: unknown): ReadTag {
	const { role = '', children = [] } = (node ?? {}) as {
		role?: string
		children?: Array<{ type?: string }>
	}
	return {
		role,
		content: children.filter(({ type }) => type === 'content').length,
		fields: children.filter(({ type }) => type === 'annotation' || type === 'object').length,
		children: children.filter((child) => 'role' in child).map(tagOf),
	}
}
