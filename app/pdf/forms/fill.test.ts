import { expect, test } from 'vitest'
import { formFixture, textField, tick, tickLooks } from '../../../tests/form-fixture.ts'
import { readForm } from '../../../tests/forms-reading.ts'
import { type FillOptions, fillForm } from './fill.ts'
import { inspectForm } from './inspect.ts'
import type { FieldValue } from './value.ts'

const long = 'Wilhelmina-Jacoba van Nieuwenhuyzen-Oosterhoudt'

/** Asserts that a value is a problem, and that there is no file. */
async function expectProblem(
	field: string,
	given: unknown,
	problem: object,
	options: FillOptions = {},
): Promise<void> {
	const result = await fillForm(
		formFixture({ objects: { ...tickLooks, 20: field }, fields: [20], pages: [[20]] }),
		{ veld: given as FieldValue },
		options,
	)
	expect(result).toMatchObject({
		ok: false,
		problems: [{ field: 'veld', value: given, ...problem }],
	})
	expect(result).not.toHaveProperty('bytes')
}

const field = (more = '', rect = '20 20 140 36') => textField('veld', rect, more)

test('a value that is too long for its box is a problem, never cut', () =>
	expectProblem(field(), long, { problem: 'TooLongForField', reason: 'box', most: 7 }))

test('a value with more characters than the form takes is a problem', () =>
	expectProblem(field('/MaxLen 10'), 'Maastricht!', {
		problem: 'TooLongForField',
		reason: 'maxLength',
		most: 10,
	}))

test('a value with more characters than cells is a problem', () =>
	expectProblem(field('/Ff 16777216 /MaxLen 4'), '12345', {
		problem: 'TooLongForField',
		reason: 'cells',
		most: 4,
	}))

test('a text that does not fit on the lines of its box is a problem', () =>
	expectProblem(field('/Ff 4096'), `${long} `.repeat(4), { problem: 'TooLongForField' }))

test('a character that our font lacks is a problem, named', () =>
	expectProblem(field(), 'Иван 😀', {
		problem: 'NoGlyph',
		characters: ['И', 'в', 'а', 'н', '😀'],
	}))

test('a value that is not on the list is a problem with the list', () =>
	expectProblem(field('/Ff 131072 /Opt [[(NL) (Nederland)]]').replace('/Tx', '/Ch'), 'België', {
		problem: 'NotOnTheList',
		options: [{ label: 'Nederland', value: 'NL' }],
	}))

test('a label of two options is a problem: which?', () =>
	expectProblem(
		field('/Ff 131072 /Opt [[(1) (AM)] [(2) (AM)] [(3) (PM)]]').replace('/Tx', '/Ch'),
		'AM',
		{ problem: 'AmbiguousOption', options: [{ value: '1' }, { value: '2' }] },
	))

test('a word that is the label of one option and the value of another is a problem', () =>
	expectProblem(field('/Ff 131072 /Opt [[(ja) (nee)] [(nee) (ja)]]').replace('/Tx', '/Ch'), 'ja', {
		problem: 'AmbiguousOption',
	}))

test.each([
	['a tick for a text', field(), true],
	['a number', field(), 7],
	['nothing', field(), null],
	['several of what takes one', field('/Opt [(a) (b)]').replace('/Tx', '/Ch'), ['a', 'b']],
	['a signature', field().replace('/Tx', '/Sig'), 'Ayşe'],
	['a button to press', field('/Ff 65536').replace('/Tx', '/Btn'), true],
	['a password', field('/Ff 8192'), 'geheim'],
])('another kind of value is a problem: %s', (_, field, given) =>
	expectProblem(field, given, { problem: 'WrongKind' }),
)

test('a field that the form keeps for others is a problem', () =>
	expectProblem(field('/Ff 1'), 'Ayşe', { problem: 'ReadOnly' }))

test.each([
	['hidden', field().replace('/F 4', '/F 6')],
	['without an area', field('', '20 20 20 20')],
	['beside the page', field('', '900 900 990 990')],
])('a field that nobody can see is a problem: %s', (_, field) =>
	expectProblem(field, 'Ayşe', { problem: 'NotVisible' }),
)

test('a ghost among the fields is a problem once it gets a value', async () => {
	const bytes = formFixture({
		objects: { 20: textField('a', '20 20 140 36'), 21: textField('geest', '20 60 140 76') },
		pages: [[20]],
	})
	const { fields } = await inspectForm(bytes)
	expect(fields.map(({ name, pages }) => [name, pages])).toEqual([
		['a', [1]],
		['geest', []],
	])
	expect(await fillForm(bytes, { geest: 'boe' })).toMatchObject({
		ok: false,
		problems: [{ field: 'geest', problem: 'NotVisible' }],
	})
	expect(await fillForm(bytes, { a: 'Ayşe' })).toMatchObject({ ok: true })
})

test('every problem is said at once', async () => {
	const bytes = formFixture({
		objects: { 20: textField('a', '20 20 60 36'), 21: textField('b', '20 60 60 76') },
	})
	const result = await fillForm(bytes, { a: long, b: long })
	expect(result).toMatchObject({ ok: false, problems: [{ field: 'a' }, { field: 'b' }] })
})

test('a field that the form does not have is a fault of ours', async () => {
	const bytes = formFixture({ objects: { 20: field() } })
	await expect(fillForm(bytes, { veld: 'x', Veld: 'x', toString: 'x' })).rejects.toMatchObject({
		name: 'UnknownFieldError',
		message: 'The form has no field "Veld", "toString"',
	})
})

