import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import feiten from '../../../locales/nl/feiten.json' with { type: 'json' }
import { formFixture, textField, tick, tickLooks } from '../../../tests/form-fixture.ts'
import type { FormMap } from './form-map.ts'
import { inspectForm } from './inspect.ts'
import { mapForm } from './map.ts'
import { vocabularyOf } from './vocabulary.ts'

const vocabulary = vocabularyOf(feiten)

async function mapped(labels: Array<string>): Promise<FormMap['fields']> {
	const objects = Object.fromEntries(
		labels.map((label, index) => [
			20 + index,
			textField(
				`veld ${index}`,
				`120 ${270 - index * 24} 280 ${286 - index * 24}`,
				`/TU (${label})`,
			),
		]),
	)
	return mapForm(await inspectForm(formFixture({ objects })), vocabulary)
}

test.each([
	['Voornamen', 'naam.voornamen'],
	['2. Uw achternaam:', 'naam.achternaam'],
	['Woonplaats', 'woonplaats'],
	['IBAN', 'rekening'],
	['Bankrekeningnummer (IBAN)', 'rekening'],
	['Tenaamstelling', 'rekeningNaam'],
	['LRK-nummer van de opvang', 'opvang.lrk'],
	['Geboortedatum', 'geboortedatum'],
	['Geboortedatum partner', 'geboortedatumPartner'],
	['Geboortedatum kind', 'kinderen.geboortedatum'],
	['Geboortedatum kind 2', 'kinderen.2.geboortedatum'],
])('“%s” asks %s', async (label, fact) => {
	const [field] = Object.values(await mapped([label]))
	expect(field).toMatchObject({ status: 'proposed', fact, checked: false })
	expect(field!.confidence).toBeGreaterThanOrEqual(0.75)
	expect(field!.why).not.toBe('')
})

test.each(['Voornaam partner', 'Achternaam van het kind', 'Naam'])(
	'of whom “%s” is, a person says',
	async (label) => {
		const [field] = Object.values(await mapped([`${label} echtgenoot`]))
		expect(field).toMatchObject({ status: expect.stringMatching(/ambiguous|unknown/), fact: null })
	},
)

test('two fields that ask the same are both left to a person', async () => {
	const fields = Object.values(await mapped(['Achternaam', 'Achternaam']))
	for (const field of fields)
		expect(field).toMatchObject({
			status: 'ambiguous',
			fact: null,
			alternatives: expect.arrayContaining([expect.objectContaining({ fact: 'naam.achternaam' })]),
		})
})

test.each([
	['BSN', 'bsn'],
	['Burgerservicenummer (BSN)', 'bsn'],
	['Handtekening aanvrager', null],
	['Datum', null],
])('“%s” is never written by the server', async (label, fact) => {
	expect(Object.values(await mapped([label]))).toMatchObject([{ status: 'by hand', fact }])
})

test('what no question of ours asks is unknown', async () => {
	expect(Object.values(await mapped(['Kenteken', 'Telefoonnummer']))).toMatchObject([
		{ status: 'unknown' },
		{ status: 'unknown' },
	])
})

test('a date over three boxes and the options of a question get their parts', async () => {
	const map = mapForm(
		await inspectForm(
			formFixture({
				objects: {
					...tickLooks,
					20: textField('dd', '120 270 140 286', '/MaxLen 2 /TU (Geboortedatum kind)'),
					21: textField('mm', '150 270 170 286', '/MaxLen 2'),
					22: textField('jj', '180 270 220 286', '/MaxLen 4'),
					23: '<< /FT /Btn /Ff 49152 /T (v1) /TU (Bent u getrouwd?) /Kids [24 0 R 25 0 R] >>',
					24: tick('0', '22 200 34 212', '/Parent 23 0 R /TU (Ja)'),
					25: tick('1', '72 200 84 212', '/Parent 23 0 R /TU (Nee)'),
				},
				fields: [20, 21, 22, 23],
				pages: [[20, 21, 22, 24, 25]],
			}),
		),
		vocabulary,
	)
	expect(map).toMatchObject({
		dd: { fact: 'kinderen.geboortedatum.dag' },
		mm: { fact: 'kinderen.geboortedatum.maand' },
		jj: { fact: 'kinderen.geboortedatum.jaar' },
		v1: { fact: 'getrouwd', options: { 0: 'ja', 1: 'nee' } },
	})
	const schema = JSON.parse(
		readFileSync(new URL('form-map.schema.json', import.meta.url), 'utf8'),
	) as object
	const validate = new Ajv2020({ strict: false }).compile(schema)
	expect(validate({ sha256: 'a'.repeat(64), fields: map })).toBe(true)
})
