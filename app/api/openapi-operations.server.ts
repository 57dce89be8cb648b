import type { JsonSchema } from '../../flows/engine/question.ts'
import { ref } from './openapi-words.server.ts'

/** One thing to ask of the API, with the answers to expect. */
export function operation(operationId: string, summary: string, responses: Record<number, object>) {
	return { operationId, summary, responses: { ...responses, ...problems(405, 429) } }
}

/** An answer in JSON. */
export function json(schema: JsonSchema, example?: unknown) {
	const content = { 'application/json': { schema, ...(example !== undefined && { example }) } }
	return { description: 'OK', content }
}

const reasons: Record<number, string> = {
	400: 'Facts are wrong, each named in `errors`; or the body is no JSON',
	404: 'There is no such regeling or paper, or not at this outcome',
	405: 'Wrong method; see Allow',
	409: 'Something stands out that cannot be true or is not confirmed, named in `findings`',
	413: 'More than 100 KB',
	415: 'The body does not say it is application/json',
	422: 'Facts are lacking, named in `nogNodig`',
	429: 'Too many requests; see Retry-After',
	503: 'Too many papers are being made; see Retry-After',
}

/** Answers that say why there is none. */
export function problems(...statuses: Array<number>): Record<number, object> {
	const content = { 'application/problem+json': { schema: ref('Probleem') } }
	return Object.fromEntries(
		statuses.map((status) => [status, { description: reasons[status], content }]),
	)
}

/** One of a few words in the address. */
export function pathParameter(name: string, values: Array<string>) {
	return { name, in: 'path', required: true, schema: { enum: values } }
}
