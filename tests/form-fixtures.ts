import type { FieldValue } from '../app/pdf/forms/value.ts'
import { formFixture, textField, tick, tickLooks } from './form-fixture.ts'
import { rawPdf, updatedPdf, utf16 } from './raw-pdf.ts'

/** A form with one quirk that official forms have, and values for all its fields. */
export type Quirk = { quirk: string; bytes: Uint8Array; values: Record<string, FieldValue> }

const names = ['Yıldız Şahin-Łukaszewicz', 'Nguyễn Đặng', 'Ștefan Țepeș'] as const
const [yildiz, nguyen, stefan] = names

const box = (row: number, left = 120, width = 160) =>
	`${left} ${270 - row * 24} ${left + width} ${286 - row * 24}`
const square = (row: number, left = 120) =>
	`${left} ${270 - row * 24} ${left + 12} ${282 - row * 24}`

/** Every quirk whose form can be filled. */
export const quirks: Array<Quirk> = [
	{
		quirk: 'viewers are asked to draw everything',
		bytes: formFixture({
			objects: { 20: textField('a', box(0)), 21: textField('b', box(1), '/V (Oud)') },
			acroForm: '/NeedAppearances true /DA (/Helv 10 Tf 0 g) /DR << /Font << /Helv 5 0 R >> >>',
		}),
		values: { a: yildiz },
	},
	{
		quirk: 'no resources and no default appearance at all',
		bytes: formFixture({ objects: { 20: textField('a', box(0)) }, acroForm: '' }),
		values: { a: nguyen },
	},
	{
		quirk: 'a default appearance on a parent only, with kids without a name',
		bytes: formFixture({
			objects: {
				20: '<< /T (groep) /FT /Tx /DA (/Helv 0 Tf 0 0 1 rg) /Q 1 /Kids [21 0 R 23 0 R] >>',
				21: '<< /Parent 20 0 R /T (naam) /Kids [22 0 R] >>',
				22: `<< /Type /Annot /Subtype /Widget /F 4 /Parent 21 0 R /Rect [${box(0)}] >>`,
				23: '<< /Parent 20 0 R /Kids [24 0 R] /MaxLen 30 >>',
				24: textField('plaats', box(1), '/Parent 23 0 R').replace('/FT /Tx', ''),
			},
			fields: [20],
			pages: [[22, 24]],
		}),
		values: { 'groep.naam': stefan, 'groep.plaats': yildiz },
	},
	{
		quirk: 'one field on two pages, and twice on one',
		bytes: formFixture({
			objects: {
				20: '<< /T (naam) /FT /Tx /Kids [21 0 R 22 0 R 23 0 R] >>',
				...Object.fromEntries(
					[21, 22, 23].map((number, index) => [
						number,
						`<< /Type /Annot /Subtype /Widget /F 4 /Parent 20 0 R /Rect [${box(index)}] >>`,
					]),
				),
			},
			fields: [20],
			pages: [[21, 22], [23]],
		}),
		values: { naam: yildiz },
	},
	{
		quirk: 'two fields of one name, each for itself',
		bytes: formFixture({ objects: { 20: textField('n', box(0)), 21: textField('n', box(2)) } }),
		values: { n: nguyen },
	},
	{
		quirk: 'names in UTF-16, with signs',
		bytes: formFixture({
			objects: {
				20: textField('x', box(0)).replace('(x)', utf16('Naam é (1)')),
				21: textField('x', box(1)).replace('(x)', utf16('Şehir / “plaats” €')),
			},
		}),
		values: { 'Naam é (1)': stefan, 'Şehir / “plaats” €': nguyen },
	},
	{
		quirk: 'a widget without a page of its own, with a rectangle the wrong way round',
		bytes: formFixture({
			objects: { 20: textField('a', '280 286 120 270'), 21: textField('b', box(2)) },
		}),
		values: { a: yildiz, b: stefan },
	},
	{
		quirk: 'cells for a number of nine digits, and for a date',
		bytes: formFixture({
			objects: {
				20: textField('bsn', box(0), '/Ff 16777216 /MaxLen 9 /MK << /BC [0] >>'),
				21: textField('dag', box(1, 120, 34), '/Ff 16777216 /MaxLen 2'),
				22: textField('maand', box(1, 160, 34), '/Ff 16777216 /MaxLen 2'),
				23: textField('jaar', box(1, 200, 68), '/Ff 16777216 /MaxLen 4'),
				24: textField('letters', box(2), '/Ff 16777216 /MaxLen 12 /Q 2'),
			},
		}),
		values: { bsn: '123456782', dag: '09', maand: '11', jaar: '1984', letters: 'Łukasz Şýł' },
	},
	{
		quirk: 'text on several lines, centred and small',
		bytes: formFixture({
			objects: {
				20: textField('a', '20 180 220 280', '/Ff 4096'),
				21: textField('b', '240 180 390 280', '/Ff 4096 /Q 1 /DA (/Helv 0 Tf 0 g)'),
			},
		}),
		values: { a: `${names.join(', ')}\n\n${yildiz}`, b: names.join(' en ').repeat(3) },
	},
	{
		quirk: 'rich text',
		bytes: formFixture({
			objects: {
				20: textField(
					'a',
					box(0),
					'/Ff 33554432 /V (Oud) /RV (<body><p>Oud</p></body>) /DS (font: 12pt Arial)',
				),
			},
		}),
		values: { a: stefan },
	},
	...[90, 180, 270].map((turn) => ({
		quirk: `a page turned by ${turn}`,
		bytes: formFixture({
			page: `/MediaBox [0 0 400 300] /Rotate ${turn}`,
			objects: {
				20: textField('a', '50 50 70 250', `/MK << /R 90 >>`),
				21: textField('b', '100 50 300 70'),
				22: textField('c', '100 100 300 120', '/MK << /R 180 >>'),
				23: textField('d', '80 50 98 250', '/MK << /R -90 /BC [0] /BG [0.9] >>'),
			},
		}),
		values: { a: yildiz, b: nguyen, c: stefan, d: yildiz },
	})),
	{
		quirk: 'a page of which only a part is shown, far from zero',
		bytes: formFixture({
			page: '/MediaBox [-500 1000 500 2000] /CropBox [-100 1100 300 1400]',
			objects: { 20: textField('a', '-50 1150 150 1168'), 21: textField('b', '0 1300 180 1315') },
		}),
		values: { a: yildiz, b: nguyen },
	},
	{
		quirk: 'checkboxes with export values of many kinds',
		bytes: formFixture({
			objects: {
				...tickLooks,
				20: tick('Ja#20hoor', square(0), '/FT /Btn /T (a)'),
				21: tick('1', square(1), '/FT /Btn /T (b)'),
				22: tick('gro#c3#ab#6e', square(2), '/FT /Btn /T (c)'),
				23: tick('foo', square(3), '/FT /Btn /T (d)').replace('/Off 19 0 R', ''),
			},
			fields: [20, 21, 22, 23],
		}),
		values: { a: 'Ja hoor', b: true, c: 'groën', d: 'foo' },
	},
	{
		quirk: 'checkboxes and circles without any look',
		bytes: formFixture({
			objects: {
				20: `<< /Type /Annot /Subtype /Widget /F 4 /FT /Btn /T (a) /Rect [${square(0)}] /MK << /CA (8) /BC [0] >> >>`,
				21: `<< /Type /Annot /Subtype /Widget /FT /Btn /T (b) /Rect [${square(1)}] >>`,
				22: '<< /FT /Btn /Ff 32768 /T (c) /Kids [23 0 R 24 0 R] >>',
				23: `<< /Type /Annot /Subtype /Widget /F 4 /Parent 22 0 R /Rect [${square(2)}] >>`,
				24: `<< /Type /Annot /Subtype /Widget /F 4 /Parent 22 0 R /Rect [${square(3)}] >>`,
				25: tick('On', square(4), '/FT /Btn /T (leeg)'),
				18: { dict: '/Type /XObject /Subtype /Form /BBox [0 0 12 12]', stream: 'q Q' },
				19: { dict: '/Type /XObject /Subtype /Form /BBox [0 0 12 12]', stream: 'q Q' },
			},
			fields: [20, 21, 22, 25],
			pages: [[20, 21, 23, 24, 25]],
		}),
		values: { a: true, b: true, c: '1', leeg: true },
	},
	{
		quirk: 'one checkbox on two pages',
		bytes: formFixture({
			objects: {
				...tickLooks,
				20: '<< /FT /Btn /T (akkoord) /Kids [21 0 R 22 0 R] >>',
				21: tick('Yes', square(0), '/Parent 20 0 R'),
				22: tick('Yes', square(1), '/Parent 20 0 R'),
			},
			fields: [20],
			pages: [[21], [22]],
		}),
		values: { akkoord: true },
	},
	{
		quirk: 'checkboxes that exclude each other',
		bytes: formFixture({
			objects: {
				...tickLooks,
				20: '<< /FT /Btn /T (kies) /Kids [21 0 R 22 0 R] >>',
				21: tick('ja', square(0), '/Parent 20 0 R'),
				22: tick('nee', square(1), '/Parent 20 0 R'),
			},
			fields: [20],
			pages: [[21, 22]],
		}),
		values: { kies: 'nee' },
	},
	{
		quirk: 'circles whose values stand in a list',
		bytes: formFixture({
			objects: {
				...tickLooks,
				20: '<< /FT /Btn /Ff 49152 /T (vorm) /Opt 25 0 R /Kids [21 0 R 22 0 R 23 0 R] >>',
				21: tick('0', square(0), '/Parent 20 0 R'),
				22: tick('1', square(1), '/Parent 20 0 R'),
				23: tick('2', square(2), '/Parent 20 0 R'),
				25: `[(gehuwd) ${utf16('samenwonend')} 26 0 R]`,
				26: '(alleenstaand)',
			},
			fields: [20],
			pages: [[21, 22, 23]],
		}),
		values: { vorm: 'alleenstaand' },
	},
	{
		quirk: 'a dropdown and lists with other values than labels',
		bytes: formFixture({
			objects: {
				20: textField('land', box(0), '/Opt 24 0 R /Ff 131072').replace('/Tx', '/Ch'),
				21: textField('stad', box(1), '/Opt [(Den Haag) (Delft)] /Ff 393216').replace('/Tx', '/Ch'),
				22: textField('een', '120 150 280 210', '/Opt [(a) (b) (c) (d)]').replace('/Tx', '/Ch'),
				23: textField(
					'meer',
					'120 80 280 140',
					'/Ff 2097152 /Opt [[(1) (Eén)] [(2) (Twee)] [(3) (Drie)]]',
				).replace('/Tx', '/Ch'),
				24: `[[(NL) (Nederland)] [(TR) ${utf16('Türkiye Şanlıurfa')}] 25 0 R]`,
				25: '[(PL) (Polen)]',
			},
			fields: [20, 21, 22, 23],
		}),
		values: { land: 'Türkiye Şanlıurfa', stad: 'Łódź', een: 'c', meer: ['Eén', '3'] },
	},
	{
		quirk: 'usage rights, and a second form for Adobe inside',
		bytes: formFixture({
			objects: {
				20: textField('a', box(0)),
				30: { dict: '', stream: '<xdp:xdp><template>geheim-xfa</template></xdp:xdp>' },
				31: '<< /Type /Sig /Filter /Adobe.PPKLite /Contents <00> /ByteRange [0 1 2 3] >>',
			},
			fields: [20],
			acroForm: '/XFA 30 0 R /SigFlags 2 /DA (/Helv 10 Tf 0 g)',
			catalog: '/Perms << /UR3 31 0 R >>',
		}),
		values: { a: yildiz },
	},
	{
		quirk: 'a field that the form forgot in its list, and one that its parent forgot',
		bytes: formFixture({
			objects: {
				20: textField('a', box(0)),
				21: textField('vergeten', box(1)),
				22: '<< /FT /Tx /T (ouder) /Kids [23 0 R] >>',
				23: `<< /Type /Annot /Subtype /Widget /F 4 /Parent 22 0 R /Rect [${box(2)}] >>`,
				24: `<< /Type /Annot /Subtype /Widget /F 4 /Parent 22 0 R /Rect [${box(3)}] >>`,
			},
			fields: [20, 22],
			pages: [[20, 21, 23, 24]],
		}),
		values: { a: yildiz, vergeten: nguyen, ouder: stefan },
	},
	{
		quirk: 'a place where the file says its objects are that is wrong',
		bytes: formFixture({
			objects: { 20: textField('a', box(0)) },
			end: { startxref: 3 },
		}),
		values: { a: yildiz },
	},
	{
		quirk: 'a change saved at the end of the file',
		bytes: updatedPdf(formFixture({ objects: { 20: textField('oud', box(0)) } }), {
			20: textField('nieuw', box(1), '/V (stond er)'),
		}),
		values: { nieuw: nguyen },
	},
	{
		quirk: 'loops in pages and fields',
		bytes: formFixture({
			objects: {
				20: '<< /T (a) /FT /Tx /Kids [21 0 R 20 0 R 21 0 R] /Parent 20 0 R >>',
				21: `<< /Type /Annot /Subtype /Widget /F 4 /Parent 20 0 R /Rect [${box(0)}] >>`,
			},
			fields: [20, 20],
			pages: [[21]],
		}),
		values: { a: yildiz },
	},
]

