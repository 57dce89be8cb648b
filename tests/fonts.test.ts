import { expect, test } from 'vitest'
import { fonts } from '../app/pdf/font.ts'
import { isLatin } from '../flows/engine/latin.ts'

const LAST_CODE_POINT = 0x1ffff

/** Every character that we take, as it is kept: letters with marks as one where there is one. */
const taken = new Set(
	Array.from({ length: LAST_CODE_POINT + 1 }, (_, codePoint) => codePoint)
		.filter((codePoint) => codePoint < 0xd800 || codePoint > 0xdfff)
		.map((codePoint) => String.fromCodePoint(codePoint))
		.filter(isLatin)
		.flatMap((character) => [...character.normalize('NFC')])
		.map((character) => character.codePointAt(0)!),
)

test.each(Object.entries(fonts))(
	'the %s font of the papers draws every letter we take',
	(_, font) => {
		const lacking = [...taken].filter((codePoint) => !font.hasGlyphForCodePoint(codePoint))
		expect(lacking.map((codePoint) => `U+${codePoint.toString(16)}`)).toEqual([])
	},
)

test('letters of names from near and far are taken', () => {
	for (const letter of 'éßłşğıđőțṣẹəƏɔƆɛƐɣƔɓƁɗƊŋŊʿʾʼ') {
		expect(taken.has(letter.codePointAt(0)!), letter).toBe(true)
	}
})
