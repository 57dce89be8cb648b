import { randomBytes } from 'node:crypto'
import { decrypt, encrypt } from './cipher.ts'
import { type DossierContent, parseContent } from './dossier.ts'

/** The blob grows in steps of this many bytes, so that its length tells nothing about the answers. */
const step = 1024
const largest = 1024 * 1024

/** More than any household can say: somebody is filling our disk. */
export class DossierTooLarge extends Error {
	override name = 'DossierTooLarge'
}

export type Unsealed = { ok: true; content: DossierContent } | { ok: false }

/** A dossier's key: 256 random bits. It lives in the visitor's cookie and nowhere else. */
export function newKey(): Uint8Array {
	return randomBytes(32)
}

/** A dossier's id: 128 random bits, 22 characters. */
export function newId(): string {
	return randomBytes(16).toString('base64url')
}

/**
 * Seals a content for one place: this dossier, this version.
 * @throws DossierTooLarge above 1 MiB
 */
export function seal(
	content: DossierContent,
	key: Uint8Array,
	id: string,
	version: number,
): Uint8Array {
	return encrypt(pad(content), key, context(id, version))
}

/** `ok: false`: another key, another place or a touched blob. A mishap of the visitor, not a fault of ours. */
export function unseal(sealed: Uint8Array, key: Uint8Array, id: string, version: number): Unsealed {
	const plain = decrypt(sealed, key, context(id, version))
	const content = plain && unpad(plain)
	return content ? { ok: true, content } : { ok: false }
}

function context(id: string, version: number): string {
	return `regelwijs dossier ${id} ${version}`
}

/** Length of the JSON, the JSON, and zeros up to the next step. */
export function pad(content: DossierContent): Uint8Array {
	const json = Buffer.from(JSON.stringify(content))
	if (json.length > largest) throw new DossierTooLarge(`${json.length} bytes`)
	const padded = Buffer.alloc(Math.ceil((json.length + 4) / step) * step)
	padded.writeUInt32BE(json.length)
	json.copy(padded, 4)
	return padded
}

export function unpad(padded: Uint8Array): DossierContent | null {
	const bytes = Buffer.from(padded.buffer, padded.byteOffset, padded.byteLength)
	if (bytes.length < 4) return null
	const json = bytes.subarray(4, 4 + bytes.readUInt32BE())
	try {
		return parseContent(JSON.parse(json.toString()))
	} catch {
		return null
	}
}
