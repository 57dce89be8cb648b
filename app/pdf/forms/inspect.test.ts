import { expect, test } from 'vitest'
import { formFixture, textField, tick, tickLooks } from '../../../tests/form-fixture.ts'
import { inspectForm } from './inspect.ts'

test('a field is named by its tooltip, else by the nearest text, else by its name', async () => {
	const { fields } = await inspectForm(
		formFixture({
			objects: {
				20: textField('Tekstveld 7', '120 250 280 266', '/TU (Uw naam)'),
				21: textField('Tekstveld 8', '120 220 280 236', '/TU (Tekstveld 8)'),
				22: textField('Tekstveld 9', '120 170 280 186'),
				23: textField('woonplaats', '120 20 280 36'),
				24: textField('undefined_2', '300 20 380 36'),
			},
			text: [
				[20, 224, 'Achternaam: ........'],
				[122, 190, 'Postcode'],
			],
		}),
	)
	expect(fields.map(({ label, labelFrom }) => [label, labelFrom])).toEqual([
		['Uw naam', 'tooltip'],
		['Achternaam', 'page'],
		['Postcode', 'page'],
		['woonplaats', 'name'],
		['', 'none'],
	])
})

test('a label reaches no further than the next box', async () => {
	const { fields } = await inspectForm(
		formFixture({
			objects: {
				20: textField('f1', '80 200 150 216'),
				21: textField('f2', '240 200 300 216'),
				22: textField('f3', '80 170 150 186'),
			},
			text: [
				[20, 204, 'Straat'],
				[170, 204, 'Huisnummer'],
				[20, 174, 'Plaats'],
			],
		}),
	)
	expect(fields.map(({ label }) => label)).toEqual(['Straat', 'Huisnummer', 'Plaats'])
})

test.each([
	['right', [[36, 203, 'Ja'] as const, [86, 203, 'Nee'] as const]],
	['left', [[8, 203, 'Ja'] as const, [48, 203, 'Nee'] as const]],
])('words stand %s of their boxes', async (_, text) => {
	const { fields } = await inspectForm(
		formFixture({
			objects: {
				...tickLooks,
				20: '<< /FT /Btn /Ff 49152 /T (v1) /Kids [21 0 R 22 0 R] >>',
				21: tick('a', '22 200 34 212', '/Parent 20 0 R'),
				22: tick('b', '72 200 84 212', '/Parent 20 0 R'),
			},
			fields: [20],
			pages: [[21, 22]],
			text: [
				[8, 222, 'Bent u getrouwd?'],
				...text.map(([x, y, t]) => [x, y, t] as [number, number, string]),
			],
		}),
	)
	expect(fields).toMatchObject([
		{
			label: 'Bent u getrouwd?',
			options: [
				{ label: 'Ja', value: 'a' },
				{ label: 'Nee', value: 'b' },
			],
		},
	])
})

test('labels are found on a page that was turned', async () => {
	const { fields } = await inspectForm(
		formFixture({
			page: '/MediaBox [0 0 400 300] /Rotate 180',
			objects: { 20: textField('f1', '100 100 200 116', '/MK << /R 180 >>') },
			text: [
				[20, 104, 'links'],
				[204, 104, 'rechts'],
			],
		}),
	)
	// Seen the right way up, what was printed on the right stands on the left.
	expect(fields[0]!.label).toBe('rechts')
	expect(fields[0]!.widgets[0]!.rotation).toBe(180)
})

test('everything that a field takes is told', async () => {
	const { fields, difficulty } = await inspectForm(
		formFixture({
			objects: {
				20: textField('a', '20 20 90 36', '/Ff 2 /MaxLen 5 /V (x)'),
				21: textField('b', '20 60 90 76', '/Ff 1'),
				22: textField('c', '20 90 90 106', '/Ff 33554432'),
				23: textField('d', '20 120 90 136', '/Ff 16777216 /MaxLen 9'),
				24: textField('e', '20 150 90 166').replace('/Tx', '/Sig'),
				25: textField('f', '20 180 90 196', '/Ff 65536').replace('/Tx', '/Btn'),
			},
		}),
	)
	expect(fields).toMatchObject([
		{ kind: 'text', required: true, maxLength: 5, value: 'x', pages: [1] },
		{ kind: 'text', readOnly: true },
		{ kind: 'richtext' },
		{ kind: 'comb', maxLength: 9 },
		{ kind: 'signature' },
		{ kind: 'button' },
	])
	expect(difficulty.score).toBeGreaterThan(20)
	expect(difficulty.reasons.map(({ reason }) => reason)).toContain('no tags: no reading order')
})

test('tooltips, tags and a language make a form easier', async () => {
	const hard = formFixture({ objects: { 20: textField('Tekstveld1', '20 20 90 28') } })
	const easy = formFixture({
		objects: { 20: textField('naam', '20 20 190 40', '/TU (Uw naam)'), 30: '<< >>' },
		fields: [20],
		catalog: '/Lang (nl) /StructTreeRoot 30 0 R',
	})
	const [before, after] = [await inspectForm(hard), await inspectForm(easy)]
	expect(before.difficulty.score).toBeGreaterThan(after.difficulty.score + 30)
})
