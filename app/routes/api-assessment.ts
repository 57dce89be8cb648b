import { presentAll } from '../api/assessments.server.ts'
import { endpoint, privateJson } from '../api/endpoint.server.ts'
import { readHousehold } from '../api/household.server.ts'
import { jsonBody } from '../api/json-body.server.ts'

/** What follows for a household from every regeling. */
export const action = endpoint('POST', async ({ request, context, lang }) => {
	const household = readHousehold(await jsonBody(request), context.peildatum, lang)
	return privateJson(presentAll(household, lang), lang)
})
export const loader = action
