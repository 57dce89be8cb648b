import {
	clearCookie,
	type DossierCookie,
	keptLasts,
	readCookie,
	visitLasts,
	writeCookie,
} from './cookie.ts'
import { type DossierContent, emptyDossier, migrate } from './dossier.ts'
import { newId, newKey, seal, unseal } from './seal.ts'
import type { DossierStore } from './store.ts'

/** What every function here needs to know about the world. */
export type Keeping = {
	store: DossierStore
	/** The visitor came over https. */
	secure: boolean
	now?: () => Date
}

/** A visitor's dossier, as one request sees it. */
export type OpenDossier = {
	content: DossierContent
	/** 0: nothing is stored yet. */
	version: number
	/** `null`: a new visitor, or the old dossier cannot be opened. The first answer makes a row. */
	id: string | null
	/** The visitor chose "op dit apparaat bewaren". */
	kept: boolean
	/** When the stored answers go, if nothing more is said. */
	expires: Date | null
	/** The cookie is not one of ours, or its key does not fit. Nothing can be shown. */
	damaged: boolean
	/** There was a dossier; it is over its time or was wiped elsewhere. */
	expired: boolean
	/** The answers come from a newer deploy than this one; they are safe, and this one leaves them alone. */
	newer: boolean
	/** For the functions of this file. Never in a page or a log. */
	cookie: DossierCookie | null
	keeping: Keeping
}

export type Saved =
	| { ok: true; setCookie: string; opened: OpenDossier }
	| { ok: false; reason: 'stale' | 'gone' | 'newer' }

/** Opens the dossier that the cookie points at. One read at most, never a write. */
export async function openDossier(request: Request, keeping: Keeping): Promise<OpenDossier> {
	const read = readCookie(request.headers.get('Cookie'), keeping.secure)
	if (read.kind === 'none') return nothing(keeping)
	if (read.kind === 'damaged') return { ...nothing(keeping), damaged: true }
	const { kind: _, ...cookie } = read
	return openWith(cookie, keeping)
}

/**
 * Opens a dossier of which id and key are known.
 * `evenIfExpired`: a paper code keeps a dossier longer than the browser where it was made.
 */
export async function openWith(
	cookie: DossierCookie,
	keeping: Keeping,
	when: 'inTime' | 'evenIfExpired' = 'inTime',
): Promise<OpenDossier> {
	const row = await keeping.store.read(cookie.id)
	const inTime = row && row.expires > now(keeping)
	if (!row || (when === 'inTime' && !inTime)) return { ...nothing(keeping), expired: true }
	const unsealed = unseal(row.sealed, cookie.key, cookie.id, row.version)
	if (!unsealed.ok) return { ...nothing(keeping), damaged: true }
	const content = migrate(unsealed.content)
	if (!content) return { ...nothing(keeping), newer: true }
	const { id, kept } = cookie
	const { version, expires } = row
	return { ...nothing(keeping), content, version, id, kept, expires, cookie }
}

/**
 * Puts `content` in the place of what was opened. One write.
 * `stale`: another tab was first; use {@link updateDossier}, which does not lose its answers.
 * `gone`: wiped or expired since it was opened.
 */
export async function saveDossier(opened: OpenDossier, content: DossierContent): Promise<Saved> {
	return store(opened, content, opened.kept)
}

/**
 * Applies one change to what is stored now, even when another tab wrote in the meantime.
 * `change` may be called more than once: it must only depend on what it is given.
 */
export async function updateDossier(
	opened: OpenDossier,
	change: (content: DossierContent) => DossierContent,
	tries = 3,
): Promise<Saved> {
	const saved = await saveDossier(opened, change(opened.content))
	if (saved.ok || saved.reason !== 'stale' || tries <= 1 || !opened.cookie) return saved
	const fresh = await openWith(opened.cookie, opened.keeping)
	return fresh.id ? updateDossier(fresh, change, tries - 1) : { ok: false, reason: 'gone' }
}

/** Chooses between "alleen dit bezoek" (24 hours) and "op dit apparaat bewaren" (7 days). */
export async function keepDossier(opened: OpenDossier, kept: boolean, tries = 3): Promise<Saved> {
	const saved = await store({ ...opened, expires: null }, opened.content, kept)
	if (saved.ok || saved.reason !== 'stale' || tries <= 1 || !opened.cookie) return saved
	const fresh = await openWith(opened.cookie, opened.keeping)
	return fresh.id ? keepDossier(fresh, kept, tries - 1) : { ok: false, reason: 'gone' }
}

/** Keeps answers that were brought along as a dossier of their own. One write. */
export async function createDossier(content: DossierContent, keeping: Keeping): Promise<Saved> {
	return store(nothing(keeping), content, false)
}

/** "Wis alles": deletes the answers and the paper code at once. Gives the `Set-Cookie` that takes the key away. */
export async function wipeDossier(request: Request, keeping: Keeping): Promise<string> {
	const read = readCookie(request.headers.get('Cookie'), keeping.secure)
	if (read.kind === 'cookie') {
		const row = await keeping.store.read(read.id)
		// Only who has the key may wipe: an id alone is not enough.
		if (row && unseal(row.sealed, read.key, read.id, row.version).ok)
			await keeping.store.remove(read.id)
	}
	return clearCookie(keeping.secure)
}

/**
 * "Volgende persoon": deletes the answers of one person and begins with what is known of the next.
 * `follows`: there were answers of somebody before. Two writes.
 */
export async function nextDossier(
	request: Request,
	content: DossierContent,
	keeping: Keeping,
): Promise<{ setCookie: string; follows: boolean }> {
	const follows = readCookie(request.headers.get('Cookie'), keeping.secure).kind !== 'none'
	await wipeDossier(request, keeping)
	const cookie = { id: newId(), key: newKey(), kept: false, follows }
	const expires = new Date(now(keeping).getTime() + visitLasts)
	await keeping.store.create(cookie.id, seal(content, cookie.key, cookie.id, 1), expires)
	return { setCookie: writeCookie(cookie, keeping.secure), follows }
}

async function store(opened: OpenDossier, content: DossierContent, kept: boolean): Promise<Saved> {
	const { keeping, version } = opened
	if (opened.newer) return { ok: false, reason: 'newer' }
	const cookie = opened.cookie ? { ...opened.cookie, kept } : { id: newId(), key: newKey(), kept }
	const expires = later(
		opened.expires,
		new Date(now(keeping).getTime() + (kept ? keptLasts : visitLasts)),
	)
	const sealed = seal(content, cookie.key, cookie.id, version + 1)
	if (opened.cookie) {
		const written = await keeping.store.write(cookie.id, sealed, version, expires)
		if (written !== 'ok') return { ok: false, reason: written }
	} else await keeping.store.create(cookie.id, sealed, expires)
	const setCookie = writeCookie(cookie, keeping.secure)
	const next = { content, version: version + 1, id: cookie.id, kept, expires, cookie }
	return { ok: true, setCookie, opened: { ...nothing(keeping), ...next } }
}

function nothing(keeping: Keeping): OpenDossier {
	return {
		content: emptyDossier(),
		version: 0,
		id: null,
		kept: false,
		expires: null,
		damaged: false,
		expired: false,
		newer: false,
		cookie: null,
		keeping,
	}
}

function now({ now = () => new Date() }: Keeping): Date {
	return now()
}

/** Another device may have been promised a longer time. */
function later(one: Date | null, other: Date): Date {
	return one && one > other ? one : other
}
