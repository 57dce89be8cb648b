import { FormRefusal } from './refusal.ts'

/** What a form may cost. Official forms stay far below. */
export const limits = {
	/** Bytes of the file. */
	bytes: 25 * 1024 * 1024,
	pages: 300,
	/** Bytes that the streams of the file unpack to. */
	unpacked: 400 * 1024 * 1024,
	/** Levels of fields within fields, and of pages within pages. */
	depth: 60,
	fields: 20_000,
	/** Milliseconds for one job in a worker. */
	time: 60_000,
	/** Megabytes of memory that a worker may add. */
	memory: 1024,
}

/** @throws FormRefusal for a file too large to look at; ask before reading it */
export function assertSmallEnough(bytes: number): void {
	if (bytes > limits.bytes) throw new FormRefusal('tooLarge', `${bytes} bytes`)
}
