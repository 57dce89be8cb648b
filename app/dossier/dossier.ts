/** What a visitor has said. The values belong to the questions; here they are opaque. */
export type DossierContent = {
	/** Version of the vocabulary of facts in which the answers were given. */
	vocabulary: number
	/** The answers, by question. */
	answers: Record<string, unknown>
	/** The checks to which the visitor said "klopt toch", by question. */
	confirmed: Record<string, Array<string>>
}

/** Takes a content of one version of the vocabulary to the next. */
export type Migration = (content: DossierContent) => DossierContent

/** `migrations[0]` goes from version 1 to 2, and so on. Add at the end, never change one. */
const migrations: ReadonlyArray<Migration> = []

/** The version in which this program speaks. */
export const vocabularyVersion = migrations.length + 1

export function emptyDossier(): DossierContent {
	return { vocabulary: vocabularyVersion, answers: {}, confirmed: {} }
}

export function isEmpty(content: DossierContent): boolean {
	return Object.keys(content.answers).length === 0 && Object.keys(content.confirmed).length === 0
}

/**
 * Takes answers of an older deploy along to today's vocabulary.
 * Answers of a newer deploy than this one: `null`. They are left as they are, never guessed at.
 */
export function migrate(
	content: DossierContent,
	steps: ReadonlyArray<Migration> = migrations,
): DossierContent | null {
	const today = steps.length + 1
	if (content.vocabulary > today) return null
	return steps
		.slice(content.vocabulary - 1)
		.reduce(
			(older, step, index) => ({ ...step(older), vocabulary: content.vocabulary + index + 1 }),
			content,
		)
}

/** Reads a content from JSON that somebody else may have made. `null`: this is not one. */
export function parseContent(value: unknown): DossierContent | null {
	if (!isRecord(value)) return null
	const { vocabulary, answers, confirmed } = value
	if (typeof vocabulary !== 'number' || !Number.isInteger(vocabulary) || vocabulary < 1) return null
	if (!isRecord(answers) || !isConfirmed(confirmed)) return null
	return { vocabulary, answers, confirmed }
}

function isConfirmed(value: unknown): value is Record<string, Array<string>> {
	const isText = (name: unknown) => typeof name === 'string'
	return (
		isRecord(value) &&
		Object.values(value).every((names) => Array.isArray(names) && names.every(isText))
	)
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
