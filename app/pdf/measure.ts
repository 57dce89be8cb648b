import { fonts } from './font.ts'
import type { Style } from './look.ts'

/** Sums of widths differ from the width of the sum by less than this. */
const rounding = 0.001

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
	const words = text.split(/(?<= )(?! )|(?<=\p{L}[-/])(?=\p{L})/u)
	return filled(
		words.flatMap((word) =>
			measure(word.trimEnd()) <= width ? [word] : filled(charactersOf(word), width, measure),
		),
		width,
		measure,
	)
}

/** Puts parts after each other on a line until the next does not fit; each is measured once. */
function filled(parts: Array<string>, width: number, measure: Measure): Array<string> {
	const lines = ['']
	let taken = 0
	for (const part of parts) {
		if (taken > 0 && taken + measure(part.trimEnd()) > width + rounding) {
			lines.push('')
			taken = 0
		}
		lines[lines.length - 1] += part
		taken += measure(part)
	}
	return lines
}

function charactersOf(word: string): Array<string> {
	return Array.from(new Intl.Segmenter('nl').segment(word), ({ segment }) => segment)
}