/** A text field on a page, for the refusals. */
const plainField = { 20: textField('a', box(0)) }

/** Forms that are refused, with the reason. */
export const refusals = {
	notPdf: new TextEncoder().encode('<!doctype html><title>Inloggen</title>'),
	broken: new TextEncoder().encode('%PDF-1.7\nniets dan dit'),
	noForm: rawPdf({
		1: '<< /Type /Catalog /Pages 2 0 R >>',
		2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] >>',
	}),
	xfaOnly: formFixture({
		objects: { 30: { dict: '', stream: '<xdp/>' } },
		fields: [],
		acroForm: '/XFA 30 0 R',
		catalog: '/NeedsRendering true',
	}),
	ghosts: formFixture({ objects: plainField, pages: [[]] }),
	signed: formFixture({
		objects: {
			...plainField,
			21: textField('s', box(1), '/V 22 0 R').replace('/Tx', '/Sig'),
			22: '<< /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 9 9 9] /Contents <3080> >>',
		},
		fields: [20, 21],
	}),
	tooManyPages: formFixture({
		objects: plainField,
		pages: Array.from({ length: 301 }, () => [20]),
	}),
}

/** A form with this many fields, one after the other: text, boxes to tick and cells. */
export function largeForm(count: number): {
	bytes: Uint8Array
	values: Record<string, FieldValue>
} {
	const objects = Object.fromEntries(
		Array.from({ length: count }, (_, index) => {
			const [row, column] = [Math.floor((index % 44) / 4) + 1, index % 4]
			const left = 20 + column * 92
			const rect = `${left} ${290 - row * 26} ${left + (index % 3 === 1 ? 12 : 84)} ${302 - row * 26}`
			if (index % 3 === 1) return [1000 + index, tick('Yes', rect, `/FT /Btn /T (veld ${index})`)]
			const more = index % 3 === 2 ? '/Ff 16777216 /MaxLen 9' : ''
			return [1000 + index, textField(`veld ${index}`, rect, more)]
		}),
	)
	const numbers = Object.keys(objects).map(Number)
	const pages = Array.from({ length: Math.ceil(count / 44) }, (_, page) =>
		numbers.slice(page * 44, page * 44 + 44),
	)
	const value = (index: number) => [`Şahin ${index}`, true, '123456782'][index % 3]!
	return {
		bytes: formFixture({ objects: { ...tickLooks, ...objects }, fields: numbers, pages }),
		values: Object.fromEntries(numbers.map((_, index) => [`veld ${index}`, value(index)])),
	}
}
