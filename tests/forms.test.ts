import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { expect, test, vi } from 'vitest'
import { drawBsn } from '../app/pdf/draw-bsn.ts'
import { type FillOptions, fillForm } from '../app/pdf/forms/fill.ts'
import { inspectForm } from '../app/pdf/forms/inspect.ts'
import type { RefusalReason } from '../app/pdf/forms/refusal.ts'
import type { FieldValue } from '../app/pdf/forms/value.ts'
import { readPdf } from './documents-reading.ts'
import { formFixture, textField } from './form-fixture.ts'
import { largeForm, quirks, refusals } from './form-fixtures.ts'
import { readForm } from './forms-reading.ts'

vi.setConfig({ testTimeout: 60_000 })

test.each(quirks)('$quirk: filled, kept, and read back by another library', async (quirk) => {
	const { bytes, values } = quirk
	const before = await inspectForm(bytes)
	const filled = await filledWith(bytes, values)
	const [after, read] = [await inspectForm(filled), await readForm(filled)]
	const empty = await readForm(await filledWith(bytes, blanks(values)))

	// Each field holds what was given or, where a label was given, the value that it stands for.
	for (const field of after.fields) {
		const was = before.fields.find(({ name }) => name === field.name)!
		const given = values[field.name]
		expect({ [field.name]: field.value }).toEqual({
			[field.name]: given === undefined ? was.value : valueFor(given, field.options),
		})
		expect(field.readOnly).toBe(false)
	}
	// The second library reads the same texts, and sees ink where there is a value, within its box.
	for (const [index, { name, value }] of read.widgets.entries()) {
		const field = after.fields.find((field) => field.name === name)!
		const [now, then] = [read.drawn[index]!, empty.drawn[index]!]
		if (typeof field.value === 'string' && ['text', 'comb'].includes(field.kind))
			expect({ [name]: value }).toEqual({ [name]: field.value })
		if (field.kind !== 'radio' && field.options.length < 2 && values[name])
			expect(now.inside, name).toBeGreaterThan(then.inside + 5)
		if (field.options.length === 0) expect(now.edge, name).toBe(then.edge)
	}
	expect(after.needAppearances || after.xfa).toBe(false)
	qpdfCheck(filled)
})

test('every look of a group shows only what was chosen', async () => {
	const { bytes } = quirks.find(({ quirk }) => quirk.startsWith('circles whose values'))!
	const { drawn } = await readForm(await filledWith(bytes, { vorm: 'samenwonend' }))
	const [first, second, third] = drawn.map(({ inside }) => inside)
	expect(second).toBeGreaterThan(first! + 20)
	expect(third).toBe(first)
})

const sheet = {
	title: 'Extra blad',
	intro: 'Dit zei de aanvrager ook.',
	rows: [{ label: 'Club', text: 'Judovereniging De Zachte Weg '.repeat(8).trim() }],
}

test.each([
	['as a list', '/ParentTree << /Nums [0 41 0 R] >> /ParentTreeNextKey 1'],
	['as a tree', '/ParentTree << /Kids [42 0 R] >>'],
	['without content yet', ''],
])('what is added to a tagged form is read after the rest: %s', async (_, parents) => {
	const bytes = formFixture({
		objects: {
			20: textField('a', '20 20 200 40'),
			40: `<< /Type /StructTreeRoot /K 43 0 R ${parents} >>`,
			41: '[44 0 R]',
			42: '<< /Limits [0 0] /Nums [0 41 0 R] >>',
			43: '<< /Type /StructElem /S /Document /P 40 0 R /K [44 0 R] >>',
			44: '<< /Type /StructElem /S /P /P 43 0 R /Pg 5000 0 R /K 0 >>',
		},
		fields: [20],
		page: '/MediaBox [0 0 400 300] /StructParents 0',
		catalog: '/StructTreeRoot 40 0 R /MarkInfo << /Marked true >>',
	})
	const filled = await filledWith(bytes, { a: 'Yıldız' }, { sheet })
	const { tags, texts } = await readPdf(filled)
	expect(texts[1]).toContain('De Zachte Weg')
	const [own] = tags[1]!.children
	expect(own?.role).toBe('Document')
	expect(own?.children.map(({ role, content }) => [role, content])).toEqual([
		['H2', 1],
		['P', 1],
		['P', 1],
		['P', 3],
	])
	qpdfCheck(filled)
})

test('a form without tags gets no half of them', async () => {
	const bytes = formFixture({ objects: { 20: textField('a', '20 20 200 40') } })
	const { tags, texts } = await readPdf(await filledWith(bytes, { a: 'x' }, { sheet }))
	expect(texts[1]).toContain('Extra blad')
	expect(tags[1]?.children ?? []).toEqual([])
})

test('a filled form is filled again, with other values', async () => {
	const { bytes, values } = quirks[0]!
	const again = await filledWith(await filledWith(bytes, values), { a: 'Anders', b: '' })
	expect((await inspectForm(again)).fields.map(({ value }) => value)).toEqual(['Anders', ''])
})

