import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Rect } from './page-tree.ts'

/** A place on a page as it is seen: from the top left, after the page was turned. */
export type Place = { left: number; top: number; right: number; bottom: number }

/** Words that stand together on one line. */
export type Phrase = Place & { text: string; size: number }

/** What is printed on a page; `place` says where a rectangle of the page is seen. */
export type PageText = { number: number; phrases: Array<Phrase>; place(rect: Rect): Place }

type Point = [x: number, y: number]

type TextItem = { str: string; transform: Array<number>; width: number; height: number }

/** The printed text of each page, as pdf.js reads it. A page it cannot read has none. */
export async function pageTextsOf(bytes: Uint8Array): Promise<Array<PageText>> {
	// pdf.js takes the bytes away, so it gets a copy; it refuses a Buffer.
	const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
	try {
		const pdf = await task.promise
		const texts: Array<PageText> = []
		for (let number = 1; number <= pdf.numPages; number++) {
			const page = await pdf.getPage(number)
			texts.push({ number, phrases: await phrasesOf(page), place: placer(page) })
			page.cleanup()
		}
		return texts
	} catch {
		return []
	} finally {
		await task.destroy()
	}
}

function placer(page: PDFPageProxy): (rect: Rect) => Place {
	const viewport = page.getViewport({ scale: 1 })
	return ([left, bottom, right, top]) =>
		around([
			viewport.convertToViewportPoint(left, bottom) as Point,
			viewport.convertToViewportPoint(right, top) as Point,
		])
}

async function phrasesOf(page: PDFPageProxy): Promise<Array<Phrase>> {
	const viewport = page.getViewport({ scale: 1 })
	const { items } = await page.getTextContent()
	const words = items.flatMap((item) => {
		const found = item as TextItem
		if (!found.str?.trim()) return []
		const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = found.transform
		const [across, up] = [Math.hypot(a, b) || 1, Math.hypot(c, d) || 1]
		const [right, rise] = [found.width / across, (found.height * 0.75) / up]
		const place = around([
			viewport.convertToViewportPoint(x, y) as Point,
			viewport.convertToViewportPoint(x + a * right + c * rise, y + b * right + d * rise) as Point,
		])
		return [{ ...place, text: found.str, size: found.height }]
	})
	return joined(words).flatMap(cleaned)
}

/** Pieces on one line that follow each other closely, put together. */
function joined(words: Array<Phrase>): Array<Phrase> {
	const rows: Array<Array<Phrase>> = []
	for (const word of words.toSorted((a, b) => a.bottom - b.bottom)) {
		const row = rows.findLast((row) => Math.abs(row[0]!.bottom - word.bottom) < word.size * 0.3)
		if (row) row.push(word)
		else rows.push([word])
	}
	return rows.flatMap((row) => {
		const phrases: Array<Phrase> = []
		for (const word of row.toSorted((a, b) => a.left - b.left)) {
			const last = phrases.at(-1)
			const gap = last ? word.left - last.right : Infinity
			if (last && gap < word.size * 0.7) {
				last.text += (gap > word.size * 0.12 ? ' ' : '') + word.text
				last.right = Math.max(last.right, word.right)
				last.top = Math.min(last.top, word.top)
			} else phrases.push({ ...word })
		}
		return phrases
	})
}

/** Without the dots and lines to write on; the words on both sides of them are two phrases. */
function cleaned(phrase: Phrase): Array<Phrase> {
	const each = (phrase.right - phrase.left) / phrase.text.length
	let at = 0
	// The leaders between the parts are kept, so that the position goes on counting.
	return phrase.text
		.split(/((?:[._…]\s?){3,})/)
		.map((part, index) => {
			const left = phrase.left + at * each
			at += part.length
			const text = index % 2 === 0 ? part.replace(/\s+/g, ' ').trim() : ''
			return { ...phrase, text, left, right: left + part.trimEnd().length * each }
		})
		.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}

function around(points: Array<Point>): Place {
	const xs = points.map(([x]) => x)
	const ys = points.map(([, y]) => y)
	return {
		left: Math.min(...xs),
		top: Math.min(...ys),
		right: Math.max(...xs),
		bottom: Math.max(...ys),
	}
}
