import {
	decodePDFRawStream,
	PDFArray,
	PDFDict,
	PDFHexString,
	PDFName,
	PDFNull,
	PDFNumber,
	type PDFObject,
	PDFRawStream,
	PDFRef,
	PDFStream,
	PDFString,
} from 'pdf-lib'

/** What stands under a key, references followed; `undefined` for nothing, null or a dead end. */
export function entry(dict: PDFDict | undefined, key: string): PDFObject | undefined {
	const found = dict?.lookup(PDFName.of(key))
	return found === PDFNull || found instanceof PDFRef ? undefined : found
}

/** The dictionary under a key; of a stream, the one that describes it. */
export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
	return asDict(entry(dict, key))
}

/** An object as a dictionary. */
export function asDict(object: PDFObject | undefined): PDFDict | undefined {
	if (object instanceof PDFDict) return object
	return object instanceof PDFStream ? object.dict : undefined
}

/** The items of the array under a key, references followed; a single object counts as a list. */
export function itemsAt(dict: PDFDict | undefined, key: string): Array<PDFObject> {
	const found = entry(dict, key)
	if (found instanceof PDFArray) return itemsOf(found)
	return found ? [found] : []
}

/** The items of an array, references followed. */
export function itemsOf(array: PDFArray): Array<PDFObject> {
	return array.asArray().flatMap((_, index) => {
		const item = array.lookup(index)
		return item === undefined || item === PDFNull ? [] : [item]
	})
}

/** A dictionary in an array, with the reference that led to it. */
export type Listed = { dict: PDFDict; ref: PDFRef | undefined }

/** The dictionaries in the array under a key. */
export function listedAt(dict: PDFDict | undefined, key: string): Array<Listed> {
	const array = entry(dict, key)
	if (!(array instanceof PDFArray)) return []
	return array.asArray().flatMap((item, index) => {
		const found = array.lookup(index)
		const ref = item instanceof PDFRef ? item : undefined
		return found instanceof PDFDict ? [{ dict: found, ref }] : []
	})
}

/** The number under a key. */
export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
	const found = entry(dict, key)
	return found instanceof PDFNumber ? found.asNumber() : undefined
}

/** The numbers of the array under a key. */
export function numbersAt(dict: PDFDict | undefined, key: string): Array<number> {
	return itemsAt(dict, key).flatMap((item) => (item instanceof PDFNumber ? item.asNumber() : []))
}

/** The text of a string, a name or a stream. */
export function textOf(object: PDFObject | undefined): string | undefined {
	if (object instanceof PDFName) return nameText(object)
	if (object instanceof PDFRawStream) return decoded(decodePDFRawStream(object).decode(), latin1)
	if (object instanceof PDFString || object instanceof PDFHexString)
		return decoded(object.asBytes(), () => object.decodeText())
	return undefined
}

/** A name as people read it: names are bytes, that most programs write as UTF-8. */
export function nameText(name: PDFName): string {
	const bytes = name.asBytes()
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		return latin1(bytes)
	}
}

function decoded(bytes: Uint8Array, otherwise: (bytes: Uint8Array) => string): string {
	const [first, second, third] = bytes
	if (first === 0xfe && second === 0xff) return plain(new TextDecoder('utf-16be').decode(bytes))
	if (first === 0xff && second === 0xfe) return plain(new TextDecoder('utf-16le').decode(bytes))
	if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(bytes)
	return otherwise(bytes)
}

/** Without the language marks that may stand between escape characters. */
function plain(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: PDF marks a language with U+001B
	return text.replace(/\u001b[a-zA-Z]{2,4}\u001b/g, '')
}

function latin1(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('latin1')
}