test('what Adobe alone would show is gone from the file', async () => {
	const { bytes, values } = quirks.find(({ quirk }) => quirk.startsWith('usage rights'))!
	const filled = await PDFDocument.load(await filledWith(bytes, values))
	const objects = filled.context.enumerateIndirectObjects().map(([, object]) => String(object))
	expect(objects.filter((object) => /geheim-xfa|UR3|PPKLite/.test(object))).toEqual([])
})

test('objects packed in streams are read and filled', async () => {
	const { bytes, values } = quirks.find(({ quirk }) => quirk.startsWith('a dropdown'))!
	const pdf = await PDFDocument.load(bytes)
	const packed = await pdf.save({ useObjectStreams: true, updateFieldAppearances: false })
	const read = await inspectForm(await filledWith(packed, values))
	expect(read.fields.map(({ value }) => value)).toEqual(['TR', 'Łódź', 'c', ['1', '3']])
})

test.each(Object.entries(refusals) as Array<[RefusalReason, Uint8Array]>)(
	'a form is refused with a way out: %s',
	async (reason, bytes) => {
		const refusal = { name: 'FormRefusal', reason, wayOut: expect.stringMatching(/\w{3}.*\.$/) }
		await expect(inspectForm(bytes)).rejects.toMatchObject(refusal)
		await expect(fillForm(bytes, {})).rejects.toMatchObject(refusal)
	},
)

test.each(['AES-256', 'AES-128'] as const)(
	'a form with a password is refused: %s',
	async (algorithm) => {
		const pdf = await PDFDocument.load(
			formFixture({ objects: { 20: textField('a', '20 20 200 40') } }),
		)
		// Nobody has to type this password: everybody can read the file, and many programs change it.
		pdf.encrypt({ userPassword: '', ownerPassword: 'geheim', algorithm })
		for (const useObjectStreams of [true, false])
			await expect(inspectForm(await pdf.save({ useObjectStreams }))).rejects.toMatchObject({
				reason: 'encrypted',
			})
	},
)

test('885 fields are filled within 15 seconds and 1.5 MB', async () => {
	const { bytes, values } = largeForm(885)
	const start = performance.now()
	const filled = await filledWith(bytes, values)
	expect(performance.now() - start).toBeLessThan(15_000)
	expect(filled.length - bytes.length).toBeLessThan(1_500_000)
	const { fields, difficulty } = await inspectForm(filled)
	expect(fields).toHaveLength(885)
	expect(difficulty.score).toBeGreaterThan(40)
	qpdfCheck(filled)
})

test.each([
	['in cells', '/Ff 16777216 /MaxLen 9 /MK << /BC [0] >>', '50 200 212 220'],
	['in a row', '/MaxLen 12', '50 200 150 214'],
])('a burgerservicenummer is drawn in the browser, %s', async (_, more, box) => {
	const bytes = formFixture({
		objects: { 20: textField('BSN', box, more), 21: textField('a', '50 100 300 120') },
	})
	const filled = await filledWith(bytes, { a: 'Yıldız' })
	const drawn = await drawBsn(filled, 'BSN', '111 222 333')
	const [empty, full] = [await readForm(filled), await readForm(drawn)]
	const [field] = full.widgets
	expect(field).toMatchObject({ name: 'BSN', value: '111222333' })
	expect(full.drawn[0]!.inside).toBeGreaterThan(empty.drawn[0]!.inside + 200)
	expect(full.drawn[0]!.edge).toBe(empty.drawn[0]!.edge)
	expect(full.drawn[1]).toEqual(empty.drawn[1])
	qpdfCheck(drawn)
	await expect(drawBsn(filled, 'a.b', '111222333')).rejects.toThrow()
})

async function filledWith(
	bytes: Uint8Array,
	values: Record<string, FieldValue>,
	options?: FillOptions,
): Promise<Uint8Array> {
	const result = await fillForm(bytes, values, options)
	if (!result.ok) throw new Error(JSON.stringify(result.problems))
	return result.bytes
}

/** Nothing in every field. */
function blanks(values: Record<string, FieldValue>): Record<string, FieldValue> {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, value === true ? false : '']),
	)
}

function valueFor(given: FieldValue, options: Array<{ label: string; value: string }>): FieldValue {
	if (Array.isArray(given)) return given.map((one) => String(valueFor(one, options)))
	const option = options.find(({ label, value }) => label === given || value === given)
	return option?.value ?? (given === true ? options[0]!.value : given)
}

/** A third opinion, where it is installed. */
function qpdfCheck(bytes: Uint8Array): void {
	const folder = mkdtempSync(join(tmpdir(), 'form-'))
	writeFileSync(join(folder, 'form.pdf'), bytes)
	try {
		execFileSync('qpdf', ['--check', join(folder, 'form.pdf')], { stdio: 'pipe' })
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
	} finally {
		rmSync(folder, { recursive: true })
	}
}
