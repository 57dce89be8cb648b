import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Answers } from '../flows/engine/answers.ts'
import { type Finding, findings } from '../flows/engine/check.ts'
import type { IsoDate } from '../flows/engine/date.ts'
import { type Journey, replay } from '../flows/engine/journey.ts'
import type { Regeling, Told } from '../flows/engine/regeling.ts'
import { regelingOf } from '../flows/index.ts'
import { type OpenDossier, openDossier } from './dossier/session.server.ts'
import { languageOf } from './request.server.ts'
import { regelingUrl } from './urls.ts'

/** What one request knows after the URL is parsed, the dossier opened and the answers replayed. */
export type Opened = {
	lang: string
	regeling: Regeling
	/** URL of the regeling in this language. */
	base: string
	dossier: OpenDossier
	journey: Journey
	peildatum: IsoDate
}

/**
 * Opens what a request is about: once the URL, once the dossier, once the replay.
 *
 * @throws {Response} 404 for a language or regeling we do not have
 */
export async function openJourney(args: LoaderFunctionArgs): Promise<Opened> {
	const { request, params, context } = args
	const lang = languageOf(params)
	const regeling = regelingOf(params.regeling)
	if (!regeling) throw new Response(null, { status: 404 })
	const dossier = await openDossier(request, context.keeping)
	const { peildatum } = context
	const journey = journeyOf(regeling, dossier.content.answers, peildatum)
	return { lang, regeling, base: regelingUrl(lang, regeling.id), dossier, journey, peildatum }
}

/** Replays stored answers through the conversation of a regeling. */
export function journeyOf(regeling: Regeling, answers: Answers, peildatum: IsoDate): Journey {
	return replay(regeling.flow, answers, { outer: {}, peildatum })
}

/** Everything that stands out in what was said. */
export function findingsOf({ regeling, journey, peildatum }: Opened): Array<Finding> {
	return findings(regeling.checks, journey, peildatum)
}

/** What was said and what follows, for read-back, outcome and papers. */
export function toldOf(opened: Opened): Told {
	const { regeling, journey, dossier, peildatum } = opened
	return {
		journey,
		decision: regeling.decide(journey.answers, peildatum),
		findings: findingsOf(opened),
		confirmed: dossier.content.confirmed,
		peildatum,
	}
}
