import { endpoint, publicJson } from '../api/endpoint.server.ts'
import { presentRegelingen } from '../api/regelingen.server.ts'

/** Every regeling there is. */
export const loader = endpoint('GET', () => publicJson(presentRegelingen()))
export const action = loader
