import { endpoint, publicJson } from '../api/endpoint.server.ts'
import { openApi } from '../api/openapi.server.ts'

/** The description of the API. */
export const loader = endpoint('GET', ({ context }) => publicJson(openApi(context.peildatum)))
export const action = loader
