import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DossierTooLarge, newId, newKey, seal, unseal } from './seal.ts'

const contents = fc
	.tuple(
		fc.dictionary(fc.string(), fc.jsonValue()),
		fc.dictionary(fc.string(), fc.array(fc.string())),
	)
	.map(([answers, confirmed]) => ({ vocabulary: 1, answers, confirmed }))
	// What JSON cannot tell apart (-0 and 0) is the same answer.
	.map((content): typeof content => JSON.parse(JSON.stringify(content)))

const content = { vocabulary: 1, answers: { straat: 'Kanarielaan' }, confirmed: {} }

test('whatever is sealed comes back', () => {
	fc.assert(
		fc.property(contents, fc.nat(), (content, version) => {
			const [key, id] = [newKey(), newId()]
			expect(unseal(seal(content, key, id, version), key, id, version)).toEqual({
				ok: true,
				content,
			})
		}),
	)
})

test('a blob with any byte changed is refused', () => {
	const [key, id] = [newKey(), newId()]
	const sealed = seal(content, key, id, 1)
	fc.assert(
		fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
			const touched = Uint8Array.from(sealed, (byte, index) => (index === at ? byte ^ flip : byte))
			expect(unseal(touched, key, id, 1)).toEqual({ ok: false })
		}),
		{ numRuns: 500 },
	)
})

test('a blob that is cut off anywhere is refused', () => {
	const [key, id] = [newKey(), newId()]
	const sealed = seal(content, key, id, 1)
	for (let length = 0; length < sealed.length; length++)
		expect(unseal(sealed.subarray(0, length), key, id, 1)).toEqual({ ok: false })
})

test('another key, another id and another version are refused', () => {
	const [key, id] = [newKey(), newId()]
	const sealed = seal(content, key, id, 1)
	expect(unseal(sealed, newKey(), id, 1)).toEqual({ ok: false })
	expect(unseal(sealed, key, newId(), 1)).toEqual({ ok: false })
	expect(unseal(sealed, key, id, 2)).toEqual({ ok: false })
})

test('the same answers never give the same blob', () => {
	const [key, id] = [newKey(), newId()]
	const blobs = Array.from({ length: 100 }, () => Buffer.from(seal(content, key, id, 1)))
	expect(new Set(blobs.map((blob) => blob.subarray(0, 12).toString('hex'))).size).toBe(100)
	expect(new Set(blobs.map((blob) => blob.subarray(28, 60).toString('hex'))).size).toBe(100)
})

test('the length of a blob tells only how many KiB', () => {
	const sizes = [0, 1, 10, 100, 500, 900, 1000, 2000].map((length) => {
		const answers = { tekst: 'x'.repeat(length) }
		return seal({ ...content, answers }, newKey(), newId(), 1).length - 28
	})
	expect(sizes).toEqual([1024, 1024, 1024, 1024, 1024, 1024, 2048, 3072])
})

test('the blob shows no answer', () => {
	expect(Buffer.from(seal(content, newKey(), newId(), 1)).includes('Kanarielaan')).toBe(false)
})

test('more than any household can say is a loud fault', () => {
	const answers = { tekst: 'x'.repeat(1024 * 1024) }
	expect(() => seal({ ...content, answers }, newKey(), newId(), 1)).toThrow(DossierTooLarge)
})
