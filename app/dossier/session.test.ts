import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type DossierContent, vocabularyVersion } from './dossier.ts'
import { newKey, seal } from './seal.ts'
import {
	keepDossier,
	openDossier,
	type Saved,
	saveDossier,
	updateDossier,
	wipeDossier,
} from './session.server.ts'
import { openDossierStore } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'regelwijs-session-'))
const store = await openDossierStore({ dataDir: folder })
afterAll(async () => {
	await store.close()
	rmSync(folder, { recursive: true })
})

const start = Date.parse('2026-05-01T12:00:00Z')
const after = (hours: number) => ({
	store,
	secure: true,
	now: () => new Date(start + hours * 3_600_000),
})
const keeping = after(0)

const visit = (cookie?: string) =>
	new Request('https://regelwijs.test/nl', {
		headers: cookie ? { Cookie: cookie.split(';')[0]! } : {},
	})

const content = (answers: Record<string, unknown>): DossierContent => ({
	vocabulary: vocabularyVersion,
	answers,
	confirmed: {},
})
const answer = (question: string) => (given: DossierContent) => ({
	...given,
	answers: { ...given.answers, [question]: 'ja' },
})

function done(saved: Saved) {
	if (!saved.ok) throw new Error(saved.reason)
	return saved
}

async function newDossier(answers: Record<string, unknown> = { kinderen: 'ja' }) {
	return done(await saveDossier(await openDossier(visit(), keeping), content(answers)))
}

test('a new visitor has an empty dossier, and no row before the first answer', async () => {
	const opened = await openDossier(visit(), keeping)
	expect(opened).toMatchObject({
		id: null,
		version: 0,
		damaged: false,
		expired: false,
		kept: false,
	})
	expect(opened.content.answers).toEqual({})
	const far = new Date(start + 1e12)
	expect(await store.removeExpired(far)).toBe(0)
})

test('an answer that is saved is there in the next request', async () => {
	const { setCookie } = await newDossier({ kinderen: 2 })
	const opened = await openDossier(visit(setCookie), keeping)
	expect(opened).toMatchObject({ version: 1, content: { answers: { kinderen: 2 } } })
	const next = done(await saveDossier(opened, content({ kinderen: 3 })))
	expect(next.setCookie).toBe(setCookie)
	expect((await openDossier(visit(setCookie), keeping)).content.answers).toEqual({ kinderen: 3 })
})

test('two tabs do not lose each other’s answers', async () => {
	const { setCookie } = await newDossier()
	const one = await openDossier(visit(setCookie), keeping)
	const other = await openDossier(visit(setCookie), keeping)
	done(await updateDossier(one, answer('werk')))
	expect(await saveDossier(other, content({ wonen: 'ja' }))).toEqual({ ok: false, reason: 'stale' })
	done(await updateDossier(other, answer('wonen')))
	const { answers } = (await openDossier(visit(setCookie), keeping)).content
	expect(answers).toEqual({ kinderen: 'ja', werk: 'ja', wonen: 'ja' })
})

test('a visit ends 24 hours after the last answer', async () => {
	const { setCookie } = await newDossier()
	const late = await openDossier(visit(setCookie), after(23))
	expect(late.expired).toBe(false)
	done(await updateDossier(late, answer('werk')))
	expect(await openDossier(visit(setCookie), after(46))).toMatchObject({ expired: false })
	const over = await openDossier(visit(setCookie), after(48))
	expect(over).toMatchObject({ expired: true, damaged: false, id: null, content: { answers: {} } })
})

test('an answer after the time is over starts a new dossier under another key', async () => {
	const { setCookie } = await newDossier()
	const over = await openDossier(visit(setCookie), after(25))
	const fresh = done(await updateDossier(over, answer('werk')))
	expect(fresh.setCookie).not.toBe(setCookie)
	expect(fresh.opened.content.answers).toEqual({ werk: 'ja' })
})

