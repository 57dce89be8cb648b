import type { IsoDate } from '../../flows/engine/date.ts'
import { ITEM_ID } from '../../flows/engine/facts-in.ts'
import type { List } from '../../flows/engine/flow.ts'
import type { JsonSchema, Question } from '../../flows/engine/question.ts'
import { text } from '../../flows/engine/text.ts'
import { questionsOf, type Vocabulary } from '../../flows/engine/vocabulary.ts'
import { translator } from '../i18n.server.ts'
import { factWords } from './fact-words.server.ts'

const t = translator('nl')

/** "Weet ik niet": a value of its own, on offer where a person may not have a fact at hand. */
export const weetIkNietSchema: JsonSchema = {
	title: t(text('common:weetIkNiet')),
	type: 'object',
	properties: { weetIkNiet: { const: true } },
	required: ['weetIkNiet'],
	additionalProperties: false,
}

/** The day of asking, and where the schema that this goes into describes "weet ik niet". */
export type SchemaPlace = { peildatum: IsoDate; weetIkNiet: string }

/**
 * The facts as a JSON Schema, in the words of the questions. No fact is required: which ones are
 * needed follows from the others, and an answer says which one is next.
 */
export function factsSchema(vocabulary: Vocabulary, place: SchemaPlace, list = ''): JsonSchema {
	const properties = Object.entries(vocabulary).map(([name, asked]) => [
		name,
		'list' in asked ? listSchema(asked, place) : factSchema(asked, `${list}${name}`, place),
	])
	return {
		type: 'object',
		properties: Object.fromEntries(properties) as JsonSchema,
		additionalProperties: false,
	}
}

function listSchema(list: List, place: SchemaPlace): JsonSchema {
	const item = factsSchema(questionsOf(list.list), place, `${list.name}.`)
	const id = { title: 'id', type: 'string', pattern: ITEM_ID, description: t(text('api:id')) }
	return {
		...factWords(list.name, place.peildatum),
		type: 'array',
		minItems: 1,
		maxItems: list.most,
		items: { ...item, properties: { id, ...(item.properties as JsonSchema) } },
	}
}

function factSchema(asked: Question, name: string, place: SchemaPlace): JsonSchema {
	const { kind, unknown, samples } = asked
	const { description: _, ...schema } = kind.schema
	return {
		...factWords(name, place.peildatum, kind),
		...(unknown ? { anyOf: [schema, { $ref: place.weetIkNiet }] } : schema),
		...(samples.length > 0 && { examples: samples }),
	}
}

/** The schema as a file of its own. */
export function factsSchemaFile(
	vocabulary: Vocabulary,
	peildatum: IsoDate,
	id: string,
): JsonSchema {
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: id,
		title: t(text('api:feiten')),
		...factsSchema(vocabulary, { peildatum, weetIkNiet: '#/$defs/weetIkNiet' }),
		$defs: { weetIkNiet: weetIkNietSchema },
	}
}
