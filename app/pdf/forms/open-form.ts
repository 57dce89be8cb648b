import type { PDFRef } from 'pdf-lib'
import { EncryptedPDFError, ParseSpeeds, PDFDict, PDFDocument } from 'pdf-lib'
import type { FormField } from './field.ts'
import { ofField } from './field.ts'
import { fieldTreeOf } from './field-tree.ts'
import { assertNoBomb } from './inflation.ts'
import { assertSmallEnough } from './limits.ts'
import { dictAt, entry, itemsAt } from './object.ts'
import { type FormPage, pagesOf } from './page-tree.ts'
import { FormRefusal } from './refusal.ts'

/** A form that can be filled: each of its fields was looked at once. */
export type OpenForm = {
	pdf: PDFDocument
	acroForm: PDFDict
	pages: Array<FormPage>
	fields: Array<FormField>
	orphans: Array<PDFRef>
}

/**
 * Opens an official form, after checking that filling it will do no harm.
 *
 * @throws FormRefusal with its reason and a way out
 */
export async function openForm(bytes: Uint8Array): Promise<OpenForm> {
	assertSmallEnough(bytes.length)
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
	if (file.subarray(0, 1024).indexOf('%PDF-') < 0) throw new FormRefusal('notPdf')
	assertNoBomb(file)
	const pdf = await loaded(file)
	const pages = pagesOf(pdf)
	if (pages.length === 0) throw new FormRefusal('broken', 'No page can be read')
	const { fields, orphans } = fieldTreeOf(pdf, pages)
	const acroForm = dictAt(pdf.catalog, 'AcroForm')
	const xfa = entry(acroForm, 'XFA') !== undefined
	if (fields.length === 0) throw new FormRefusal(xfa ? 'xfaOnly' : 'noForm')
	if (fields.some(isSigned) || dictAt(dictAt(pdf.catalog, 'Perms'), 'DocMDP'))
		throw new FormRefusal('signed')
	if (!fields.some(({ widgets }) => widgets.some(({ pages }) => pages.length > 0)))
		throw new FormRefusal(xfa ? 'xfaOnly' : 'ghosts')
	return { pdf, acroForm: acroForm ?? pdf.context.obj({}), pages, fields, orphans }
}

async function loaded(file: Buffer): Promise<PDFDocument> {
	try {
		const pdf = await PDFDocument.load(file, {
			updateMetadata: false,
			parseSpeed: ParseSpeeds.Fastest,
			preserveXFA: true,
		})
		if (pdf.context.trailerInfo.Encrypt) throw new FormRefusal('encrypted')
		if (!(pdf.catalog instanceof PDFDict)) throw new FormRefusal('broken', 'No catalog')
		return pdf
	} catch (error) {
		if (error instanceof FormRefusal) throw error
		if (error instanceof EncryptedPDFError || /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(tailOf(file)))
			throw new FormRefusal('encrypted', '', { cause: error })
		throw new FormRefusal('broken', error instanceof Error ? error.message : '', { cause: error })
	}
}

/** Where trailers stand: at the end, and in a file made for the web also at the start. */
function tailOf(file: Buffer): string {
	return file.subarray(0, 4096).toString('latin1') + file.subarray(-16_384).toString('latin1')
}

function isSigned(field: FormField): boolean {
	if (field.kind !== 'signature') return false
	const value = ofField(field, 'V')
	return value instanceof PDFDict && itemsAt(value, 'Contents').length > 0
}
