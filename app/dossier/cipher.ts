import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const nonceLength = 12
const tagLength = 16

/**
 * AES-256-GCM with a fresh random nonce. The box is nonce, tag and ciphertext in one.
 * `context` is not kept in the box, but who opens it must name the same.
 */
export function encrypt(plain: Uint8Array, key: Uint8Array, context: string): Uint8Array {
	const nonce = randomBytes(nonceLength)
	const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
	cipher.setAAD(Buffer.from(context))
	const data = Buffer.concat([cipher.update(plain), cipher.final()])
	return Buffer.concat([nonce, cipher.getAuthTag(), data])
}

/** `null`: another key, another context, or somebody touched the box. Which one, nobody can tell. */
export function decrypt(box: Uint8Array, key: Uint8Array, context: string): Uint8Array | null {
	if (box.length < nonceLength + tagLength) return null
	const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, nonceLength), {
		authTagLength: tagLength,
	})
	decipher.setAAD(Buffer.from(context))
	decipher.setAuthTag(box.subarray(nonceLength, nonceLength + tagLength))
	try {
		return Buffer.concat([decipher.update(box.subarray(nonceLength + tagLength)), decipher.final()])
	} catch {
		return null
	}
}
