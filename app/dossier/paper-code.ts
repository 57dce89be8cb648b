import { randomInt } from 'node:crypto'
import { words as allWords } from './words.ts'

/** Six of more than a thousand words: above 60 bits. */
export const codeLength = 6

/**
 * `typed` holds the words as they were typed; `unknown` the places (from 0) of those that are not in
 * the list, and is empty when only the count is wrong.
 */
export type ParsedCode =
	| { ok: true; words: Array<string> }
	| { ok: false; typed: Array<string>; unknown: Array<number> }

export function newCode(): Array<string> {
	return Array.from({ length: codeLength }, () => allWords[randomInt(allWords.length)]!)
}

/** The code as it stands in a link: `appel-boom-…`. */
export function formatCode(words: ReadonlyArray<string>): string {
	return words.join('-')
}

/**
 * Reads a code as people type it: capitals, dashes, commas, numbers in front and line ends do not matter,
 * the first four letters are enough, and one wrong letter is put right when only one word can be meant.
 */
export function parseCode(text: string): ParsedCode {
	const parts = text
		.slice(0, 500)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter((part) => part !== '')
	if (parts.length > 2 * codeLength) return { ok: false, typed: parts, unknown: [] }
	const found = parts.map(wordFor)
	const unknown = found.flatMap((word, place) => (word === null ? [place] : []))
	const words = found.filter((word) => word !== null)
	return words.length === codeLength && unknown.length === 0
		? { ok: true, words }
		: { ok: false, typed: parts, unknown }
}

const known = new Set(allWords)

function wordFor(typed: string): string | null {
	if (known.has(typed)) return typed
	const begun = typed.length >= 4 ? allWords.find((word) => word.startsWith(typed)) : undefined
	if (begun) return begun
	const meant = allWords.filter((word) => isOneSlipFrom(typed, word))
	return meant.length === 1 ? meant[0]! : null
}

/** One letter other, missing or too many, or two neighbours swapped. */
export function isOneSlipFrom(typed: string, word: string): boolean {
	if (Math.abs(typed.length - word.length) > 1) return false
	let same = 0
	while (same < typed.length && typed[same] === word[same]) same++
	const [mine, its] = [typed.slice(same), word.slice(same)]
	return (
		mine.slice(1) === its.slice(1) ||
		mine.slice(1) === its ||
		mine === its.slice(1) ||
		(mine[0] === its[1] && mine[1] === its[0] && mine.slice(2) === its.slice(2))
	)
}
