import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import ar from '../../locales/ar/kinderopvangtoeslag-besluit.json' with { type: 'json' }
import en from '../../locales/en/kinderopvangtoeslag-besluit.json' with { type: 'json' }
import nl from '../../locales/nl/kinderopvangtoeslag-besluit.json' with { type: 'json' }

type Texts = { [key: string]: string | Texts }

function flat(texts: Texts, prefix = ''): Record<string, string> {
	return Object.fromEntries(
		Object.entries(texts).flatMap(([key, value]) =>
			typeof value === 'string'
				? [[`${prefix}${key}`, value]]
				: Object.entries(flat(value, `${prefix}${key}.`)),
		),
	)
}

const placeholders = (value: string) =>
	[...value.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)

test('has each text of the decision in Dutch, and no text that nothing uses', () => {
	const used = readdirSync(import.meta.dirname)
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
		.flatMap((file) => [
			...readFileSync(`${import.meta.dirname}/${file}`, 'utf8').matchAll(
				/'kinderopvangtoeslag-besluit:([\w.]+)'/g,
			),
		])
		.map(([, key]) => key)
	expect([...new Set(used)].toSorted()).toEqual(Object.keys(flat(nl)).toSorted())
})

test.each([
	['English', en],
	['Arabic', ar],
])('says in %s all that it says in Dutch, with the same values', (_, texts) => {
	const dutch = flat(nl)
	const other = flat(texts)
	expect(Object.keys(other)).toEqual(Object.keys(dutch))
	for (const [key, value] of Object.entries(dutch)) {
		expect(placeholders(other[key]!).toSorted(), key).toEqual(placeholders(value).toSorted())
	}
})
