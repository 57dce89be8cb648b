import { bsnDigitsOf, isBsn } from './bsn.ts'

/** Width of a digit of our font, in ems; all digits are equally wide. */
const digitWidth = 0.572
const size = 14
const capitals = 0.714

/**
 * Draws a burgerservicenummer in the comb field of a PDF, in the browser: the number goes from
 * the person's keyboard to the person's file and nowhere else. The library is loaded only now.
 *
 * @throws RangeError when it is no burgerservicenummer, so that no wrong number gets on paper
 */
export async function drawBsn(
	pdfBytes: Uint8Array,
	fieldName: string,
	bsn: string,
): Promise<Uint8Array> {
	const digits = bsnDigitsOf(bsn)
	if (!digits || !isBsn(bsn)) throw new RangeError('Not a burgerservicenummer')
	const { decodePDFRawStream, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream } =
		await import('pdf-lib')

	const pdf = await PDFDocument.load(pdfBytes, { updateMetadata: false })
	const form = pdf.getForm()
	const fonts = form.acroForm.dict
		.lookup(PDFName.of('DR'), PDFDict)
		.lookup(PDFName.of('Font'), PDFDict)
	const fontName = fonts.keys()[0]!
	const table = fonts.lookup(fontName, PDFDict).lookup(PDFName.of('ToUnicode'))
	if (!(table instanceof PDFRawStream)) throw new Error('The font has no table of characters')
	const glyphs = digitGlyphs(new TextDecoder().decode(decodePDFRawStream(table).decode()))

	const { acroField } = form.getTextField(fieldName)
	const { width, height } = acroField.getWidgets()[0]!.getRectangle()
	const cell = width / digits.length
	const y = (height - capitals * size) / 2
	const shown = [...digits].map((digit, index) => {
		const x = (index + 0.5) * cell - (digitWidth * size) / 2
		return `1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm <${glyphs[Number(digit)]}> Tj`
	})
	const appearance = pdf.context.stream(
		`/Tx BMC q BT 0 g ${fontName.toString()} ${size} Tf ${shown.join(' ')} ET Q EMC`,
		{
			Type: 'XObject',
			Subtype: 'Form',
			BBox: [0, 0, width, height],
			Resources: { Font: fonts },
		},
	)
	acroField.dict.set(PDFName.of('V'), PDFHexString.fromText(digits))
	acroField.dict.set(PDFName.of('AP'), pdf.context.obj({ N: pdf.context.register(appearance) }))
	return pdf.save({ updateFieldAppearances: false })
}

/**
 * The glyph of each digit in the embedded font, as the font's own table says: `<0021> <0039>` on
 * a line of its own.
 */
function digitGlyphs(table: string): Array<string> {
	return Array.from({ length: 10 }, (_, digit) => {
		const glyph = table.match(new RegExp(`^<([0-9a-f]{4})>\\s*<003${digit}>\\s*$`, 'im'))?.[1]
		if (!glyph) throw new Error(`The font has no ${digit}`)
		return glyph
	})
}
