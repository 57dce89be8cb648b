import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asOneLine, isLatin } from './latin.ts'

test.each([
	'Yıldız Şahin-Łukaszewicz',
	"D'Angelo-van 't Hof",
	'Ó’Brien',
	'Nguyễn Đặng',
	'Ștefan Žižek',
	'Kahaleʻa',
	'José „Pepe” Núñez',
	'M̂alé',
	'Əliyeva Nigar',
	'Ɔsɛi Yaa Akɔto',
	'Ɓala Ɗanjuma',
	'Ɣiles Aït-ɣriss',
	'Ŋaya',
	'ʿAbd al-Qādir',
	'Weg 12-A 3hoog, € 5',
	'',
])('“%s” can stand on a Dutch form', (text) => {
	expect(isLatin(text)).toBe(true)
})

test.each([
	'Иван',
	'محمد',
	'李',
	'Ελένη',
	'😀',
	'Sam ❤️',
	'a\u0000',
	'a\u202eb',
	'a\nb',
	'١',
	'é\u0301\u064b',
	'a\ufe0f',
	'a\u034fb',
])('%j cannot', (text) => {
	expect(isLatin(text)).toBe(false)
})

test.each([
	['  Anna   Maria ', 'Anna Maria'],
	['Anna\nMaria\tRosa', 'Anna Maria Rosa'],
	['Anna\u00a0Maria', 'Anna Maria'],
	['An\u00adna\ufeff \u200b Maria\u200d ', 'Anna Maria'],
	['\u202eanna\u202c', 'anna'],
	['An\u0000na \u0007 Maria', 'Anna Maria'],
	['Zoe\u0308', 'Zoë'],
	['Zoe\u200b\u0308', 'Zoë'],
	['\u200f١٢٣', '١٢٣'],
])('%j becomes the line “%s”', (text, line) => {
	expect(asOneLine(text)).toBe(line)
})

test('a line made twice is the same line', () => {
	const anything = fc.string({ unit: 'binary' })
	const nasty = fc.string({
		unit: fc.constantFrom(...'a é\u0301\u0308\u200b\u00ad\u0000\t\n\u00a0\ufeff\u202e'),
	})
	fc.assert(
		fc.property(fc.oneof(anything, nasty), (text) => {
			expect(asOneLine(asOneLine(text))).toBe(asOneLine(text))
		}),
		{ seed: 6, numRuns: 500 },
	)
})
