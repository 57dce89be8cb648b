import { PDFDocument, type PDFFont, PDFHexString, PDFName, PDFString, PDFTextField } from 'pdf-lib'
import { valueAppearance } from './appearance.ts'
import { UnknownFieldError } from './fault.ts'
import { fontFiles, fonts } from './font.ts'
import { addFields } from './form.ts'
import type { Entry } from './layout.ts'
import { setMetadata } from './metadata.ts'

/** The font of the fields: embedded whole, so that a person can still type any Latin letter. */
const fieldFont = 'NotoSans-Regular'

/**
 * Fills the template: every field gets its value, and an appearance drawn by us, so that no
 * viewer has to draw it with a font of its own.
 *
 * @throws UnknownFieldError when the template lacks a field
 */
export async function fill(template: Uint8Array, entries: Array<Entry>): Promise<Uint8Array> {
	const pdf = await PDFDocument.load(template, { updateMetadata: false })
	pdf.registerFontkit({ create: () => fonts.regular })
	const font = await pdf.embedFont(fontFiles.regular, { subset: false, customName: fieldFont })
	addFields(pdf, font)

	const fields = new Map(
		pdf
			.getForm()
			.getFields()
			.map((field) => [field.getName(), field]),
	)
	for (const entry of entries) {
		const field = fields.get(entry.name)
		if (!(field instanceof PDFTextField)) throw new UnknownFieldError(entry.name)
		fillField(field, entry, font)
	}
	setMetadata(pdf)
	return pdf.save({ updateFieldAppearances: false })
}

function fillField(field: PDFTextField, { value, fit, comb }: Entry, font: PDFFont): void {
	const { dict } = field.acroField
	dict.set(PDFName.of('DA'), PDFString.of(`/${font.name} ${fit.size} Tf 0.086 0.137 0.169 rg`))
	if (comb) {
		field.setMaxLength(comb)
		field.enableCombing()
	} else if (fit.lines.length > 1) field.enableMultiline()
	if (value) dict.set(PDFName.of('V'), PDFHexString.fromText(value))
	field.updateAppearances(font, (_, widget) => valueAppearance(fit, font, widget.getRectangle()))
}
