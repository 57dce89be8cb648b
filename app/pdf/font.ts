import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fontkit from '@cantoo/fontkit'
import { MissingGlyphError } from './fault.ts'
import type { Style } from './look.ts'

/** From the root of the project, so that it holds from source and from a bundle. */
const folder = join(process.cwd(), 'app/pdf/fonts')

/** Noto Sans, cut down to the Latin script by `scripts/fonts.ts`. */
export const fontFiles: Record<Style['face'], Buffer> = {
	regular: readFileSync(join(folder, 'NotoSans-Regular.ttf')),
	strong: readFileSync(join(folder, 'NotoSans-SemiBold.ttf')),
}

/** The fonts, read once. */
export const fonts = { regular: opened('regular'), strong: opened('strong') }

function opened(face: Style['face']): fontkit.Font {
	const font = fontkit.create(fontFiles[face])
	if ('fonts' in font) throw new Error(`${face} is a collection of fonts`)
	// A glyph keeps the character it was first asked for: let that be the plain one, so that a
	// space stays a space where the hard space came first.
	for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint)
	return font
}

const drawable = new Set<number>(fonts.regular.characterSet)
const lineBreak = 0x0a

/** @throws MissingGlyphError when the font lacks a character of the text */
export function assertDrawable(text: string, where: string): void {
	for (const character of text) {
		const codePoint = character.codePointAt(0) ?? 0
		if (codePoint !== lineBreak && !drawable.has(codePoint)) {
			const code = codePoint.toString(16).toUpperCase().padStart(4, '0')
			throw new MissingGlyphError(`No glyph for U+${code} in ${where}`)
		}
	}
}
