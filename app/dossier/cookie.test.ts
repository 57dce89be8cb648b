import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clearCookie, readCookie, writeCookie } from './cookie.ts'
import { newId, newKey } from './seal.ts'

const pair = (setCookie: string) => setCookie.split(';')[0]!

test.each([true, false])('a cookie that is written reads back (https: %s)', (secure) => {
	for (const kept of [true, false]) {
		const cookie = { id: newId(), key: newKey(), kept }
		const header = `taal=nl; ${pair(writeCookie(cookie, secure))}; other=1`
		expect(readCookie(header, secure)).toEqual({ kind: 'cookie', ...cookie })
	}
})

test('over https the cookie is bound to this host and hidden from scripts', () => {
	const cookie = writeCookie({ id: newId(), key: newKey(), kept: false }, true)
	expect(cookie).toMatch(
		/^__Host-dossier=[\w-]{22}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
	)
})

test('over plain http the cookie has another name and is not Secure', () => {
	const cookie = writeCookie({ id: newId(), key: newKey(), kept: false }, false)
	expect(cookie).toMatch(/^dossier=[\w-]{22}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('kept on this device means seven days, otherwise until the browser closes', () => {
	const cookie = { id: newId(), key: newKey() }
	expect(writeCookie({ ...cookie, kept: true }, true)).toContain('; Max-Age=604800')
	expect(writeCookie({ ...cookie, kept: false }, true)).not.toContain('Max-Age')
})

test('clearing takes the value and the time away', () => {
	expect(clearCookie(true)).toBe(
		'__Host-dossier=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0',
	)
	expect(readCookie(pair(clearCookie(true)), true)).toEqual({ kind: 'none' })
})

test('no cookie, or only those of others, is none', () => {
	expect(readCookie(null, true)).toEqual({ kind: 'none' })
	expect(readCookie('', true)).toEqual({ kind: 'none' })
	expect(readCookie('mydossier=x; __Host-dossiers=y', true)).toEqual({ kind: 'none' })
	expect(readCookie(`dossier=${newId()}.x`, true)).toEqual({ kind: 'none' })
})

test('anything else under our name is damaged and never throws', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1 }), (text) => {
			const value = text.replace(/[;\s]/g, '_')
			expect(readCookie(`dossier=${value}`, false)).toEqual({ kind: 'damaged' })
		}),
	)
})