test('what does not fit goes to the appendix, when the caller says so', async () => {
	const bytes = formFixture({ objects: { 20: field('/TU (Reden van de aanvraag)') } })
	const text = `${'Omdat het huis te klein is geworden. '.repeat(150)}Einde.`
	const appendix = { seeAppendix: 'zie bijlage {nummer}', appendix: 'Bijlage {nummer}' }
	const result = await fillForm(bytes, { veld: text }, { appendix })
	if (!result.ok) throw new Error(JSON.stringify(result.problems))
	expect(result.report).toMatchObject({
		appendixPages: 2,
		notes: [{ field: 'veld', note: 'appendix', number: 1 }],
	})
	const { widgets } = await readForm(result.bytes)
	expect(widgets.map(({ value }) => value)).toEqual(['zie bijlage 1'])
	const { pageTextsOf } = await import('./page-text.ts')
	const pages = (await pageTextsOf(result.bytes)).slice(1)
	const printed = pages.flatMap(({ phrases }) => phrases.map(({ text }) => text))
	expect(printed.slice(0, 2)).toEqual(['Bijlage 1', 'Reden van de aanvraag'])
	expect(printed.slice(2).join(' ')).toBe(text)
})

test('a box too small for the pointer stays a problem', () =>
	expectProblem(
		field('', '20 20 50 36'),
		long,
		{ problem: 'TooLongForField' },
		{ appendix: { seeAppendix: 'zie bijlage {nummer}', appendix: 'Bijlage {nummer}' } },
	))

test('a label on the page chooses, the value is written, and doubt is said', async () => {
	const bytes = formFixture({
		objects: {
			...tickLooks,
			20: '<< /FT /Btn /Ff 49152 /T (wanneer) /Kids [21 0 R 22 0 R 23 0 R] >>',
			21: tick('0', '20 200 32 212', '/Parent 20 0 R'),
			22: tick('1', '120 200 132 212', '/Parent 20 0 R'),
			23: tick('2', '220 200 232 212', '/Parent 20 0 R'),
		},
		fields: [20],
		pages: [[21, 22, 23]],
		text: [
			[36, 203, 'AM'],
			[136, 203, 'PM'],
			[236, 203, 'AM'],
		],
	})
	const chosen = await fillForm(bytes, { wanneer: 'PM' })
	if (!chosen.ok) throw new Error('PM is no problem')
	expect((await inspectForm(chosen.bytes)).fields[0]!.value).toBe('1')
	expect(await fillForm(bytes, { wanneer: 'AM' })).toMatchObject({
		ok: false,
		problems: [
			{
				problem: 'AmbiguousOption',
				options: [
					{ label: 'AM', value: '0' },
					{ label: 'AM', value: '2' },
				],
			},
		],
	})
	expect(await fillForm(bytes, { wanneer: '2' })).toMatchObject({ ok: true })
	expect(await fillForm(bytes, { wanneer: 'PM' }, { match: 'value' })).toMatchObject({ ok: false })
})

test('circles with one value and two labels: only the one that was named is ticked', async () => {
	const bytes = formFixture({
		objects: {
			...tickLooks,
			20: '<< /FT /Btn /Ff 49152 /T (vorm) /Kids [21 0 R 22 0 R] >>',
			21: tick('x', '20 200 32 212', '/Parent 20 0 R /TU (Huur)'),
			22: tick('x', '120 200 132 212', '/Parent 20 0 R /TU (Koop)'),
		},
		fields: [20],
		pages: [[21, 22]],
	})
	const result = await fillForm(bytes, { vorm: 'Koop' })
	if (!result.ok) throw new Error(JSON.stringify(result.problems))
	expect(result.report.notes).toEqual([{ field: 'vorm', note: 'sharedState', value: 'x' }])
	const [huur, koop] = (await readForm(result.bytes)).drawn
	expect(koop!.inside).toBeGreaterThan(huur!.inside + 20)
	expect(await fillForm(bytes, { vorm: 'x' })).toMatchObject({
		problems: [{ problem: 'AmbiguousOption' }],
	})
})

test('what was changed on the way to the paper is said', async () => {
	const bytes = formFixture({
		objects: {
			20: textField('bsn', '20 20 200 36', '/Ff 16777216 /MaxLen 9'),
			21: textField('adres', '20 60 300 76'),
			22: textField('klein', '20 100 120 116', '/DA (/Helv 12 Tf 1 0 0 rg)'),
			23: textField(
				'dag',
				'20 140 120 156',
				'/AA << /F << /S /JavaScript /JS (AFDate_FormatEx\\("dd-mm-yyyy"\\);) >> >>',
			),
			24: textField('scherm', '20 180 120 196').replace('/F 4', '/F 0'),
		},
	})
	const values = {
		bsn: '1234.56.782',
		adres: 'Straat 1\n1234 AB Delft',
		klein: 'Van der Wouden-Kaya',
		dag: '9 november',
		scherm: 'op papier',
	}
	const result = await fillForm(bytes, values)
	if (!result.ok) throw new Error(JSON.stringify(result.problems))
	expect(result.report.notes).toEqual([
		{ field: 'bsn', note: 'changed', from: '1234.56.782', to: '123456782' },
		{ field: 'adres', note: 'changed', from: values.adres, to: 'Straat 1 1234 AB Delft' },
		{ field: 'klein', note: 'smaller', size: 9 },
		{ field: 'dag', note: 'format', format: 'dd-mm-yyyy' },
		{ field: 'scherm', note: 'nowPrints' },
	])
})

test('a form can be made for reading only', async () => {
	const bytes = formFixture({ objects: { 20: field(), 21: textField('b', '20 60 90 76') } })
	const result = await fillForm(bytes, { veld: 'Ayşe' }, { readOnly: true })
	if (!result.ok) throw new Error('no problem')
	expect((await readForm(result.bytes)).widgets.map(({ readOnly }) => readOnly)).toEqual([
		true,
		true,
	])
})
