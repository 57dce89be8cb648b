/** What was typed, by field name, exactly as it was sent: `{ 'geboortedatum.dag': '3' }`. */
export type Typed = Readonly<Record<string, string | ReadonlyArray<string> | undefined>>

/** What to put right, by field name; the name of the question itself for the whole of it. */
export type Errors = Readonly<Record<string, string | undefined>>

/** What was typed into one field. */
export function typedText(typed: Typed | undefined, name: string): string {
	const value = typed?.[name]
	return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** What was chosen of several. */
export function typedAll(typed: Typed | undefined, name: string): ReadonlyArray<string> {
	const value = typed?.[name]
	return typeof value === 'string' ? [value] : (value ?? [])
}

/** The ids that exist, for `aria-describedby`. */
export function describedBy(...ids: ReadonlyArray<string | false | undefined>): string | undefined {
	return ids.filter(Boolean).join(' ') || undefined
}
