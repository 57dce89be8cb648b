import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FormMap, MappedField } from '../app/pdf/forms/form-map.ts'
import { type FormFixture, formFixture, textField, tick, tickLooks } from './form-fixture.ts'

/** A form and its map, as somebody of a gemeente puts them beside its data file. */
export type OwnForm = { regeling: string; pdf: Uint8Array; map: FormMap }

/** Writes a folder of one gemeente that does not exist, as `GEMEENTEN_DIR` takes it. */
export function gemeenteFolder(name: string, forms: Array<OwnForm>): string {
	const folder = mkdtempSync(join(tmpdir(), 'gemeenten-'))
	const file = name.toLowerCase()
	mkdirSync(join(folder, file))
	writeJson(join(folder, `${file}.json`), { name, aliases: [], desks: [], schemes: [] })
	for (const { regeling, pdf, map } of forms) {
		writeFileSync(join(folder, file, `${regeling}.pdf`), pdf)
		writeJson(join(folder, file, `${regeling}.map.json`), map)
	}
	return folder
}

function writeJson(path: string, json: unknown): void {
	writeFileSync(path, JSON.stringify(json, null, '\t'))
}

const row = (number: number, width = 220) =>
	`150 ${270 - number * 26} ${150 + width} ${286 - number * 26}`
const square = (left: number, number: number) =>
	`${left} ${270 - number * 26} ${left + 12} ${282 - number * 26}`

/** What a form of a gemeente looks like: texts, a date in three boxes, circles, a box for a BSN. */
const fields: FormFixture['objects'] = {
	20: textField('Naam', row(0)),
	21: textField('BSN', row(1, 162), '/Ff 16777216 /MaxLen 9'),
	22: textField('Voornaam kind', row(2)),
	23: textField('geb dag', '150 192 180 208'),
	24: textField('geb maand', '190 192 220 208'),
	25: textField('geb jaar', '230 192 290 208'),
	26: '<< /T (School) /FT /Btn /Ff 49152 /Kids [27 0 R 28 0 R] >>',
	27: tick('0', square(150, 4), '/Parent 26 0 R'),
	28: tick('1', square(230, 4), '/Parent 26 0 R'),
	29: textField('Vereniging', row(5, 60)),
	30: textField('Kosten', row(6, 60), '/MaxLen 5'),
	31: textField('Eerste les', row(7, 120)),
	32: textField('Handtekening', row(8, 120)),
	...tickLooks,
}

const words: FormFixture['text'] = [
	[20, 274, 'Naam'],
	[20, 248, 'BSN'],
	[20, 222, 'Voornaam kind'],
	[20, 196, 'Geboortedatum kind'],
	[20, 170, 'School'],
	[166, 170, 'basisschool'],
	[246, 170, 'voortgezet'],
	[20, 144, 'Vereniging'],
	[20, 118, 'Kosten'],
	[20, 92, 'Eerste les'],
	[20, 66, 'Handtekening'],
]

const boxed = (object: string) => object.replace('/F 4', '/F 4 /MK << /BC [0.4] >>')

/** The form that Zonnedorp, which is nowhere, has for a child that takes part. */
export const zonnedorpPdf = formFixture({
	objects: Object.fromEntries(
		Object.entries(fields).map(([number, object]) => [
			number,
			typeof object === 'string' && object.includes('/Tx') ? boxed(object) : object,
		]),
	),
	fields: [20, 21, 22, 23, 24, 25, 26, 29, 30, 31, 32],
	pages: [[20, 21, 22, 23, 24, 25, 27, 28, 29, 30, 31, 32]],
	text: words,
	catalog: '/Lang (nl-NL)',
})

const of = (fact: string | null, label: string): MappedField => ({ fact, checked: true, label })

/** Its map; `changed` is put in the place of what stands there. */
export function zonnedorpMap(changed: Partial<FormMap> = {}): FormMap {
	return {
		title: 'Aanvraag Zonnefonds',
		paper: 'ouderdeel',
		sha256: createHash('sha256').update(zonnedorpPdf).digest('hex'),
		fields: {
			Naam: of('naam', 'Naam'),
			BSN: of('bsn', 'BSN'),
			'Voornaam kind': of('kinderen.1.voornaam', 'Voornaam kind'),
			'geb dag': of('kinderen.1.geboortedatum.dag', 'Geboortedatum kind (dag)'),
			'geb maand': of('kinderen.1.geboortedatum.maand', 'Geboortedatum kind (maand)'),
			'geb jaar': of('kinderen.1.geboortedatum.jaar', 'Geboortedatum kind (jaar)'),
			School: {
				...of('kinderen.1.school', 'School'),
				options: { 0: 'basisschool', 1: 'voortgezet' },
			},
			Vereniging: of('activiteiten.1.clubNaam', 'Vereniging'),
			Kosten: of('activiteiten.1.kosten', 'Kosten'),
			'Eerste les': of('activiteiten.1.begin', 'Eerste les'),
			Handtekening: of(null, 'Handtekening'),
		},
		...changed,
	}
}

/** The folder of Zonnedorp as somebody there makes it. */
export function zonnedorpFolder(map = zonnedorpMap()): string {
	return gemeenteFolder('Zonnedorp', [{ regeling: 'kind-doet-mee', pdf: zonnedorpPdf, map }])
}