test('kept on this device, a dossier stays 7 days after the last answer', async () => {
	const { opened } = await newDossier()
	const kept = done(await keepDossier(opened, true))
	expect(kept.setCookie).toContain('Max-Age=604800')
	const later = await openDossier(visit(kept.setCookie), after(6 * 24))
	expect(later).toMatchObject({ kept: true, expired: false })
	expect(done(await updateDossier(later, answer('werk'))).setCookie).toContain('Max-Age=604800')
	expect(await openDossier(visit(kept.setCookie), after(12 * 24))).toMatchObject({ expired: false })
	expect(await openDossier(visit(kept.setCookie), after(14 * 24))).toMatchObject({ expired: true })
})

test('who no longer wants to keep it has 24 hours again', async () => {
	const { opened } = await newDossier()
	const kept = done(await keepDossier(opened, true))
	const visitOnly = done(await keepDossier(kept.opened, false))
	expect(visitOnly.setCookie).not.toContain('Max-Age')
	expect(await openDossier(visit(visitOnly.setCookie), after(25))).toMatchObject({ expired: true })
})

test('an answer on a shared phone does not shorten what was promised on one’s own', async () => {
	const { opened } = await newDossier()
	const own = done(await keepDossier(opened, true))
	const shared = await openDossier(visit(own.setCookie.replace('.k;', ';')), keeping)
	expect(shared.kept).toBe(false)
	const answered = done(await updateDossier(shared, answer('werk')))
	expect(answered.setCookie).not.toContain('Max-Age')
	expect(await openDossier(visit(own.setCookie), after(6 * 24))).toMatchObject({ expired: false })
})

test('wiped is wiped: in this tab, in the other tab and for who comes later', async () => {
	const { setCookie, opened } = await newDossier()
	expect(await wipeDossier(visit(setCookie), keeping)).toMatch(/^__Host-dossier=;.*Max-Age=0$/)
	expect(await store.read(opened.id!)).toBeNull()
	expect(await openDossier(visit(setCookie), keeping)).toMatchObject({ expired: true, id: null })
	expect(await updateDossier(opened, answer('werk'))).toEqual({ ok: false, reason: 'gone' })
	expect(await wipeDossier(visit(setCookie), keeping)).toContain('Max-Age=0')
	expect(await wipeDossier(visit(), keeping)).toContain('Max-Age=0')
})

test('a cookie that is not one of ours shows nothing and says so', async () => {
	const opened = await openDossier(visit('__Host-dossier=onzin'), keeping)
	expect(opened).toMatchObject({
		damaged: true,
		expired: false,
		id: null,
		content: { answers: {} },
	})
})

test('the key of another dossier shows nothing, says so, and cannot write', async () => {
	const { opened } = await newDossier()
	const stranger = `__Host-dossier=${opened.id}.${Buffer.from(newKey()).toString('base64url')}`
	const seen = await openDossier(visit(stranger), keeping)
	expect(seen).toMatchObject({ damaged: true, id: null, content: { answers: {} } })
	const saved = done(await updateDossier(seen, answer('werk')))
	expect(saved.opened.id).not.toBe(opened.id)
	expect(await store.read(opened.id!)).toMatchObject({ version: 1 })
})

test('answers of a newer deploy are left alone', async () => {
	const { opened, setCookie } = await newDossier()
	const { id, key } = opened.cookie!
	const newer = { ...content({ later: 'ja' }), vocabulary: vocabularyVersion + 1 }
	await store.write(id, seal(newer, key, id, 2), 1, new Date(start + 3_600_000))
	const seen = await openDossier(visit(setCookie), keeping)
	expect(seen).toMatchObject({ newer: true, id: null, damaged: false })
	expect(await updateDossier(seen, answer('werk'))).toEqual({ ok: false, reason: 'newer' })
	expect(await store.read(id)).toMatchObject({ version: 2 })
})

test('opening reads once and saving writes once', async () => {
	const calls: Array<string> = []
	const counted = new Proxy(store, {
		get(target, name: keyof typeof store) {
			calls.push(name)
			return target[name]
		},
	})
	const { setCookie } = await newDossier()
	const opened = await openDossier(visit(setCookie), { ...keeping, store: counted })
	done(await updateDossier(opened, answer('werk')))
	expect(calls).toEqual(['read', 'write'])
})
