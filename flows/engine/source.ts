import type { IsoDate } from './date.ts'

/**
 * How sure we are of a fact: `V` seen in an official source, `V2` in independent transcriptions of
 * one, `S` seen once or in an old source, `D` computed from published numbers. Only V and V2 are
 * shown as fact; the others as "vraag dit na bij …".
 */
export type Confidence = 'V' | 'V2' | 'S' | 'D'

/** Where a rule or number stands. */
export type Source = {
	title: string
	/** Absent where the source has no address of its own. */
	url?: string
	confidence: Confidence
	/** The day on which somebody last compared it. */
	checked: IsoDate
}

/** Whether a fact may be stated as such, or must be asked after. */
export function isCertain(source: Source): boolean {
	return source.confidence === 'V' || source.confidence === 'V2'
}
