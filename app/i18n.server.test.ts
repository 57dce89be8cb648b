import { expect, test } from 'vitest'
import { i18nFor, isLanguage, languages, translator } from './i18n.server.ts'

test('every folder of locales/ is a language, Dutch first', () => {
	expect(languages[0]).toEqual({ code: 'nl', name: 'Nederlands', dir: 'ltr' })
	expect(languages).toContainEqual({ code: 'ar', name: 'العربية', dir: 'rtl' })
})

test('an unknown language is not a language', () => {
	expect(isLanguage('xx')).toBe(false)
	expect(isLanguage(undefined)).toBe(false)
	expect(() => i18nFor('xx')).toThrow(RangeError)
})

test('a text that is missing fails a test', () => {
	expect(() => translator('nl')({ key: 'foutpagina:bestaatNiet' })).toThrow(/bestaatNiet/)
})
