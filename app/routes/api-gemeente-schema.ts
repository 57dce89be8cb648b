import schema from '../../flows/gemeenten/gemeente.schema.json' with { type: 'json' }
import { endpoint, publicJson } from '../api/endpoint.server.ts'

/** What a data file of a gemeente looks like, for whoever writes one. */
export const loader = endpoint('GET', () => publicJson(schema, 'application/schema+json'))
export const action = loader
