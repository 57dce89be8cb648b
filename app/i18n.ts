import {
	createInstance,
	type InitOptions,
	type i18n,
	type PostProcessorModule,
	type Resource,
} from 'i18next'
import type { Text, TextValues, Translate } from '../flows/engine/text.ts'

/** The language in which all texts are written first. */
export const sourceLanguage = 'nl'

/** Called for a text that a language does not have. */
export type OnMissing = (language: string, key: string) => void

/** One i18next instance over all texts; a text that is missing is told and shown in Dutch. */
export function createI18n(resources: Resource, onMissing: OnMissing): i18n {
	const instance = createInstance()
	void instance.use(tellFallback(onMissing)).init({
		resources,
		lng: sourceLanguage,
		fallbackLng: sourceLanguage,
		defaultNS: 'common',
		initAsync: false,
		returnNull: false,
		// React escapes; a PDF must not.
		interpolation: { escapeValue: false },
		saveMissing: true,
		saveMissingTo: 'current',
		missingKeyHandler: (languages, namespace, key) => {
			onMissing(languages.join(), `${namespace}:${key}`)
		},
		// A key that holds other texts is no text.
		returnedObjectHandler: (key) => {
			onMissing(instance.language, key)
			return key
		},
		postProcess: 'tellFallback',
		postProcessPassResolved: true,
	})
	return instance
}

/** What a sentence of such a language within another has: its letters, or values set apart in it. */
const fromRightToLeft = /[\u0590-\u08ff\u2067\u2068]/

/**
 * What differs for one language. From right to left each value stands in a bidirectional isolate
 * (FSI … PDI), so that `€ 1.027` and `22 november 2026` keep the order of the letter. A sentence
 * within a sentence goes from right to left as a whole (RLI … PDI): of `A، B` a browser would guess
 * that it begins on the left.
 */
export function inLanguage(code: string): InitOptions {
	const isRightToLeft = createInstance().dir(code) === 'rtl'
	if (!isRightToLeft) return { lng: code }
	return {
		lng: code,
		interpolation: {
			escapeValue: true,
			escape: (value) => `${fromRightToLeft.test(value) ? '\u2067' : '\u2068'}${value}\u2069`,
		},
	}
}

/** i18next falls back in silence; we want to know. */
function tellFallback(onMissing: OnMissing): PostProcessorModule {
	return {
		type: 'postProcessor',
		name: 'tellFallback',
		process(value: string, _key, options, translator: i18n) {
			const { usedLng, usedNS, usedKey } = options.i18nResolved as Record<string, string>
			const language = options.lng ?? translator.language
			if (usedLng !== language) onMissing(language, `${usedNS}:${usedKey}`)
			return value
		},
	}
}

/** Turns texts of the flows into sentences; a text within a text becomes a sentence first. */
export function translatorOf(instance: i18n): Translate {
	const sentence = ({ key, values = {} }: Text): string => instance.t(key, flat(values))
	const flat = (values: TextValues) =>
		Object.fromEntries(
			Object.entries(values).map(([name, value]) => [
				name,
				typeof value === 'object' ? sentence(value) : value,
			]),
		)
	return sentence
}
