import { createCanvas } from '@napi-rs/canvas'
import type { PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openPdf } from './documents-reading.ts'

/** A widget as pdf.js reads it. `value` of a ticked box is its state. */
export type ReadWidget = {
	name: string
	value: string | Array<string>
	page: number
	rect: [number, number, number, number]
	readOnly: boolean
}

/** A filled form as a second library reads and draws it; `ink` per widget, in its order. */
export type ReadForm = { widgets: Array<ReadWidget>; drawn: Array<Drawn> }

/** Dark spots within a widget, and on its very edge. */
export type Drawn = { inside: number; edge: number }

const scale = 3

/** Reads a form back and draws its pages. */
export async function readForm(bytes: Uint8Array): Promise<ReadForm> {
	const task = openPdf(bytes)
	const pdf = await task.promise
	const widgets: Array<ReadWidget> = []
	const drawn: Array<Drawn> = []
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number)
		const viewport = page.getViewport({ scale })
		const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
		await page.render({ canvas: canvas as never, viewport, background: 'white' }).promise
		const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
		const isDark = (x: number, y: number) => (data[(y * canvas.width + x) * 4] ?? 255) < 150
		for (const found of await page.getAnnotations()) {
			if (found.subtype !== 'Widget') continue
			widgets.push(widgetOf(found as Found, number))
			drawn.push(drawnIn(viewport, (found as Found).rect, isDark))
		}
	}
	await task.destroy()
	return { widgets, drawn }
}

type Found = {
	fieldName: string
	fieldValue: string | Array<string> | null
	rect: ReadWidget['rect']
	readOnly: boolean
}

function widgetOf({ fieldName, fieldValue, rect, readOnly }: Found, page: number): ReadWidget {
	return { name: fieldName, value: fieldValue ?? '', page, rect, readOnly }
}

function drawnIn(
	viewport: PageViewport,
	[left, bottom, right, top]: ReadWidget['rect'],
	isDark: (x: number, y: number) => boolean,
): Drawn {
	const corners = [
		viewport.convertToViewportPoint(left, bottom) as [number, number],
		viewport.convertToViewportPoint(right, top) as [number, number],
	]
	const xs = corners.map(([x]) => Math.round(x)).toSorted((a, b) => a - b)
	const ys = corners.map(([, y]) => Math.round(y)).toSorted((a, b) => a - b)
	const drawn = { inside: 0, edge: 0 }
	for (let y = ys[0]!; y < ys[1]!; y++)
		for (let x = xs[0]!; x < xs[1]!; x++) {
			if (!isDark(x, y)) continue
			drawn.inside++
			if (x === xs[0] || y === ys[0] || x === xs[1]! - 1 || y === ys[1]! - 1) drawn.edge++
		}
	return drawn
}
