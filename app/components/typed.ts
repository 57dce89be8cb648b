/** What was typed, by part, exactly as it was sent; `''` is the part of a question that has only one. */
export type Typed = Readonly<Record<string, ReadonlyArray<string> | undefined>>

/** What to put right, by part; `''` for the whole of the question. */
export type Errors = Readonly<Record<string, string | undefined>>

/** The name of a form field, and its id. */
export function fieldName(question: string, part = ''): string {
	return part === '' ? question : `${question}.${part}`
}

/** The ids that exist, for `aria-describedby`. */
export function describedBy(...ids: ReadonlyArray<string | false | undefined>): string | undefined {
	return ids.filter(Boolean).join(' ') || undefined
}
