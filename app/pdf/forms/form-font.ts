import { PDFDict, type PDFDocument, type PDFFont, PDFName, type PDFRef } from 'pdf-lib'
import { fontFiles, fonts } from '../font.ts'
import { dictAt } from './object.ts'

/** Our font in somebody else's form: under a name of its own, beside the fonts that it has. */
export type FormFont = { key: string; font: PDFFont; resources: PDFRef }

/**
 * Embeds Noto Sans whole, so that a person can still type any Latin letter, and names it in the
 * form's resources, where viewers look when somebody types.
 */
export async function embedFormFont(pdf: PDFDocument, acroForm: PDFDict): Promise<FormFont> {
	pdf.registerFontkit({ create: () => fonts.regular })
	const font = await pdf.embedFont(fontFiles.regular, {
		subset: false,
		customName: 'NotoSans-Regular',
	})
	const { context } = pdf
	const resources = childOf(acroForm, 'DR')
	const named = childOf(resources, 'Font')
	const key = freeKey(named)
	named.set(PDFName.of(key), font.ref)
	return { key, font, resources: context.register(context.obj({ Font: { [key]: font.ref } })) }
}

function childOf(dict: PDFDict, key: string): PDFDict {
	const found = dictAt(dict, key)
	if (found) return found
	const made = PDFDict.withContext(dict.context)
	dict.set(PDFName.of(key), made)
	return made
}

/** A form that we filled before has our font already: under the first name. */
function freeKey(named: PDFDict): string {
	for (let count = 1; ; count++) {
		const key = `NotoSans${count}`
		if (!named.has(PDFName.of(key))) return key
	}
}
