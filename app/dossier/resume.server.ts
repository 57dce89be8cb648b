import { type Attempts, countAttempts } from './attempts.ts'
import { codeKey, unwrapKey, wrapKey } from './code-key.ts'
import { day } from './cookie.ts'
import { formatCode, newCode, parseCode } from './paper-code.ts'
import {
	createDossier,
	type Keeping,
	type OpenDossier,
	openWith,
	updateDossier,
} from './session.server.ts'
import { type BroughtBack, bringBack } from './take-along.ts'

const codeLasts = 30 * day

export type PaperCode = { words: Array<string>; expires: Date }

type InBrowser = { ok: true; setCookie: string; opened: OpenDossier }

export type Resumed =
	| InBrowser
	| { ok: false; reason: 'unknown' | 'newer' }
	| { ok: false; reason: 'tooMany'; tryAgain: Date }

/**
 * Makes six words that open a copy of the dossier's key, for 30 days. An earlier code stops working.
 * The words are shown once: nobody can look them up later. `null`: there is nothing to keep yet.
 */
export async function createPaperCode({ cookie, keeping }: OpenDossier): Promise<PaperCode | null> {
	if (!cookie) return null
	const words = newCode()
	const { lookup, wrappingKey } = await codeKey(formatCode(words))
	const wrapped = wrapKey(cookie.key, cookie.id, wrappingKey)
	const expires = new Date((keeping.now?.() ?? new Date()).getTime() + codeLasts)
	await keeping.store.createCode({ lookup, wrapped, dossier: cookie.id, expires })
	return { words, expires }
}

const everybody = countAttempts()

/**
 * Opens the dossier of a paper code in this browser, for this visit.
 * A wrong, an unknown and an expired code look the same and take the same time.
 */
export async function resumeWithCode(
	typed: string,
	ip: string,
	keeping: Keeping,
	attempts: Attempts = everybody,
): Promise<Resumed> {
	const tryAgain = await attempts.begin(ip)
	if (tryAgain) return { ok: false, reason: 'tooMany', tryAgain }
	const parsed = parseCode(typed)
	const { lookup, wrappingKey } = await codeKey(parsed.ok ? formatCode(parsed.words) : 'no code')
	const code = await keeping.store.readCode(lookup)
	if (!code || code.expires <= (keeping.now?.() ?? new Date()))
		return { ok: false, reason: 'unknown' }
	const key = unwrapKey(code.wrapped, code.dossier, wrappingKey)
	if (!key) return { ok: false, reason: 'unknown' }
	await attempts.succeed(ip)
	const cookie = { id: code.dossier, key, kept: false }
	const opened = await openWith(cookie, keeping, 'evenIfExpired')
	if (opened.newer) return { ok: false, reason: 'newer' }
	if (!opened.id) return { ok: false, reason: 'unknown' }
	// Writing the same answers gives the dossier its 24 hours again.
	const saved = await updateDossier(opened, (content) => content)
	return saved.ok ? saved : { ok: false, reason: 'unknown' }
}

/** Puts the answers of a file in this browser. What was in it before stays where it is, under its own key. */
export async function resumeWithFile(
	body: string,
	password: string,
	keeping: Keeping,
): Promise<InBrowser | Exclude<BroughtBack, { ok: true }>> {
	const brought = await bringBack(body, password)
	if (!brought.ok) return brought
	const saved = await createDossier(brought.content, keeping)
	return saved.ok ? saved : { ok: false, reason: 'newer' }
}

/** The link in the QR code. The words stand behind the `#`, which a browser never sends to a server. */
export function resumeLink(origin: string, lang: string, words: ReadonlyArray<string>): string {
	return `${origin}/${lang}/verder#${formatCode(words)}`
}
