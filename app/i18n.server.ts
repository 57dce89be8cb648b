import type { i18n, Resource } from 'i18next'
import type { Translate } from '../flows/engine/text.ts'
import { createI18n, inLanguage, type OnMissing, sourceLanguage, translatorOf } from './i18n.ts'

/** A language of the pages: its code in the URL, its own name, its direction. */
export type Language = { code: string; name: string; dir: 'ltr' | 'rtl' }

const files = import.meta.glob<Record<string, string>>('/locales/*/*.json', {
	eager: true,
	import: 'default',
})

/** All texts: language → namespace (the file's name) → texts. */
export const resources: Resource = {}
for (const [path, texts] of Object.entries(files)) {
	const [, , language = '', file = ''] = path.split('/')
	resources[language] = { ...resources[language], [file.replace('.json', '')]: texts }
}

const told = new Set<string>()
const onMissing: OnMissing = (language, key) => {
	const missing = `${language} has no text ${key}`
	if (import.meta.env.MODE === 'test') throw new Error(missing)
	if (told.has(missing)) return
	told.add(missing)
	console.warn(JSON.stringify({ level: 'warn', missing }))
}

const shared = createI18n(resources, onMissing)
const instances = new Map(
	Object.keys(resources).map((code) => [code, shared.cloneInstance(inLanguage(code))]),
)

/** Every language there is a folder for in `locales/`, Dutch first. */
export const languages: ReadonlyArray<Language> = [...instances]
	.map(([code, instance]) => ({ code, name: instance.t('taal:naam'), dir: instance.dir() }))
	.sort((a, b) => Number(b.code === sourceLanguage) - Number(a.code === sourceLanguage))

/** Whether there is a folder in `locales/` for it. */
export function isLanguage(code: string | undefined): code is string {
	return code !== undefined && instances.has(code)
}

/**
 * i18next in one language.
 *
 * @throws {RangeError} for a language we do not have
 */
export function i18nFor(code: string): i18n {
	const instance = instances.get(code)
	if (!instance) throw new RangeError(`no language ${code} in locales/`)
	return instance
}

/** The sentences of one language for the texts of the flows. */
export function translator(code: string): Translate {
	return translatorOf(i18nFor(code))
}

/** Whether a language has a text; some questions have a hint, others need none. */
export function hasText(code: string, key: string): boolean {
	return i18nFor(code).exists(key)
}
