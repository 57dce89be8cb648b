import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Answers } from '../flows/engine/answers.ts'
import { type Finding, findings } from '../flows/engine/check.ts'
import type { IsoDate } from '../flows/engine/date.ts'
import type { Journey } from '../flows/engine/journey.ts'
import type { Regeling, Told } from '../flows/engine/regeling.ts'
import { regelingOf } from '../flows/index.ts'
import { saidIn, supposedIn, withSupposed } from '../flows/wat-als/supposition.ts'
import {
	type Conversation,
	conversationOf,
	ontdek,
	WAT_ALS,
	watAls,
} from './conversation.server.ts'
import type { DossierContent } from './dossier/dossier.ts'
import { type OpenDossier, type Saved, updateDossier } from './dossier/session.server.ts'
import { dossierOfVisit } from './dossier/visit.server.ts'
import { languageOf } from './request.server.ts'
import { regelingUrl } from './urls.ts'

/** What one request knows after the URL is parsed, the dossier opened and the answers replayed. */
export type Opened = {
	lang: string
	conversation: Conversation
	/** URL of the conversation in this language. */
	base: string
	/** The dossier as the conversation sees it. */
	dossier: OpenDossier
	/** The dossier as it is kept. */
	source: OpenDossier
	journey: Journey
	peildatum: IsoDate
}

/** The same for a page that is about one regeling. */
export type OpenedRegeling = Opened & { regeling: Regeling }

/**
 * Opens the regeling a request is about: once the URL, once the dossier, once the replay.
 *
 * @throws {Response} 404 for a language or regeling we do not have
 */
export async function openJourney(args: LoaderFunctionArgs): Promise<OpenedRegeling> {
	const regeling = regelingOf(args.params.regeling)
	if (!regeling) throw new Response(null, { status: 404 })
	return { ...(await open(args, () => conversationOf(regeling))), regeling }
}

/** Opens Ontdek. */
export async function openOntdek(args: LoaderFunctionArgs): Promise<Opened> {
	return open(args, () => ontdek)
}

/** Opens "wat als": what was said, with what is supposed in its place. */
export async function openWatAls(args: LoaderFunctionArgs): Promise<Opened> {
	return open(args, watAls)
}

/** Opens whatever asks the question of a request: a regeling, Ontdek, or "wat als". */
export async function openConversation(args: LoaderFunctionArgs): Promise<Opened> {
	if (args.params.regeling === WAT_ALS) return openWatAls(args)
	return args.params.regeling === ontdek.id ? openOntdek(args) : openJourney(args)
}

async function open(
	args: LoaderFunctionArgs,
	conversationAbout: (said: Answers) => Conversation,
): Promise<Opened> {
	const { request, params, context } = args
	const lang = languageOf(params)
	const source = await dossierOfVisit(request, context.keeping)
	const conversation = conversationAbout(saidIn(source.content.answers))
	const dossier = conversation.supposes
		? { ...source, content: supposedIn(source.content) }
		: source
	const { peildatum } = context
	const journey = conversation.journey(dossier.content.answers, peildatum)
	const base = regelingUrl(lang, conversation.id)
	return { lang, conversation, base, dossier, source, journey, peildatum }
}

/** Keeps a change of what a conversation sees: as what was said, or beside it where it supposes. */
export async function keep(
	{ conversation, source }: Opened,
	change: (content: DossierContent) => DossierContent,
): Promise<Saved> {
	if (!conversation.supposes) return updateDossier(source, change)
	const saved = await updateDossier(source, (content) =>
		withSupposed(content, change(supposedIn(content))),
	)
	if (!saved.ok) return saved
	const { opened } = saved
	return { ...saved, opened: { ...opened, content: supposedIn(opened.content) } }
}

/** Replays stored answers through the conversation of a regeling. */
export function journeyOf(regeling: Regeling, answers: Answers, peildatum: IsoDate): Journey {
	return conversationOf(regeling).journey(answers, peildatum)
}

/** Everything that stands out in what was said. */
export function findingsOf({ regeling, journey, peildatum }: OpenedRegeling): Array<Finding> {
	return findings(regeling.checks, journey, peildatum)
}

/** What was said and what follows, for read-back, outcome and papers. */
export function toldOf(opened: OpenedRegeling): Told {
	const { regeling, journey, dossier, peildatum } = opened
	return {
		journey,
		decision: regeling.decide(journey.answers, peildatum),
		findings: findingsOf(opened),
		confirmed: dossier.content.confirmed,
		peildatum,
	}
}
