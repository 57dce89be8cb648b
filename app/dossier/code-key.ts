import { createHash } from 'node:crypto'
import { decrypt, encrypt } from './cipher.ts'
import { slowHash } from './scrypt.ts'

/** What follows from a paper code: where to look, and the key around the dossier's key. */
export type CodeKey = { lookup: string; wrappingKey: Uint8Array }

/** The salt is the same for all codes, for there is nothing else to find a code by. The words are random enough. */
const salt = 'regelwijs paper code 1'

export async function codeKey(code: string): Promise<CodeKey> {
	const hash = await slowHash(code, salt, 64)
	const lookup = createHash('sha256').update(hash.subarray(0, 32)).digest('base64url')
	return { lookup, wrappingKey: hash.subarray(32) }
}

export function wrapKey(key: Uint8Array, dossier: string, wrappingKey: Uint8Array): Uint8Array {
	return encrypt(key, wrappingKey, `regelwijs paper code ${dossier}`)
}

export function unwrapKey(
	wrapped: Uint8Array,
	dossier: string,
	wrappingKey: Uint8Array,
): Uint8Array | null {
	return decrypt(wrapped, wrappingKey, `regelwijs paper code ${dossier}`)
}
