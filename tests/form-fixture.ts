import { type RawEnd, type RawObjects, rawPdf } from './raw-pdf.ts'

/** A form made by hand, of the objects that matter for one quirk. */
export type FormFixture = {
	/** Objects from number 20 on. */
	objects: RawObjects
	/** The numbers in the form's list; all by default. */
	fields?: Array<number>
	/** The numbers on each page; all on one page by default. */
	pages?: Array<Array<number>>
	/** What is printed, with its place from the lower left. */
	text?: Array<[x: number, y: number, text: string]>
	/** More of the form, the page and the catalog. */
	acroForm?: string
	page?: string
	catalog?: string
	end?: RawEnd
}

const defaults = '/DA (/Helv 10 Tf 0 g) /DR << /Font << /Helv 5 0 R /ZaDb 6 0 R >> >>'

/** Writes the form. Pages are 400 by 300 points. */
export function formFixture({
	objects,
	fields = Object.keys(objects).map(Number),
	pages = [fields],
	text = [],
	acroForm = defaults,
	page = '/MediaBox [0 0 400 300]',
	catalog = '',
	end,
}: FormFixture): Uint8Array {
	const drawn = text.map(([x, y, text]) => `BT /Helv 9 Tf ${x} ${y} Td (${text}) Tj ET`)
	const numbers = pages.map((_, index) => 5000 + index)
	return rawPdf(
		{
			1: `<< /Type /Catalog /Pages 2 0 R /AcroForm 4 0 R ${catalog} >>`,
			2: `<< /Type /Pages /Kids [${refs(numbers)}] /Count ${pages.length} >>`,
			4: `<< /Fields [${refs(fields)}] ${acroForm} >>`,
			5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
			6: '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>',
			7: { dict: '', stream: drawn.join('\n') },
			...Object.fromEntries(
				pages.map((annotations, index) => [
					numbers[index],
					`<< /Type /Page /Parent 2 0 R ${page} /Contents 7 0 R /Resources << /Font << /Helv 5 0 R >> >> /Annots [${refs(annotations)}] >>`,
				]),
			),
			...objects,
		},
		end,
	)
}

/** References to objects. */
export function refs(numbers: Array<number>): string {
	return numbers.map((number) => `${number} 0 R`).join(' ')
}

/** A text field that is its own widget. */
export function textField(name: string, rect: string, more = ''): string {
	return `<< /Type /Annot /Subtype /Widget /F 4 /FT /Tx /T (${name}) /Rect [${rect}] ${more} >>`
}

/** A widget with a look for being ticked, and one for not. */
export function tick(state: string, rect: string, more = ''): string {
	return `<< /Type /Annot /Subtype /Widget /F 4 /Rect [${rect}] /AS /Off /AP << /N << /${state} 18 0 R /Off 19 0 R >> >> ${more} >>`
}

/** The two looks that `tick` names. */
export const tickLooks: RawObjects = {
	18: {
		dict: '/Type /XObject /Subtype /Form /BBox [0 0 12 12]',
		stream: '1 w 0.5 0.5 11 11 re S 2 w 3 3 m 9 9 l 3 9 m 9 3 l S',
	},
	19: { dict: '/Type /XObject /Subtype /Form /BBox [0 0 12 12]', stream: '1 w 0.5 0.5 11 11 re S' },
}
