import { type PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from 'pdf-lib'
import { type FormField, kindOf, ofField, type Widget } from './field.ts'
import { limits } from './limits.ts'
import { dictAt, entry, listedAt, textOf } from './object.ts'
import type { FormPage } from './page-tree.ts'
import { FormRefusal } from './refusal.ts'

/** A field while its parts are found. */
type Found = { name: string; dict: PDFDict; widgets: Array<Widget> }

/** The fields of a form, and the roots that stand on a page but not in the form's list. */
export type FieldTree = { fields: Array<FormField>; orphans: Array<PDFRef> }

/**
 * Every field of the form by its full name. A name comes from the parts with a `/T`; what has none
 * is a widget, or a branch that passes on what it inherits. Widgets that the form's own list forgot
 * are found on their page; fields of one name are one field.
 *
 * @throws FormRefusal when there are too many, or too deep
 */
export function fieldTreeOf({ catalog }: PDFDocument, pages: Array<FormPage>): FieldTree {
	const places = placesOf(pages)
	const found: Array<Found> = []
	const owners = new Map<PDFDict, Found>()
	const seen = new Set<PDFDict>()
	for (const { dict, ref } of listedAt(dictAt(catalog, 'AcroForm'), 'Fields')) {
		visit(dict, ref, undefined, '', [])
	}
	const orphans = [...places.values()].flatMap(({ dict, ref }) => adopted(dict, ref))
	return { fields: merged(found), orphans }

	function visit(
		dict: PDFDict,
		ref: PDFRef | undefined,
		owner: Found | undefined,
		prefix: string,
		above: ReadonlyArray<PDFDict>,
	): void {
		if (seen.has(dict)) return
		if (above.length > limits.depth || found.length > limits.fields)
			throw new FormRefusal('tooHeavy', 'Fields within fields')
		seen.add(dict)
		const part = textOf(entry(dict, 'T')) || undefined
		const own = part === undefined ? owner : opened(dict, part, prefix)
		const chain = [dict, ...above]
		const kids = listedAt(dict, 'Kids')
		if (own) owners.set(dict, own)
		if (kids.length === 0) addWidget(own ?? opened(dict, '', prefix), dict, ref, chain)
		for (const kid of kids) visit(kid.dict, kid.ref, own, own?.name ?? prefix, chain)
	}

	function opened(dict: PDFDict, part: string, prefix: string): Found {
		const name = [prefix, part].filter((text) => text !== '').join('.')
		const field: Found = { name: name || `unnamed-${found.length + 1}`, dict, widgets: [] }
		found.push(field)
		return field
	}

	function addWidget(
		field: Found,
		dict: PDFDict,
		ref: PDFRef | undefined,
		chain: ReadonlyArray<PDFDict>,
	): void {
		const place = places.get(dict)
		field.widgets.push({ dict, ref: ref ?? place?.ref, chain, pages: place?.pages ?? [] })
	}

	/** A widget on a page that no field led to: of a field that forgot it, or with its own root. */
	function adopted(dict: PDFDict, ref: PDFRef | undefined): Array<PDFRef> {
		if (seen.has(dict) || entry(dict, 'Subtype') !== PDFName.of('Widget')) return []
		const line = lineage(dict)
		const owner = line.map((ancestor) => owners.get(ancestor)).find(Boolean)
		if (owner) {
			seen.add(dict)
			addWidget(owner, dict, ref, line)
			return []
		}
		const root = line.at(-1)!
		if (!line.some((part) => entry(part, 'T') || entry(part, 'FT'))) return []
		const rootRef = root === dict ? ref : parentRef(line.at(-2))
		visit(root, rootRef, undefined, '', [])
		if (!seen.has(dict))
			visit(dict, ref, owners.get(root), owners.get(root)?.name ?? '', line.slice(1))
		return rootRef ? [rootRef] : []
	}
}

/** A field that only leads to others has no widgets and no value: it is left out. */
function merged(found: Array<Found>): Array<FormField> {
	const fields = new Map<string, FormField>()
	for (const { name, dict, widgets } of found.filter(({ widgets }) => widgets.length > 0)) {
		const parts = { dicts: [dict], widgets }
		const flags = ofField(parts, 'Ff')
		const field = { ...parts, flags: flags instanceof PDFNumber ? flags.asNumber() : 0 }
		const kind = kindOf(field)
		const same = fields.get(name)
		if (same?.kind === kind) {
			same.dicts.push(dict)
			same.widgets.push(...widgets)
		} else {
			const free = same ? freeName(name, fields) : name
			fields.set(free, { name: free, kind, ...field })
		}
	}
	return [...fields.values()]
}

/** Two fields of one name and different kinds: the second is called `name#2`. */
function freeName(name: string, fields: Map<string, FormField>): string {
	let count = 2
	while (fields.has(`${name}#${count}`)) count++
	return `${name}#${count}`
}

/** Where each annotation stands. */
function placesOf(pages: Array<FormPage>) {
	const places = new Map<PDFDict, { dict: PDFDict; ref: PDFRef | undefined; pages: FormPage[] }>()
	for (const page of pages) {
		for (const { dict, ref } of page.annotations) {
			const place = places.get(dict)
			if (!place) places.set(dict, { dict, ref, pages: [page] })
			else if (!place.pages.includes(page)) place.pages.push(page)
		}
	}
	return places
}

/** A dictionary and what it says it stands under, up to the root. */
function lineage(dict: PDFDict): Array<PDFDict> {
	const line = [dict]
	for (let at = dictAt(dict, 'Parent'); at && !line.includes(at); at = dictAt(at, 'Parent')) {
		if (line.length > limits.depth) throw new FormRefusal('tooHeavy', 'Fields within fields')
		line.push(at)
	}
	return line
}

function parentRef(dict: PDFDict | undefined): PDFRef | undefined {
	const ref = dict?.get(PDFName.of('Parent'))
	return ref instanceof PDFRef ? ref : undefined
}
