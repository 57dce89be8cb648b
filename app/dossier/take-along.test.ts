import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vocabularyVersion } from './dossier.ts'
import { bringBack, takeAlong } from './take-along.ts'

const today = new Date('2026-05-01T12:00:00Z')
const content = {
	vocabulary: vocabularyVersion,
	answers: { straat: 'Kanarielaan', kinderen: [{ id: 'a', naam: 'Noor' }] },
	confirmed: { loon: ['laag'] },
}

async function file(password = 'geheim123', given = content): Promise<string> {
	const taken = await takeAlong(given, password, today)
	if (!taken.ok) throw new Error(taken.reason)
	return taken.body
}

test('a file comes back with its password, and is named after the day', async () => {
	const taken = await takeAlong(content, 'geheim123', today)
	expect(taken).toMatchObject({ ok: true, name: 'regelwijs-2026-05-01.regelwijs' })
	expect(await bringBack(await file(), 'geheim123')).toEqual({ ok: true, content })
})

test('any answers and any password come back', { timeout: 30_000 }, async () => {
	const passwords = fc
		.string({ minLength: 8, unit: 'grapheme' })
		.filter((text) => text.normalize('NFKC').length >= 8)
	await fc.assert(
		fc.asyncProperty(
			fc.dictionary(fc.string(), fc.string()),
			passwords,
			async (answers, password) => {
				const given = { ...content, answers: JSON.parse(JSON.stringify(answers)) }
				expect(await bringBack(await file(password, given), password)).toEqual({
					ok: true,
					content: given,
				})
			},
		),
		{ numRuns: 5 },
	)
})

test('the file shows no answer', async () => {
	expect(await file()).not.toMatch(/Kanarielaan|Noor|straat|laag/)
})

test('a short password is refused', async () => {
	expect(await takeAlong(content, '1234567', today)).toEqual({ ok: false, reason: 'shortPassword' })
})

test('a wrong password is named as such', async () => {
	expect(await bringBack(await file(), 'geheim124')).toEqual({ ok: false, reason: 'wrongPassword' })
})

test('a password that another keyboard spells in other code points still opens', async () => {
	expect(await bringBack(await file('café-12345'), 'cafe\u0301-12345')).toMatchObject({ ok: true })
})

test('a file with any byte changed is refused, and never blamed on the password', {
	timeout: 30_000,
}, async () => {
	const bytes = Buffer.from(await file())
	await fc.assert(
		fc.asyncProperty(
			fc.nat(bytes.length - 1),
			fc.integer({ min: 1, max: 255 }),
			async (at, flip) => {
				const touched = Buffer.from(bytes)
				touched[at]! ^= flip
				const back = await bringBack(touched.toString(), 'geheim123')
				expect(back).toMatchObject({ ok: false })
				expect(back).not.toMatchObject({ reason: 'wrongPassword' })
			},
		),
		{ numRuns: 500 },
	)
})

test('who changes the data and mends the checksum still cannot open it', async () => {
	const { check: _, ...envelope } = JSON.parse(await file())
	envelope.data = (envelope.data.startsWith('A') ? 'B' : 'A') + envelope.data.slice(1)
	const { format, version, kdf, salt, nonce, data } = envelope
	const check = createHash('sha256')
		.update(JSON.stringify([format, version, kdf, salt, nonce, data]))
		.digest('base64url')
	const back = await bringBack(JSON.stringify({ ...envelope, check }), 'geheim123')
	expect(back).toEqual({ ok: false, reason: 'wrongPassword' })
})

test('a file that is cut off is not ours or damaged', async () => {
	const body = await file()
	expect(await bringBack(body.slice(0, -20), 'geheim123')).toEqual({
		ok: false,
		reason: 'otherFile',
	})
})

test.each([
	'',
	'hallo',
	'[]',
	'null',
	'{"format":"pdf"}',
	'%PDF-1.7',
	'"regelwijs"',
	'x'.repeat(3_000_000),
])('another file is named as such: %.20s', async (body) => {
	expect(await bringBack(body, 'geheim123')).toEqual({ ok: false, reason: 'otherFile' })
})

test('a file of a newer version of this program is named as such', async () => {
	const newer = JSON.stringify({ ...JSON.parse(await file()), version: 2 })
	expect(await bringBack(newer, 'geheim123')).toEqual({ ok: false, reason: 'newer' })
	const words = { ...content, vocabulary: vocabularyVersion + 1 }
	expect(await bringBack(await file('geheim123', words), 'geheim123')).toEqual({
		ok: false,
		reason: 'newer',
	})
})
