import {
	PDFArray,
	type PDFContext,
	PDFDict,
	type PDFDocument,
	PDFName,
	PDFNumber,
	PDFRef,
} from 'pdf-lib'
import { asDict, dictAt, entry, itemsAt, numbersAt, textOf } from './object.ts'

/** A piece of a page as a screen reader tells of it: its role, and the marks of its content. */
export type TaggedPart = { role: 'H2' | 'P'; marks: Array<number> }

/** Levels of a number tree: nobody has more. */
const deepest = 20

/**
 * Puts an added page into the reading order of a tagged form, at its end. A form without tags stays
 * one: half an order would hide the rest.
 */
export function tagPage(pdf: PDFDocument, page: PDFRef, parts: Array<TaggedPart>): void {
	const { catalog, context } = pdf
	const root = dictAt(catalog, 'StructTreeRoot')
	const rootRef = catalog.get(PDFName.of('StructTreeRoot'))
	const dict = context.lookup(page, PDFDict)
	if (!root || !(rootRef instanceof PDFRef)) return
	const parent = documentIn(root, rootRef)
	const elements = parts.map(({ role, marks }) =>
		context.register(
			context.obj({ Type: 'StructElem', S: role, P: parent.ref, Pg: page, K: marks }),
		),
	)
	const kids = kidsOf(parent.dict, context)
	for (const element of elements) kids.push(element)

	const key = highestKey(dictAt(root, 'ParentTree')) + 1
	const byMark = parts.flatMap(({ marks }, index) => marks.map(() => elements[index]!))
	addToParents(root, key, context.register(context.obj(byMark)))
	dict.set(PDFName.of('StructParents'), PDFNumber.of(key))
	dict.set(PDFName.of('Tabs'), PDFName.of('S'))
}

/** The element that holds the whole document, or the root where there is none. */
function documentIn(dict: PDFDict, ref: PDFRef): { dict: PDFDict; ref: PDFRef } {
	const kids = entry(dict, 'K')
	const only =
		kids instanceof PDFArray ? kids.size() === 1 && kids.get(0) : dict.get(PDFName.of('K'))
	const found = itemsAt(dict, 'K')[0]
	return only instanceof PDFRef &&
		found instanceof PDFDict &&
		textOf(entry(found, 'S')) === 'Document'
		? { dict: found, ref: only }
		: { dict, ref }
}

/** The kids of an element as a list that can grow. */
function kidsOf(dict: PDFDict, context: PDFContext): PDFArray {
	const found = entry(dict, 'K')
	if (found instanceof PDFArray) return found
	const one = dict.get(PDFName.of('K'))
	const kids = context.obj(one ? [one] : [])
	dict.set(PDFName.of('K'), kids)
	return kids
}

/** The last key of the tree that leads from content to its element; keys stand in order. */
function highestKey(tree: PDFDict | undefined, depth = 0): number {
	if (!tree || depth > deepest) return -1
	const own = itemsAt(tree, 'Nums').flatMap((item, index) =>
		index % 2 === 0 && item instanceof PDFNumber ? item.asNumber() : [],
	)
	const inside = itemsAt(tree, 'Kids').map((kid) => highestKey(asDict(kid), depth + 1))
	return Math.max(-1, ...own, ...inside, ...numbersAt(tree, 'Limits'))
}

function addToParents(root: PDFDict, key: number, elements: PDFRef): void {
	const { context } = root
	const tree = dictAt(root, 'ParentTree')
	const kids = entry(tree, 'Kids')
	const numbers = entry(tree, 'Nums')
	if (kids instanceof PDFArray)
		kids.push(context.register(context.obj({ Limits: [key, key], Nums: [key, elements] })))
	else if (numbers instanceof PDFArray) {
		numbers.push(PDFNumber.of(key))
		numbers.push(elements)
	} else
		root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: [key, elements] })))
	root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(key + 1))
}
