import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createI18n, translatorOf } from '../app/i18n.ts'
import type { Translate } from '../flows/engine/text.ts'

/** The Dutch sentences of the texts of the flows, outside of a server. */
export function dutch(): Translate {
	return translatorOf(
		createI18n({ nl: dutchTexts() }, (language, key) => {
			throw new Error(`${language} has no text ${key}`)
		}),
	)
}

/** All Dutch texts, by namespace. */
export function dutchTexts(): Record<string, object> {
	const folder = join(import.meta.dirname, '../locales/nl')
	const texts = readdirSync(folder).map((file) => [
		file.replace('.json', ''),
		JSON.parse(readFileSync(join(folder, file), 'utf8')) as object,
	])
	return Object.fromEntries(texts) as Record<string, object>
}
