import type { JsonSchema } from '../../flows/engine/question.ts'

/** An object with exactly these properties, all of them there. */
export function exactly(properties: Record<string, JsonSchema>): JsonSchema {
	return {
		type: 'object',
		properties,
		required: Object.keys(properties),
		additionalProperties: false,
	}
}

/** Another schema of the document. */
export function ref(name: string): JsonSchema {
	return { $ref: `#/components/schemas/${name}` }
}

/** A list of something. */
export function listOf(items: JsonSchema): JsonSchema {
	return { type: 'array', items }
}

/** Something, or nothing. */
export function orNull(schema: JsonSchema): JsonSchema {
	return { anyOf: [schema, { type: 'null' }] }
}

/** A value with what it means. */
export function meaning(schema: JsonSchema, description: string): JsonSchema {
	return { ...schema, description }
}

export const aString: JsonSchema = { type: 'string' }
export const aDay: JsonSchema = { type: 'string', format: 'date' }
export const cents: JsonSchema = { type: 'integer', description: 'eurocents' }

/** Key of a text and the text in the language of the request. */
export const saidParts: Record<string, JsonSchema> = {
	key: meaning(aString, 'the same in every language'),
	text: aString,
}
