import { factSynonyms } from './synonyms.ts'

/** A question that a field of a form may ask: its name, the words for it, what can be answered. */
export type FormFact = {
	name: string
	texts: Array<string>
	/** The list that it is asked in: `kinderen`, once per child. */
	list: string | undefined
	options: Array<{ name: string; label: string }>
}

/** Every question of ours that a form may ask. */
export type FormVocabulary = Array<FormFact>

type Words = { [key: string]: unknown }

/**
 * The vocabulary of our questions, by their texts (`locales/nl/feiten.json`) and by the words that
 * forms use for them.
 */
export function vocabularyOf(texts: Words, list?: string): FormVocabulary {
	return Object.entries(texts).flatMap(([key, words]) => {
		if (!isWords(words) || typeof words.vraag !== 'string') return []
		const name = list ? `${list}.${key}` : key
		const within = Object.values(words).some((word) => isWords(word) && 'vraag' in word)
		if (within) return vocabularyOf(words, name)
		return withParts({
			name,
			texts: [words.kort, words.vraag].filter((text) => typeof text === 'string'),
			list,
			options: Object.entries(isWords(words.opties) ? words.opties : {}).flatMap(([name, label]) =>
				typeof label === 'string' ? [{ name, label }] : [],
			),
		})
	})
}

/** A fact with the words of forms for it, and the parts of it that forms ask one by one. */
function withParts(fact: FormFact): Array<FormFact> {
	const parts = Object.entries(factSynonyms).filter(([name]) => name.startsWith(`${fact.name}.`))
	return [
		{ ...fact, texts: [...fact.texts, ...(factSynonyms[fact.name] ?? [])] },
		...parts.map(([name, texts]) => ({ ...fact, name, texts, options: [] })),
	]
}

function isWords(value: unknown): value is Words {
	return typeof value === 'object' && value !== null
}
