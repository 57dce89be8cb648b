import { expect, test } from 'vitest'
import type { At } from '../question.ts'
import { fullName, naam } from './naam.ts'

const kind = naam()
const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }

function parsed(voornamen: string, achternaam: string) {
	return kind.parse({ voornamen: [voornamen], achternaam: [achternaam] }, at)
}

test.each([
	['Yıldız', 'Şahin-Łukaszewicz'],
	['Seán', "Ó'Brien"],
	['Seán', 'Ó’Brien'],
	['Thị Hường', 'Nguyễn Đặng'],
	['', 'Nguyễn Đặng'],
	['', 'Suharto'],
	['İbrahim Çağrı', 'Gündoğdu'],
	['Ștefan Andreï', 'Žižek'],
	['Jan Peter', "van 't Hof-d'Angelo"],
	['J.P.', 'van der Berg'],
	['A'.repeat(196), 'B'.repeat(196)],
	['X', 'Æ'],
])('“%s” “%s” goes through exactly', (voornamen, achternaam) => {
	const value = { voornamen, achternaam }
	expect(parsed(voornamen, achternaam)).toEqual({ ok: true, value })
	expect(kind.accept(value, at)).toEqual({ ok: true, value })
})

test.each([
	['  Anna   Maria ', ' de  Vries ', 'Anna Maria', 'de Vries'],
	['Zoe\u0308', 'Muller', 'Zoë', 'Muller'],
	['Anna\u202e', '\u202dVries\u202c', 'Anna', 'Vries'],
	['An\u200bna\u00ad', 'Vri\u0000es\u0007 ', 'Anna', 'Vries'],
	['Ali \u200b', 'Vries', 'Ali', 'Vries'],
	['Ali \u200b Reza', 'Vries', 'Ali Reza', 'Vries'],
	['Anna\nMaria', 'Vries', 'Anna Maria', 'Vries'],
])('%j %j becomes “%s” “%s”', (voornamen, achternaam, first, last) => {
	const value = { voornamen: first, achternaam: last }
	expect(parsed(voornamen, achternaam)).toEqual({ ok: true, value })
	expect(kind.accept({ voornamen, achternaam }, at)).toEqual({ ok: true, value })
})

test.each([
	['', '', [['achternaam', 'naam.leeg']]],
	['Sam', '', [['achternaam', 'naam.leeg']]],
	['Sam', ' \u200b\u202e', [['achternaam', 'naam.leeg']]],
	['Иван', 'Petrov', [['voornamen', 'tekst.andereLetters']]],
	[
		'محمد',
		'علي',
		[
			['voornamen', 'tekst.andereLetters'],
			['achternaam', 'tekst.andereLetters'],
		],
	],
	['Sam 😀', 'Vries', [['voornamen', 'tekst.andereLetters']]],
	['Sam', '李', [['achternaam', 'tekst.andereLetters']]],
	['12', 'Vries', [['voornamen', 'tekst.geenLetters']]],
	['Sam', '-', [['achternaam', 'tekst.geenLetters']]],
	['Sam', 'V'.repeat(301), [['achternaam', 'tekst.teLang']]],
] as const)('%j %j is refused', (voornamen, achternaam, mistakes) => {
	expect(parsed(voornamen, achternaam)).toEqual({
		ok: false,
		mistakes: mistakes.map(([part, error]) => ({ part, error })),
	})
})

test.each([
	null,
	'Sam de Vries',
	{},
	{ voornamen: 'Sam' },
	{ voornamen: 5, achternaam: 'Vries' },
	{ voornamen: 'Sam', achternaam: 5 },
	{ voornamen: null, achternaam: 'Vries' },
	{ voornamen: ['Sam'], achternaam: 'Vries' },
])('the API cannot give %j', (json) => {
	expect(kind.accept(json, at).ok).toBe(false)
})

test('somebody with one name has it as the surname', () => {
	expect(kind.accept({ achternaam: 'Suharto' }, at)).toEqual({
		ok: true,
		value: { voornamen: '', achternaam: 'Suharto' },
	})
	expect(fullName({ voornamen: '', achternaam: 'Suharto' })).toBe('Suharto')
})
