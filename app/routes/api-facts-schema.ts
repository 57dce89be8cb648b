import { endpoint, publicJson } from '../api/endpoint.server.ts'
import { factsSchemaFile } from '../api/facts-schema.server.ts'
import { vocabulary } from '../api/household.server.ts'

/** The facts as a JSON Schema of its own. */
export const loader = endpoint('GET', ({ request, context }) => {
	const { origin, pathname } = new URL(request.url)
	const schema = factsSchemaFile(vocabulary, context.peildatum, origin + pathname)
	return publicJson(schema, 'application/schema+json')
})
export const action = loader
