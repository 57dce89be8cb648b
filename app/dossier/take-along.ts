import { createHash, randomBytes } from 'node:crypto'
import { decrypt, encrypt } from './cipher.ts'
import { type DossierContent, migrate } from './dossier.ts'
import { cost, slowHash } from './scrypt.ts'
import { pad, unpad } from './seal.ts'

const format = 'regelwijs'
const version = 1
const kdf = `scrypt N=${cost.N} r=${cost.r} p=${cost.p}`

export const shortestPassword = 8
/** Larger than any file we make: a stop for uploads. */
export const largestFile = 2 * 1024 * 1024

export type TakenAlong =
	| { ok: true; name: string; body: string }
	| { ok: false; reason: 'shortPassword' }

export type BroughtBack =
	| { ok: true; content: DossierContent }
	| { ok: false; reason: 'otherFile' | 'damaged' | 'newer' | 'wrongPassword' }

/** What the file says in plain text. `check` tells a damaged file from a wrong password; it protects nothing. */
type Envelope = {
	format: string
	version: number
	kdf: string
	salt: string
	nonce: string
	data: string
	check: string
}

/** Makes the file to take along: the answers, locked with a password that only the visitor knows. */
export async function takeAlong(
	content: DossierContent,
	password: string,
	today: Date,
): Promise<TakenAlong> {
	if (letters(password).length < shortestPassword) return { ok: false, reason: 'shortPassword' }
	const salt = randomBytes(16)
	const head = { format, version, kdf, salt: salt.toString('base64url') }
	const box = Buffer.from(
		encrypt(pad(content), await fileKey(password, salt), JSON.stringify(head)),
	)
	const nonce = box.subarray(0, 12).toString('base64url')
	const data = box.subarray(12).toString('base64url')
	const envelope: Envelope = { ...head, nonce, data, check: checksum({ ...head, nonce, data }) }
	return { ok: true, name: fileName(today), body: JSON.stringify(envelope) }
}

/** What the file of a day is called. */
export function fileName(today: Date): string {
	return `regelwijs-${today.toISOString().slice(0, 10)}.regelwijs`
}

/** Reads a file that was taken along. Each thing that can be wrong with it has its own name. */
export async function bringBack(body: string, password: string): Promise<BroughtBack> {
	const envelope = body.length <= largestFile ? parseEnvelope(body) : null
	if (!envelope) return { ok: false, reason: 'otherFile' }
	if (envelope.version > version) return { ok: false, reason: 'newer' }
	const { check, nonce, data, ...head } = envelope
	if (head.version !== version || head.kdf !== kdf || checksum({ ...head, nonce, data }) !== check)
		return { ok: false, reason: 'damaged' }
	const box = Buffer.concat([Buffer.from(nonce, 'base64url'), Buffer.from(data, 'base64url')])
	const key = await fileKey(password, Buffer.from(head.salt, 'base64url'))
	const plain = decrypt(box, key, JSON.stringify(head))
	if (!plain) return { ok: false, reason: 'wrongPassword' }
	const content = unpad(plain)
	if (!content) return { ok: false, reason: 'damaged' }
	const today = migrate(content)
	return today ? { ok: true, content: today } : { ok: false, reason: 'newer' }
}

/** The same password typed on another phone may arrive in other code points. */
function letters(password: string): string {
	return password.normalize('NFKC')
}

function fileKey(password: string, salt: Uint8Array): Promise<Uint8Array> {
	return slowHash(letters(password), salt, 32)
}

function checksum({ format, version, kdf, salt, nonce, data }: Omit<Envelope, 'check'>): string {
	const text = JSON.stringify([format, version, kdf, salt, nonce, data])
	return createHash('sha256').update(text).digest('base64url')
}

function parseEnvelope(body: string): Envelope | null {
	try {
		const read = JSON.parse(body) as Partial<Record<keyof Envelope, unknown>> | null
		const { format: name, version, kdf, salt, nonce, data, check } = read ?? {}
		if (name !== format || !isWhole(version)) return null
		if (!isText(kdf) || !isText(salt) || !isText(nonce) || !isText(data) || !isText(check))
			return null
		return { format, version, kdf, salt, nonce, data, check }
	} catch {
		return null
	}
}

function isText(value: unknown): value is string {
	return typeof value === 'string'
}

function isWhole(value: unknown): value is number {
	return Number.isInteger(value)
}
