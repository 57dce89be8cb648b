import { endpoint } from '../api/endpoint.server.ts'
import { Problem } from '../api/problem.server.ts'

/** Every other address of the API. */
export const loader = endpoint('any', () => {
	throw new Problem(404, 'adres')
})
export const action = loader
