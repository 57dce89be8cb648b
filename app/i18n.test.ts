import { expect, test } from 'vitest'
import { createI18n, inLanguage, translatorOf } from './i18n.ts'

const resources = {
	nl: {
		common: {
			verder: 'Verder',
			wie: '{{naam}} en {{ander}}',
			kinderen_one: '{{count}} kind',
			kinderen_other: '{{count}} kinderen',
			kind: { eerste: 'uw eerste kind' },
		},
	},
	en: { common: { wie: '{{naam}} and {{ander}}', kind: { eerste: 'your first child' } } },
}

function speaking(language: string) {
	const missing: Array<string> = []
	const shared = createI18n(resources, (code, key) => missing.push(`${code} ${key}`))
	return { say: translatorOf(shared.cloneInstance({ lng: language })), missing }
}

test('a text within a text is said in the same language', () => {
	const { say, missing } = speaking('en')
	const ander = { key: 'common:kind.eerste' }
	expect(say({ key: 'common:wie', values: { naam: 'Ö & <b>', ander } })).toBe(
		'Ö & <b> and your first child',
	)
	expect(missing).toEqual([])
})

test('a number chooses the plural', () => {
	const { say } = speaking('nl')
	expect(say({ key: 'common:kinderen', values: { count: 1 } })).toBe('1 kind')
	expect(say({ key: 'common:kinderen', values: { count: 2 } })).toBe('2 kinderen')
})

test('a text that a language does not have is Dutch, and told', () => {
	const { say, missing } = speaking('en')
	expect(say({ key: 'common:verder' })).toBe('Verder')
	expect(missing).toEqual(['en common:verder'])
})

test('a text that does not exist at all is told', () => {
	const { say, missing } = speaking('nl')
	say({ key: 'common:bestaatNiet' })
	expect(missing).toEqual(['nl common:bestaatNiet'])
})

test('from right to left a value keeps its order, and a list of values goes from right to left', () => {
	const texts = { ar: { common: { en: '{{eerder}}، {{volgende}}', klaar: 'جهّز: {{wat}}' } } }
	const say = translatorOf(createI18n(texts, () => {}).cloneInstance(inLanguage('ar')))
	const wat = { key: 'common:en', values: { eerder: '€ 10', volgende: '€ 20' } }
	expect(say({ key: 'common:klaar', values: { wat: '€ 10' } })).toBe('جهّز: \u2068€ 10\u2069')
	expect(say({ key: 'common:klaar', values: { wat } })).toBe(
		'جهّز: \u2067\u2068€ 10\u2069، \u2068€ 20\u2069\u2069',
	)
})
