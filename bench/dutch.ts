import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Resource } from 'i18next'
import { createI18n, translatorOf } from '../app/i18n.ts'
import type { Translate } from '../flows/engine/text.ts'

/** The Dutch sentences of the texts of the flows, outside of a server. */
export function dutch(): Translate {
	return translatorOf(
		createI18n(dutchTexts(), (language, key) => {
			throw new Error(`${language} has no text ${key}`)
		}),
	)
}

function dutchTexts(): Resource {
	const folder = join(import.meta.dirname, '../locales/nl')
	const texts = readdirSync(folder).map((file) => [
		file.replace('.json', ''),
		JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>,
	])
	return { nl: Object.fromEntries(texts) as Resource[string] }
}
