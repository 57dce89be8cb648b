import type { IsoDate } from '../../flows/engine/date.ts'
import { exampleFacts } from '../../flows/engine/example-facts.ts'
import type { JsonSchema } from '../../flows/engine/question.ts'
import { regelingen } from '../../flows/index.ts'
import { languages } from '../i18n.server.ts'
import { presentAll } from './assessments.server.ts'
import { factsSchema, weetIkNietSchema } from './facts-schema.server.ts'
import { readHousehold, vocabulary } from './household.server.ts'
import { json, operation, pathParameter, problems } from './openapi-operations.server.ts'
import { answerSchemas } from './openapi-schemas.server.ts'
import { aDay, aString, meaning, ref } from './openapi-words.server.ts'
import { presentRegelingen } from './regelingen.server.ts'

const langParameters = [
	{
		name: 'lang',
		in: 'query',
		description: 'Language of the texts; goes before Accept-Language. Default: nl.',
		schema: { enum: languages.map(({ code }) => code) },
	},
	{ name: 'Accept-Language', in: 'header', schema: aString },
]

/** The description of this API, with examples that are true on the peildatum. */
export function openApi(peildatum: IsoDate) {
	const body = { peildatum, feiten: exampleFacts(regelingen[0]!.flow, { outer: {}, peildatum }) }
	const requestBody = {
		required: true,
		content: { 'application/json': { schema: ref('Vraag'), example: body } },
	}
	const assessments = () => presentAll(readHousehold(body, peildatum, 'nl'), 'nl')
	return {
		openapi: '3.1.0',
		info: {
			title: 'Regelwijs',
			version: '1.0.0',
			description:
				'Says what the pages of Regelwijs say, by the same functions. Nothing that is sent is kept or logged. There is no fact for a burgerservicenummer; do not send one.',
			license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
		},
		servers: [{ url: '/' }],
		paths: {
			'/api/v1/openapi.json': {
				get: operation('openapi', 'This document', { 200: json({ type: 'object' }) }),
			},
			'/api/v1/regelingen': {
				get: operation('regelingen', 'Every regeling: names, questions, papers, scope', {
					200: json(ref('Regelingen'), presentRegelingen()),
				}),
			},
			'/api/v1/feiten.schema.json': {
				get: operation('feitenSchema', 'The facts, as JSON Schema 2020-12', {
					200: { description: 'OK', content: { 'application/schema+json': { schema: {} } } },
				}),
			},
			'/api/v1/beoordeling': {
				post: {
					...operation('beoordeling', 'What follows for a household from every regeling', {
						200: json(ref('Beoordelingen'), assessments()),
						...problems(400, 413, 415),
					}),
					parameters: langParameters,
					requestBody,
				},
			},
			'/api/v1/regelingen/{regeling}/documenten/{document}.pdf': {
				post: {
					...operation('document', 'A paper, in Dutch, as PDF', {
						200: {
							description: 'The paper',
							content: { 'application/pdf': { schema: {} } },
						},
						...problems(400, 404, 409, 413, 415, 422, 503),
					}),
					parameters: [
						pathParameter(
							'regeling',
							regelingen.map(({ id }) => id),
						),
						pathParameter('document', [...new Set(regelingen.flatMap(({ papers }) => papers))]),
						...langParameters,
					],
					requestBody,
				},
			},
		},
		components: { schemas: schemas(peildatum) },
	}
}

function schemas(peildatum: IsoDate): Record<string, JsonSchema> {
	const place = { peildatum, weetIkNiet: '#/components/schemas/WeetIkNiet' }
	return {
		...answerSchemas,
		Feiten: factsSchema(vocabulary, place),
		WeetIkNiet: weetIkNietSchema,
		Vraag: {
			type: 'object',
			properties: {
				peildatum: meaning(aDay, 'The day everything is judged for. Default: today.'),
				gemeente: meaning(aString, 'The same fact as feiten.woonplaats.'),
				feiten: ref('Feiten'),
				kloptToch: {
					type: 'array',
					description: 'Findings of severity `ask` of which the person says: it is right.',
					items: {
						type: 'object',
						properties: { pointer: aString, check: aString },
						required: ['pointer', 'check'],
						additionalProperties: false,
					},
				},
			},
			required: ['feiten'],
			additionalProperties: false,
		},
	}
}
