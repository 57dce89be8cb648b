import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fontkit from '@cantoo/fontkit'
import { isFromRight } from '../card.ts'
import { MissingGlyphError } from './fault.ts'
import { fontFiles } from './font.ts'

/** How heavy a line is set. */
export type Face = 'regular' | 'strong'

const folder = join(process.cwd(), 'app/pdf/fonts')

/** The fonts of cards, by script and face; those of papers are Latin only. */
export const cardFonts: Record<`${'latin' | 'arabic'}-${Face}`, Buffer> = {
	'latin-regular': fontFiles.regular,
	'latin-strong': fontFiles.strong,
	'arabic-regular': readFileSync(join(folder, 'NotoSansArabic-Regular.ttf')),
	'arabic-strong': readFileSync(join(folder, 'NotoSansArabic-SemiBold.ttf')),
}

/** What each font can draw; both faces of a script can draw the same. */
const drawable = {
	latin: lettersOf(cardFonts['latin-regular']),
	arabic: lettersOf(cardFonts['arabic-regular']),
}

/**
 * The font for a line of text.
 *
 * @throws MissingGlyphError when it lacks a letter
 */
export function fontOf(text: string, face: Face): keyof typeof cardFonts {
	const script = isFromRight(text) ? 'arabic' : 'latin'
	const lacking = [...text].find((letter) => !drawable[script].has(letter.codePointAt(0)!))
	if (lacking !== undefined) throw new MissingGlyphError(`No glyph for ${lacking} of a card`)
	return `${script}-${face}`
}

function lettersOf(file: Buffer): Set<number> {
	const font = fontkit.create(file)
	if ('fonts' in font) throw new Error('a collection of fonts')
	return new Set(font.characterSet)
}
