import { deflateSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { formFixture, textField } from '../../../tests/form-fixture.ts'
import { rawPdf } from '../../../tests/raw-pdf.ts'
import { fillGuarded, inspectGuarded } from './guarded.ts'
import { inspectForm } from './inspect.ts'
import { limits } from './limits.ts'

vi.setConfig({ testTimeout: 60_000 })

const form = formFixture({ objects: { 20: textField('a', '20 20 140 36') } })

test('a form is inspected and filled in a thread of its own', async () => {
	expect((await inspectGuarded(form)).fields.map(({ name }) => name)).toEqual(['a'])
	expect(await fillGuarded(form, { a: 'Ştefan' })).toMatchObject({ ok: true })
	expect(await fillGuarded(form, { a: 'x'.repeat(500) })).toMatchObject({ ok: false })
})

test('refusals and faults keep their names on the way back', async () => {
	await expect(inspectGuarded(new Uint8Array(5))).rejects.toMatchObject({ reason: 'notPdf' })
	await expect(fillGuarded(form, { b: 'x' })).rejects.toMatchObject({ name: 'UnknownFieldError' })
})

test('what takes too long or too much memory is given up', async () => {
	await expect(inspectGuarded(form, { time: 1 })).rejects.toMatchObject({ reason: 'tooHeavy' })
	await expect(inspectGuarded(form, { memory: 1 })).rejects.toMatchObject({ reason: 'tooHeavy' })
})

test('a large file is refused without being read', async () => {
	const large = new Uint8Array(200 * 1024 * 1024)
	const start = performance.now()
	await expect(inspectGuarded(large)).rejects.toMatchObject({ reason: 'tooLarge' })
	expect(performance.now() - start).toBeLessThan(100)
})

test.each([1, 2])(
	'a stream that unpacks to gigabytes is refused, packed %i times',
	async (times) => {
		let stream: Uint8Array = deflateSync(Buffer.alloc(limits.unpacked + 10), { level: 1 })
		for (let time = 1; time < times; time++) stream = deflateSync(stream)
		const filter = '/FlateDecode '.repeat(times)
		const bytes = formFixture({
			objects: {
				20: textField('a', '20 20 140 36'),
				30: { dict: `/Type /ObjStm /N 1 /First 4 /Filter [${filter}]`, stream },
			},
			fields: [20],
		})
		await expect(inspectForm(bytes)).rejects.toMatchObject({ reason: 'tooHeavy' })
	},
)

test.each([
	[
		'arrays within arrays',
		formFixture({
			objects: { 20: textField('a', '0 0 90 20'), 30: '['.repeat(200_000) },
			fields: [20],
		}),
	],
	['5,000 pages', pagesWithin(5000)],
	['fields within fields', nested(3000)],
])('%s are refused or passed over, at once', async (_, bytes) => {
	const start = performance.now()
	const outcome = await inspectForm(bytes).then(
		({ fields }) => fields.length,
		({ name }: Error) => name,
	)
	expect([1, 'FormRefusal']).toContain(outcome)
	expect(performance.now() - start).toBeLessThan(5000)
})

function pagesWithin(count: number): Uint8Array {
	return formFixture({
		objects: { 20: textField('a', '0 0 90 20') },
		pages: Array.from({ length: count }, () => [20]),
	})
}

function nested(depth: number): Uint8Array {
	const levels = Array.from({ length: depth }, (_, index) => [
		100 + index,
		`<< /T (t) /FT /Tx /Kids [${101 + index} 0 R] >>`,
	])
	return rawPdf({
		1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [100 0 R] >> >>',
		2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Annots [${100 + depth} 0 R] >>`,
		...(Object.fromEntries(levels) as Record<number, string>),
		[100 + depth]: textField('leaf', '0 0 90 20'),
	})
}
