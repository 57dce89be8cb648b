import type { Answers } from './answers.ts'
import type { IsoDate } from './date.ts'
import { asOneLine } from './latin.ts'
import type { Text } from './text.ts'

/** What was typed, by part; `''` is the part of a question that has only one. */
export type Raw = Record<string, Array<string>>

/** A mistake of the resident: which part, and the key of what to say about it in `fouten`. */
export type Mistake = { part: string; error: string }

/** What came of reading an answer. A mistake is a value, never an exception. */
export type Parsed<V> = { ok: true; value: V } | { ok: false; mistakes: Array<Mistake> }

/** Where a question is asked: what was answered before it, in and around the list it stands in. */
export type At = { answers: Answers; outer: Answers; peildatum: IsoDate }

/** One choice on offer. */
export type Option = { value: string; label: Text }

/** A JSON Schema (2020-12) of one value, for the API. */
export type JsonSchema = { [keyword: string]: unknown }

/**
 * A kind of answer: how it is typed, kept, shown and described. Input is read forgivingly, what is
 * kept is canonical.
 */
export type Kind<V> = {
	/** Chooses the field component. */
	id: string
	/** Parts of the form field; `['']` when there is one. Field names are `<question>.<part>`. */
	parts: ReadonlyArray<string>
	parse(raw: Raw, at: At): Parsed<V>
	/** A canonical value as it comes in through the API or a file. */
	accept(json: unknown, at: At): Parsed<V>
	/** The value as it would be typed again. */
	toRaw(value: V): Raw
	/** The value as read back to a person. */
	show(value: V, at: At): Text
	/** What there is to choose from, when it is a choice. */
	options?(at: At): Array<Option>
	schema: JsonSchema
}

/** The paper on the table on which the answer stands, and the line to look at. */
export type Paper = { kind: 'contract' | 'loonstrook' | 'bankpas' | 'factuur'; line: string }

/** A question of the shared vocabulary: its name is state, answer key, URL and text key at once. */
export type Question<V = unknown> = {
	name: string
	kind: Kind<V>
	/** "Weet ik niet" is on offer. */
	unknown: boolean
	paper: Paper | null
	/** What a browser may fill in for a person's own answers (never for somebody else's). */
	autocomplete: Record<string, string> | null
	/** Answers that lead different ways, for model tests and walks. */
	samples: ReadonlyArray<V>
	/**
	 * The answer that follows from what was said elsewhere, so that nobody is asked for it: who named
	 * a child has children. Only where nothing was answered; `undefined` when nothing follows.
	 */
	implied: ((stored: Answers, peildatum: IsoDate) => V | undefined) | null
}

/** What a question says about itself besides its kind and samples. */
type Traits = {
	unknown?: boolean
	paper?: Paper
	autocomplete?: Record<string, string>
	implied?: (stored: Answers, peildatum: IsoDate) => unknown
}

/** Defines a question; see `flows/facts` for what a name and its texts look like. */
export function question<V>(
	name: string,
	kind: Kind<V>,
	samples: ReadonlyArray<V>,
	{ unknown = true, paper, autocomplete, implied }: Traits = {},
): Question<V> {
	return {
		name,
		kind,
		unknown,
		paper: paper ?? null,
		autocomplete: autocomplete ?? null,
		samples,
		implied: (implied as Question<V>['implied']) ?? null,
	}
}

/** What was answered to a question, or follows on that day from what was said elsewhere. */
export function givenIn(stored: Answers, { name, implied }: Question, peildatum: IsoDate): unknown {
	return stored[name] ?? implied?.(stored, peildatum)
}

/** A read answer. */
export function read<V>(value: V): Parsed<V> {
	return { ok: true, value }
}

/** A mistake in one part. */
export function mistake(error: string, part = ''): Parsed<never> {
	return { ok: false, mistakes: [{ part, error }] }
}

/** The first thing typed into a part, as one clean line. */
export function typed(raw: Raw, part = ''): string {
	return asOneLine(raw[part]?.[0] ?? '')
}

/** A value that is shown as it is. */
export function literal(value: string | number): Text {
	return { key: 'common:letterlijk', values: { tekst: value } }
}
