import { fonts } from './font.ts'
import type { Style } from './look.ts'

/** Width of a text in points. */
export type Measure = (text: string) => number

/** Measures printed text in the real font, kerning included. */
export function measureIn({ face, size }: Pick<Style, 'face' | 'size'>): Measure {
	const font = fonts[face]
	return (text) =>
		text
			.split(/(?<= )/)
			.reduce((width, word) => width + (word ? font.layout(word).advanceWidth : 0), 0) *
		(size / font.unitsPerEm)
}

/** Measures a field's value: viewers set glyph after glyph, without kerning. */
export function measureValue(size: number): Measure {
	const font = fonts.regular
	return (text) => {
		let width = 0
		for (const character of text)
			width += font.glyphForCodePoint(character.codePointAt(0) ?? 0)?.advanceWidth ?? 0
		return width * (size / font.unitsPerEm)
	}
}

/**
 * Breaks a text into lines no wider than `width`: at line breaks, after spaces, after a hyphen or
 * slash between letters, and inside a word only when it is wider than a line. The lines joined
 * are the text, with spaces for line breaks, so nothing can get lost.
 */
export function linesOf(text: string, width: number, measure: Measure): Array<string> {
	return text.split(/(?<=\n)/).flatMap((part) => wrapped(part.replace('\n', ' '), width, measure))
}

function wrapped(text: string, width: number, measure: Measure): Array<string> {
	const lines: Array<string> = []
	let line = ''
	for (const word of text.split(/(?<= )(?! )|(?<=\p{L}[-/])(?=\p{L})/u).flatMap(splitLong)) {
		if (line && measure((line + word).trimEnd()) > width) {
			lines.push(line)
			line = ''
		}
		line += word
	}
	return [...lines, line]

	function splitLong(word: string): Array<string> {
		if (measure(word.trimEnd()) <= width) return [word]
		const parts: Array<string> = []
		let part = ''
		for (const { segment } of new Intl.Segmenter('nl').segment(word)) {
			if (part && measure((part + segment).trimEnd()) > width) {
				parts.push(part)
				part = ''
			}
			part += segment
		}
		return [...parts, part]
	}
}
