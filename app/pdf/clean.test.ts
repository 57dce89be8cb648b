import { expect, test } from 'vitest'
import { cleanText } from './clean.ts'

test.each([
	['S\u0327ahin', 'Şahin'],
	['a\u0000b\u0007c\u009f', 'abc'],
	['een\r\ntwee\u2028drie', 'een\ntwee\ndrie'],
	['een\ttwee', 'een twee'],
	['zacht\u00adkoppel\u200bteken\ufeff', 'zachtkoppelteken'],
	['\u202eomgekeerd\u202c', 'omgekeerd'],
	['€\u00a014,20', '€\u00a014,20'],
])('%j goes on paper as %j', (text, expected) => {
	expect(cleanText(text)).toBe(expected)
})
