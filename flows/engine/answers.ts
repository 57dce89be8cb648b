/** What somebody says who does not know: a value of its own, kept and printed as a to-do. */
export type Unknown = { weetIkNiet: true }

/** The one answer for "weet ik niet". */
export const UNKNOWN: Unknown = Object.freeze({ weetIkNiet: true })

/** Whether an answer is "weet ik niet". */
export function isUnknown(answer: unknown): answer is Unknown {
	return (
		typeof answer === 'object' &&
		answer !== null &&
		'weetIkNiet' in answer &&
		answer.weetIkNiet === true
	)
}

/** The answer as a fact, or `null` when it was not given or not known. */
export function known<V>(answer: V | Unknown | undefined): V | null {
	return answer === undefined || isUnknown(answer) ? null : answer
}

/** What was said, by question. Only a replay decides which of it counts. */
export type Answers = Record<string, unknown>

/** The stored answer of a list: its items by stable id, and whether the person said "klaar". */
export type StoredList = {
	items: Array<StoredItem>
	klaar: boolean
	/** The item last taken off, so that it can be put back. No replay ever sees it. */
	weg?: StoredItem
	/** Rows of a table that could not be read, as a table to put right. No replay ever sees them. */
	rest?: string
}

/** One thing of a list, e.g. a child. The id is its own and never its position. */
export type StoredItem = { id: string; answers: Answers }

/** A list as rules and papers see it: items whose questions are all answered. */
export type Item<A> = A & { id: string }

/** The stored list of a question, or an empty open one. */
export function storedList(stored: Answers, name: string): StoredList {
	const value = stored[name]
	const isList = typeof value === 'object' && value !== null && 'items' in value
	return isList ? (value as StoredList) : { items: [], klaar: false }
}
