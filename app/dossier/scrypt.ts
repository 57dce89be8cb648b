import { type BinaryLike, scrypt } from 'node:crypto'

/** About 32 MiB and a tenth of a second per guess. */
export const cost = { N: 2 ** 15, r: 8, p: 1 }

/** A slow hash: who guesses pays for every guess. */
export function slowHash(secret: string, salt: BinaryLike, length: number): Promise<Buffer> {
	return new Promise((done, fail) => {
		scrypt(secret, salt, length, { ...cost, maxmem: 64 * 1024 * 1024 }, (error, hash) =>
			error ? fail(error) : done(hash),
		)
	})
}
