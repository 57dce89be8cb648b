import {
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFName,
	PDFNumber,
	type PDFObject,
	PDFRef,
	PDFStream,
} from 'pdf-lib'
import { entry, numberAt } from './object.ts'
import type { OpenForm } from './open-form.ts'

/** What was taken out of a form, because it would undo or hide what was filled in. */
export type Removed = 'NeedAppearances' | 'XFA' | 'Perms'

/**
 * Takes out what would make a viewer draw the values anew in its own font, show a second form, or
 * complain of a change; and puts forgotten fields into the form's list.
 */
export function cleanUp({ pdf, acroForm, orphans }: OpenForm): Array<Removed> {
	const { catalog, context } = pdf
	const removed: Array<Removed> = []
	for (const [dict, key] of [
		[acroForm, 'NeedAppearances'],
		[acroForm, 'XFA'],
		[catalog, 'Perms'],
	] as const) {
		const found = entry(dict, key)
		dict.delete(PDFName.of(key))
		if (found !== undefined && String(found) !== 'false') removed.push(key)
	}
	catalog.delete(PDFName.of('NeedsRendering'))
	// Signatures to come stay possible; that the file may only grow is over.
	const signatures = numberAt(acroForm, 'SigFlags')
	if (signatures !== undefined) acroForm.set(PDFName.of('SigFlags'), PDFNumber.of(signatures & 1))
	if (orphans.length > 0) {
		const fields = entry(acroForm, 'Fields')
		const list = fields instanceof PDFArray ? fields : PDFArray.withContext(context)
		for (const ref of orphans) list.push(ref)
		acroForm.set(PDFName.of('Fields'), list)
	}
	if (!entry(catalog, 'AcroForm')) catalog.set(PDFName.of('AcroForm'), context.register(acroForm))
	return removed
}

/** Drops every object that nothing leads to any more: old looks, the second form, old versions. */
export function dropUnreachable({ context }: PDFDocument): void {
	const seen = new Set<PDFObject>()
	const { Root, Info, ID } = context.trailerInfo
	const waiting: Array<PDFObject | undefined> = [Root, Info, ID]
	while (waiting.length > 0) {
		const object = waiting.pop()
		if (!object || seen.has(object)) continue
		if (object instanceof PDFRef) {
			seen.add(object)
			waiting.push(context.lookup(object))
		} else if (object instanceof PDFDict) {
			seen.add(object)
			waiting.push(...object.values())
		} else if (object instanceof PDFArray) {
			seen.add(object)
			waiting.push(...object.asArray())
		} else if (object instanceof PDFStream) {
			seen.add(object)
			waiting.push(object.dict)
		}
	}
	for (const [ref] of context.enumerateIndirectObjects()) {
		if (!seen.has(ref)) context.delete(ref)
	}
}
