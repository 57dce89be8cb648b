import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { qrCode } from '../qr-code.server.ts'
import { countAttempts } from './attempts.ts'
import { vocabularyVersion } from './dossier.ts'
import { newCode } from './paper-code.ts'
import { createPaperCode, resumeLink, resumeWithCode } from './resume.server.ts'
import { openDossier, saveDossier, wipeDossier } from './session.server.ts'
import { openDossierStore } from './store.ts'

// Every code costs a tenth of a second on purpose, and more on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const folder = mkdtempSync(join(tmpdir(), 'regelwijs-resume-'))
const store = await openDossierStore({ dataDir: folder })
afterAll(async () => {
	await store.close()
	rmSync(folder, { recursive: true })
})

const start = Date.parse('2026-05-01T12:00:00Z')
const after = (days: number) => ({
	store,
	secure: true,
	now: () => new Date(start + days * 24 * 3_600_000),
})
const keeping = after(0)
const freely = () => countAttempts({ perAddress: 1000, everybody: 1000, seconds: 60 })

const visit = (cookie?: string) =>
	new Request('https://regelwijs.test/nl', {
		headers: cookie ? { Cookie: cookie.split(';')[0]! } : {},
	})

async function dossierWithCode() {
	const content = { vocabulary: vocabularyVersion, answers: { kinderen: 2 }, confirmed: {} }
	const saved = await saveDossier(await openDossier(visit(), keeping), content)
	if (!saved.ok) throw new Error(saved.reason)
	const code = await createPaperCode(saved.opened)
	return { ...saved, words: code!.words, expires: code!.expires }
}

test('a paper code opens the same dossier on another phone, for this visit', async () => {
	const { words, setCookie, opened } = await dossierWithCode()
	const resumed = await resumeWithCode(words.join(' ').toUpperCase(), '10.0.0.1', keeping, freely())
	if (!resumed.ok) throw new Error(resumed.reason)
	expect(resumed.setCookie).toBe(setCookie)
	const there = await openDossier(visit(resumed.setCookie), keeping)
	expect(there).toMatchObject({ id: opened.id, content: { answers: { kinderen: 2 } }, kept: false })
})

test('a paper code keeps the answers 30 days, also when the visit is long over', async () => {
	const { words, setCookie, expires } = await dossierWithCode()
	expect(expires).toEqual(after(30).now())
	expect(await openDossier(visit(setCookie), after(29))).toMatchObject({ expired: true })
	await store.removeExpired(after(29).now())
	const resumed = await resumeWithCode(words.join(','), '10.0.0.1', after(29), freely())
	if (!resumed.ok) throw new Error(resumed.reason)
	const there = await openDossier(visit(resumed.setCookie), after(29.9))
	expect(there.content.answers).toEqual({ kinderen: 2 })
})

test('after 30 days a paper code is unknown', async () => {
	const { words } = await dossierWithCode()
	const unknown = { ok: false, reason: 'unknown' }
	expect(await resumeWithCode(words.join(' '), '10.0.0.1', after(30), freely())).toEqual(unknown)
})

test('a new paper code takes the place of the old one', async () => {
	const { words, opened } = await dossierWithCode()
	const second = await createPaperCode(opened)
	expect(await resumeWithCode(words.join(' '), '::1', keeping, freely())).toMatchObject({
		ok: false,
	})
	expect(await resumeWithCode(second!.words.join(' '), '::1', keeping, freely())).toMatchObject({
		ok: true,
	})
})

test('after a wipe the paper code is unknown too', async () => {
	const { words, setCookie } = await dossierWithCode()
	await wipeDossier(visit(setCookie), keeping)
	expect(await resumeWithCode(words.join(' '), '::1', keeping, freely())).toMatchObject({
		reason: 'unknown',
	})
})

test('there is no paper code for nothing', async () => {
	expect(await createPaperCode(await openDossier(visit(), keeping))).toBeNull()
})

test('a text that is no code, and a code that nobody has, look the same and take the same work', async () => {
	const attempts = freely()
	const time = async (typed: string) => {
		const before = process.cpuUsage()
		const resumed = await resumeWithCode(typed, '::1', keeping, attempts)
		expect(resumed).toEqual({ ok: false, reason: 'unknown' })
		const { user, system } = process.cpuUsage(before)
		return user + system
	}
	const [wrong, unknown]: [Array<number>, Array<number>] = [[], []]
	for (let turn = 0; turn < 4; turn++) {
		wrong.push(await time('geen code'))
		unknown.push(await time(newCode().join(' ')))
	}
	const ratio = Math.min(...wrong) / Math.min(...unknown)
	expect(ratio).toBeGreaterThan(0.5)
	expect(ratio).toBeLessThan(2)
})

test('after too many wrong codes even a right one has to wait', async () => {
	const { words } = await dossierWithCode()
	const attempts = countAttempts({ perAddress: 2, everybody: 100, seconds: 60 })
	for (const typed of ['geen code', newCode().join(' ')])
		await resumeWithCode(typed, '::1', keeping, attempts)
	const refused = await resumeWithCode(words.join(' '), '::1', keeping, attempts)
	expect(refused).toMatchObject({ ok: false, reason: 'tooMany', tryAgain: expect.any(Date) })
	expect(await resumeWithCode(words.join(' '), '10.0.0.9', keeping, attempts)).toMatchObject({
		ok: true,
	})
})

test('a right code never has to wait', async () => {
	const { words } = await dossierWithCode()
	const attempts = countAttempts({ perAddress: 2, everybody: 2, seconds: 60 })
	for (let time = 0; time < 4; time++)
		expect(await resumeWithCode(words.join(' '), '::1', keeping, attempts)).toMatchObject({
			ok: true,
		})
})

test('the link keeps its words behind the #, and the QR code holds nothing but squares', () => {
	const link = resumeLink('https://regelwijs.test', 'nl', ['kamer', 'zomer'])
	expect(link).toBe('https://regelwijs.test/nl/verder#kamer-zomer')
	expect(qrCode(link).squares).toMatch(/^(?:M\d+ \d+h1v1h-1z)+$/)
})
