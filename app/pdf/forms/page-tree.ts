import { PDFArray, PDFDict, type PDFDocument, PDFName } from 'pdf-lib'
import { limits } from './limits.ts'
import { dictAt, entry, itemsAt, type Listed, listedAt, numbersAt } from './object.ts'
import { FormRefusal } from './refusal.ts'

/** Left, bottom, right, top, in points of the page. */
export type Rect = [left: number, bottom: number, right: number, top: number]

/** A page with what may be a widget on it. `number` counts from 1. */
export type FormPage = {
	number: number
	dict: PDFDict
	/** What is seen of the page: its CropBox. */
	box: Rect
	annotations: Array<Listed>
}

const a4: Rect = [0, 0, 595.28, 841.89]

/**
 * The pages in order. Walks the tree itself: a loop in it, a missing `/Type` or a dead end must
 * not stop a form that viewers show.
 *
 * @throws FormRefusal when there are too many
 */
export function pagesOf({ catalog }: PDFDocument): Array<FormPage> {
	const pages: Array<FormPage> = []
	const seen = new Set<PDFDict>()
	walk(dictAt(catalog, 'Pages'), a4, 0)
	return pages

	function walk(node: PDFDict | undefined, inherited: Rect, depth: number): void {
		if (!node || seen.has(node)) return
		if (depth > limits.depth) throw new FormRefusal('tooHeavy', 'Pages within pages')
		seen.add(node)
		const box = boxOf(node) ?? inherited
		const kids = entry(node, 'Kids')
		if (!(kids instanceof PDFArray) || entry(node, 'Type') === PDFName.of('Page')) {
			if (pages.length >= limits.pages) throw new FormRefusal('tooManyPages')
			pages.push({
				number: pages.length + 1,
				dict: node,
				box,
				annotations: listedAt(node, 'Annots'),
			})
			return
		}
		for (const kid of itemsAt(node, 'Kids')) {
			if (kid instanceof PDFDict) walk(kid, box, depth + 1)
		}
	}
}

/** A rectangle with its corners in order, whichever two were given. */
export function rectOf([a, b, c, d]: Array<number>): Rect | undefined {
	if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined
	return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}

function boxOf(node: PDFDict): Rect | undefined {
	return rectOf(numbersAt(node, 'CropBox')) ?? rectOf(numbersAt(node, 'MediaBox'))
}
