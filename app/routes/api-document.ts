import { endpoint } from '../api/endpoint.server.ts'
import { readHousehold } from '../api/household.server.ts'
import { jsonBody } from '../api/json-body.server.ts'
import { paperFor, pdfResponse, regelingWith } from '../api/paper.server.ts'

/** A paper for a household, as PDF. */
export const action = endpoint('POST', async ({ request, params, context, lang }) => {
	const id = /^(\w+)\.pdf$/.exec(params.document ?? '')?.[1]
	const regeling = regelingWith(params.regeling, id)
	const household = readHousehold(await jsonBody(request), context.peildatum, lang)
	return pdfResponse(await paperFor(household, regeling, id!, lang))
})
export const loader = action
