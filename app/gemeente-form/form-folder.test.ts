import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { regelingOf } from '../../flows/index.ts'
import { formFixture, textField } from '../../tests/form-fixture.ts'
import { refusals } from '../../tests/form-fixtures.ts'
import { zonnedorpFolder, zonnedorpMap, zonnedorpPdf } from '../../tests/gemeente-folder.ts'
import schema from '../pdf/forms/form-map.schema.json' with { type: 'json' }
import type { FormMap, MappedField } from '../pdf/forms/form-map.ts'
import { formsIn } from './form-folder.ts'
import { readForm } from './read-form.ts'

let root: string
let folder: string
beforeEach(() => {
	root = zonnedorpFolder()
	folder = join(root, 'zonnedorp')
})
afterEach(() => rmSync(root, { recursive: true }))

const mapPath = () => join(folder, 'kind-doet-mee.map.json')
const pdfPath = () => join(folder, 'kind-doet-mee.pdf')

/** What is wrong when the map says something else, without the folder's own name. */
async function faultsWith(change: (map: FormMap) => unknown): Promise<Array<string>> {
	writeFileSync(mapPath(), JSON.stringify(change(zonnedorpMap())))
	return faults()
}

async function faults(): Promise<Array<string>> {
	const found = await formsIn(folder, 'Zonnedorp')
	return found.faults.map((fault) => fault.replaceAll(`${folder}/`, ''))
}

const field = (name: string, changed: Partial<MappedField>) => (map: FormMap) => ({
	...map,
	fields: { ...map.fields, [name]: { ...map.fields[name]!, ...changed } },
})

test('a form and its map are read, and both validators agree on the map', async () => {
	expect(await faults()).toEqual([])
	const { forms } = await formsIn(folder, 'Zonnedorp')
	expect(forms).toMatchObject([{ gemeente: 'Zonnedorp', paper: 'ouderdeel' }])
	const validate = new Ajv2020({ strictTypes: false, strictRequired: false }).compile(schema)
	expect(validate(zonnedorpMap())).toBe(true)
})

test('no folder is no forms', async () => {
	expect(await formsIn(join(root, 'elders'), 'Elders')).toEqual({ forms: [], faults: [] })
})

test.each<[string, (map: FormMap) => unknown, RegExp]>([
	['has no fields', ({ sha256 }) => ({ sha256 }), /map\.json\/: lacks fields/],
	['has a word too many', (map) => ({ ...map, papers: [] }), /\/papers: is not known here/],
	['has no name', (map) => ({ ...map, title: '' }), /map\.json: lacks title/],
	[
		'is for a paper that is not there',
		(map) => ({ ...map, paper: 'x' }),
		/\/paper: is no paper of/,
	],
	[
		'is of another version',
		(map) => ({ ...map, sha256: '0'.repeat(64) }),
		/\/sha256: is of another version/,
	],
	[
		'names a field that is not there',
		(map) => ({ ...map, fields: { ...map.fields, Leeftijd: { fact: null, checked: true } } }),
		/\/fields\/Leeftijd: is no field of the form/,
	],
	[
		'forgets a field',
		({ fields: { Naam: _, ...fields }, ...map }) => ({ ...map, fields }),
		/\/fields: lacks "Naam"/,
	],
	['asks what nobody asks', field('Naam', { fact: 'leeftijd' }), /Naam\/fact: .* asks no leeftijd/],
	[
		'says not which child',
		field('Voornaam kind', { fact: 'kinderen.voornaam' }),
		/kind\/fact: says not which of kinderen: kinderen\.1 to kinderen\.12/,
	],
	[
		'asks something else of a child',
		field('Voornaam kind', { fact: 'kinderen.1.bank' }),
		/fact: kinderen asks no bank; it asks voornaam, geboren/,
	],
	['asks a part there is not', field('Naam', { fact: 'naam.titel' }), /has no part titel/],
	['was not compared', field('Naam', { checked: false }), /Naam\/checked: nobody compared/],
	[
		'has a value that the form has not',
		field('School', { options: { ja: 'basisschool' } }),
		/School\/options\/ja: is no value of the field: 0, 1/,
	],
	[
		'has an answer that nobody can give',
		field('School', { options: { 0: 'creche' } }),
		/School\/options\/0: "creche" is no answer: geen, basisschool, voortgezet/,
	],
	[
		'says not which box is which answer',
		(map) => ({
			...map,
			fields: { ...map.fields, School: { fact: 'kinderen.1.school', checked: true } },
		}),
		/fields\/School: lacks options/,
	],
	[
		'gives options to a text',
		field('Naam', { options: { x: null } }),
		/Naam\/options\/x: the field is to write in/,
	],
])('a map that %s is told by file, path and reason', async (_, change, reason) => {
	const found = await faultsWith(change)
	expect(found).toHaveLength(1)
	expect(found[0]).toMatch(reason)
	expect(found[0]).toMatch(/^kind-doet-mee\.map\.json/)
})

test.each(Object.entries(refusals))(
	'a form that is refused is told with a way out: %s',
	async (reason, pdf) => {
		writeFileSync(pdfPath(), pdf)
		const [fault] = await faults()
		expect(fault).toMatch(new RegExp(`^kind-doet-mee\\.pdf: ${reason}: .+`))
	},
)

test('a file of 200 MB is refused unread, and one that unpacks to too much as well', async () => {
	const before = process.memoryUsage().rss
	truncateSync(pdfPath(), 200 * 1024 * 1024)
	expect(await faults()).toEqual([
		expect.stringMatching(/^kind-doet-mee\.pdf: is larger than 25 MB/),
	])
	const bomb = formFixture({
		objects: {
			20: textField('a', '20 20 200 40'),
			21: { dict: '/Filter /FlateDecode', stream: deflateSync(Buffer.alloc(450 * 1024 * 1024)) },
		},
		fields: [20],
	})
	writeFileSync(pdfPath(), bomb)
	expect(await faults()).toEqual([expect.stringMatching(/^kind-doet-mee\.pdf: tooHeavy/)])
	expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(1024)
})

test('a file without the other, and a regeling that is not there, are faults', async () => {
	const pdf = readFileSync(pdfPath())
	rmSync(mapPath())
	expect((await faults())[0]).toMatch(/map\.json: is missing: npm run forms -- map/)
	rmSync(pdfPath())
	writeFileSync(mapPath(), '{}')
	expect((await faults())[0]).toMatch(/pdf: is missing/)
	rmSync(mapPath())
	writeFileSync(join(folder, 'bijstand2.pdf'), pdf)
	expect((await faults())[0]).toMatch(/bijstand2: is no regeling; there are kinderopvangtoeslag/)
	writeFileSync(mapPath(), '{')
	writeFileSync(pdfPath(), pdf)
	expect((await faults()).at(-1)).toMatch(/map\.json: .*JSON/)
})

test('a regeling that does not ask where somebody lives has no form of a gemeente', async () => {
	const regeling = regelingOf('kind-doet-mee')!
	const { woonplaats: _, ...pages } = regeling.flow.pages
	const read = await readForm(
		{ bytes: zonnedorpPdf, map: zonnedorpMap() },
		{ ...regeling, flow: { ...regeling.flow, pages } },
	)
	expect(read).toMatchObject({ inMap: [{ reason: expect.stringMatching(/does not ask where/) }] })
})
