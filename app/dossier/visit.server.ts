import { type Keeping, type OpenDossier, openDossier } from './session.server.ts'

const opened = new WeakMap<Keeping, Promise<OpenDossier>>()

/**
 * The visitor's dossier as it was when this request first looked: a page and what stands around it
 * share one read. `keeping` belongs to one request.
 */
export function dossierOfVisit(request: Request, keeping: Keeping): Promise<OpenDossier> {
	const already = opened.get(keeping)
	if (already) return already
	const opening = openDossier(request, keeping)
	opened.set(keeping, opening)
	return opening
}
