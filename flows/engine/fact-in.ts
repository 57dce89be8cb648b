import { UNKNOWN } from './answers.ts'
import { type Pointer, pointerTo } from './pointer.ts'
import type { At, JsonSchema, Question } from './question.ts'

/** What is wrong with a fact that was sent: where it stands and the key of what to say about it. */
export type FactMistake = {
	pointer: Pointer
	error: string
	/** What there is to choose from, when it is a fixed choice. */
	allowed?: ReadonlyArray<string>
}

/** What came of reading something that was sent. */
export type FactRead<V> = { ok: true; value: V } | { ok: false; mistakes: Array<FactMistake> }

/** An object of JSON, and nothing else. */
export function isObject(json: unknown): json is Record<string, unknown> {
	return typeof json === 'object' && json !== null && !Array.isArray(json)
}

/** One thing wrong. */
export function wrong(
	pointer: Pointer,
	error: string,
): { ok: false; mistakes: Array<FactMistake> } {
	return { ok: false, mistakes: [{ pointer, error }] }
}

/**
 * Reads one fact as it was sent. Nothing in it is passed over: a property too many is a mistake as
 * well as one too few, and "weet ik niet" is taken only where it is on offer.
 */
export function readFact(
	{ kind, unknown }: Question,
	json: unknown,
	at: At,
	pointer: Pointer,
): FactRead<unknown> {
	if (isObject(json) && 'weetIkNiet' in json) {
		if (!unknown) return wrong(pointer, 'api:feit.weetIkNietKanNiet')
		const isWhole = json.weetIkNiet === true && Object.keys(json).length === 1
		return isWhole ? { ok: true, value: UNKNOWN } : wrong(pointer, 'api:feit.vorm')
	}
	if (!hasType(json, kind.schema)) return wrong(pointer, 'api:feit.vorm')
	const strange = strangersIn(json, Object.keys(propertiesOf(kind.schema)), pointer)
	const parsed = kind.accept(json, at)
	if (parsed.ok && strange.length === 0) return parsed
	const mistakes = parsed.ok ? [] : parsed.mistakes
	return {
		ok: false,
		mistakes: [
			...strange,
			...mistakes.map(({ part, error }) => mistakeIn(kind.schema, part, error, pointer)),
		],
	}
}

/** Properties of an object that are none of those we know. */
export function strangersIn(
	json: unknown,
	known: ReadonlyArray<string>,
	pointer: Pointer,
): Array<FactMistake> {
	if (!isObject(json)) return []
	return Object.keys(json)
		.filter((name) => !known.includes(name))
		.map((name) => ({ pointer: pointerTo(pointer, name), error: 'api:feit.onbekend' }))
}

function mistakeIn(schema: JsonSchema, part: string, error: string, pointer: Pointer): FactMistake {
	const own = propertiesOf(schema)[part]
	const allowed = choicesOf(own ?? schema)
	return {
		pointer: own ? `${pointer}/${part}` : pointer,
		error: `fouten:${error}`,
		...(allowed && { allowed }),
	}
}

function hasType(json: unknown, { type = 'string' }: JsonSchema): boolean {
	if (type === 'object') return isObject(json)
	if (type === 'array') return Array.isArray(json)
	return typeof json === (type === 'integer' ? 'number' : type)
}

function propertiesOf({ properties = {} }: JsonSchema): Record<string, JsonSchema> {
	return properties as Record<string, JsonSchema>
}

function choicesOf({ enum: own, items }: JsonSchema): ReadonlyArray<string> | undefined {
	return (own ?? (items as JsonSchema | undefined)?.enum) as ReadonlyArray<string> | undefined
}
