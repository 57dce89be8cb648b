import { bsnDigitsOf, isBsn } from './bsn.ts'

/** Width of a digit of our font, in ems; all digits are equally wide. */
const digitWidth = 0.572
const size = 14
const capitals = 0.714
/** The bit of a field whose characters stand in cells. */
const comb = 1 << 24

/**
 * Draws a burgerservicenummer in a field of a PDF that we filled, ours or a gemeente's, in the
 * browser: the number goes from the person's keyboard to the person's file and nowhere else. The
 * library is loaded only now.
 *
 * @throws RangeError when it is no burgerservicenummer, so that no wrong number gets on paper
 * @throws Error when it cannot be drawn there: then it is written by hand
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
	const streamText = (stream: unknown) =>
		stream instanceof PDFRawStream
			? new TextDecoder().decode(decodePDFRawStream(stream).decode())
			: ''
	// Ours is the last one: a form of somebody else has fonts of its own before it.
	const [font] = fonts
		.keys()
		.reverse()
		.flatMap((name) => {
			const table = fonts.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode'))
			const glyphs = digitGlyphs(streamText(table))
			return glyphs ? [{ name: name.toString(), glyphs }] : []
		})
	if (!font) throw new Error('No font has the ten digits')

	const { acroField } = form.getTextField(fieldName)
	for (const widget of acroField.getWidgets()) {
		const { width, height } = widget.getRectangle()
		if (widget.getAppearanceCharacteristics()?.getRotation()) throw new Error('The field is turned')
		const cells = acroField.hasFlag(comb) ? (acroField.getMaxLength() ?? digits.length) : 0
		const frame = streamText(
			widget.dict.lookupMaybe(PDFName.of('AP'), PDFDict)?.lookup(PDFName.of('N')),
		)
		const appearance = pdf.context.stream(
			`${frame} /Tx BMC q BT 0 g ${shownIn({ width, height, cells }, digits, font)} ET Q EMC`,
			{
				Type: 'XObject',
				Subtype: 'Form',
				BBox: [0, 0, width, height],
				Resources: { Font: fonts },
			},
		)
		widget.dict.set(PDFName.of('AP'), pdf.context.obj({ N: pdf.context.register(appearance) }))
	}
	acroField.dict.set(PDFName.of('V'), PDFHexString.fromText(digits))
	return pdf.save({ updateFieldAppearances: false })
}

type Box = { width: number; height: number; cells: number }

/** The operators that show the digits: each in the middle of its cell, or all in a row. */
function shownIn(
	{ width, height, cells }: Box,
	digits: string,
	{ name, glyphs }: { name: string; glyphs: Array<string> },
): string {
	const cell = cells ? width / cells : digitWidth * size
	const fitting = Math.min(size, height * 0.8, cells ? cell / digitWidth : width / 6)
	const y = (height - capitals * fitting) / 2
	const step = cells ? cell : digitWidth * fitting
	const start = cells ? (cell - digitWidth * fitting) / 2 : 2
	const shown = [...digits].map((digit, index) => {
		const x = start + index * step
		return `1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm <${glyphs[Number(digit)]}> Tj`
	})
	return `${name} ${fitting.toFixed(2)} Tf ${shown.join(' ')}`
}

/**
 * The glyph of each digit in an embedded font, as the font's own table says: `<0021> <0039>` on
 * a line of its own; nothing when it lacks one.
 */
function digitGlyphs(table: string): Array<string> | null {
	const glyphs = Array.from(
		{ length: 10 },
		(_, digit) => table.match(new RegExp(`^<([0-9a-f]{4})>\\s*<003${digit}>\\s*$`, 'im'))?.[1],
	)
	return glyphs.every((glyph) => glyph !== undefined) ? glyphs : null
}
