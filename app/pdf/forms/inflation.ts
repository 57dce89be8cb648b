import { inflateSync } from 'node:zlib'
import { limits } from './limits.ts'
import { FormRefusal } from './refusal.ts'

const start = Buffer.from('stream')
const end = Buffer.from('endstream')

/**
 * Unpacks every stream once, up to a limit, before anything else reads the file: a few kilobytes
 * can unpack to gigabytes, also several times over.
 *
 * @throws FormRefusal when the streams together are too heavy
 */
export function assertNoBomb(file: Buffer): void {
	let room = limits.unpacked
	for (let at = file.indexOf(start); at >= 0; at = file.indexOf(start, at + 1)) {
		if (file.subarray(at - 3, at).equals(end.subarray(0, 3))) continue
		const body = at + start.length + lineBreak(file, at + start.length)
		const times = packed(file.subarray(Math.max(0, at - 1000), at).toString('latin1'))
		if (times === 0) continue
		const stop = file.indexOf(end, body)
		room -= unpackedSize(file.subarray(body, stop < 0 ? undefined : stop), times, room)
	}
}

/** How often a stream is packed by zlib, by the dictionary before it. */
function packed(before: string): number {
	const dict = before.slice(before.lastIndexOf(' obj') + 1)
	return dict.match(/\/(FlateDecode|Fl)\b/g)?.length ?? 0
}

function unpackedSize(bytes: Buffer, times: number, room: number): number {
	let unpacked = bytes
	let size = 0
	for (let time = 0; time < times; time++) {
		try {
			unpacked = inflateSync(unpacked, { maxOutputLength: Math.max(1, room - size) })
		} catch (error) {
			// A damaged stream unpacks to nothing; only the limit counts here.
			if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return size
			throw new FormRefusal('tooHeavy', 'A stream unpacks to too much', { cause: error })
		}
		size += unpacked.length
	}
	return size
}

function lineBreak(file: Buffer, at: number): number {
	if (file[at] === 0x0d && file[at + 1] === 0x0a) return 2
	return file[at] === 0x0a || file[at] === 0x0d ? 1 : 0
}
