/** An object as it stands in a file: its text, or a stream with the text of its dictionary. */
export type RawObject = string | { dict: string; stream: string | Uint8Array }

/** Objects by their number. */
export type RawObjects = Record<number, RawObject>

/** How the file ends. `startxref` as it should not be makes a broken one. */
export type RawEnd = { trailer?: string; startxref?: number; version?: string }

/** A PDF written by hand: for what no library would write. Object 1 is the catalog. */
export function rawPdf(objects: RawObjects, end: RawEnd = {}): Uint8Array {
	return written(Buffer.from(`%PDF-${end.version ?? '1.7'}\n%âãÏÓ\n`, 'latin1'), objects, end)
}

/** The same file with objects changed at its end, as viewers save it. */
export function updatedPdf(pdf: Uint8Array, objects: RawObjects): Uint8Array {
	const prev = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(Buffer.from(pdf).toString('latin1'))?.[1]
	return written(Buffer.from(pdf), objects, { trailer: `/Prev ${prev}` })
}

function written(before: Buffer, objects: RawObjects, { trailer = '', startxref }: RawEnd) {
	const parts = [before]
	const offsets: Array<[number, number]> = []
	let length = before.length
	const add = (part: Uint8Array | string) => {
		const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)
		parts.push(bytes)
		length += bytes.length
	}
	for (const [number, object] of Object.entries(objects)) {
		offsets.push([Number(number), length])
		add(`${number} 0 obj\n`)
		if (typeof object === 'string') add(object)
		else {
			const stream =
				typeof object.stream === 'string' ? Buffer.from(object.stream, 'latin1') : object.stream
			add(`<< ${object.dict} /Length ${stream.length} >>\nstream\n`)
			add(stream)
			add('\nendstream')
		}
		add('\nendobj\n')
	}
	const at = length
	const size = Math.max(...offsets.map(([number]) => number)) + 1
	const free = trailer.includes('/Prev') ? '' : '0 1\n0000000000 65535 f \n'
	const rows = offsets.map(
		([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`,
	)
	add(`xref\n${free}${rows.join('')}trailer\n<< /Root 1 0 R /Size ${size} ${trailer} >>\n`)
	add(`startxref\n${startxref ?? at}\n%%EOF\n`)
	return new Uint8Array(Buffer.concat(parts))
}

/** A text as a string of UTF-16, in hexadecimal. */
export function utf16(text: string): string {
	return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
}
