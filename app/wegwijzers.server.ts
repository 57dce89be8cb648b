import type { Answers } from '../flows/engine/answers.ts'
import { formatDate, type IsoDate } from '../flows/engine/date.ts'
import { text } from '../flows/engine/text.ts'
import {
	fitting,
	isConfirmed,
	isThere,
	type Wegwijzer,
	wegwijzers,
} from '../flows/wegwijzers/index.ts'
import { translator } from './i18n.server.ts'

/** A wegwijzer to choose: what it is called, who it is for, and its page. */
export type WegwijzerLink = { id: string; name: string; forWhom: string; href: string }

/** One wegwijzer with everything there is to say of it. */
export type WegwijzerView = WegwijzerLink & {
	what: string
	where: string
	/** "Vraag dit na bij …"; `null` when it may be stated as a fact today. */
	askAt: string | null
	source: { title: string; url: string | null }
	looked: string
}

/** Where all of them stand. */
export function wegwijzersUrl(lang: string): string {
	return `/${lang}/wegwijzers`
}

/** Every wegwijzer that is there on a day. */
export function allWegwijzers(lang: string, peildatum: IsoDate): Array<WegwijzerLink> {
	return wegwijzers.filter((one) => isThere(one, peildatum)).map((one) => wegwijzerLink(one, lang))
}

/** Those that fit a household. */
export function fittingWegwijzers(
	told: Answers,
	lang: string,
	peildatum: IsoDate,
): Array<WegwijzerLink> {
	return fitting(wegwijzers, told, peildatum).map((one) => wegwijzerLink(one, lang))
}

/** A link to one. */
export function wegwijzerLink({ id }: Wegwijzer, lang: string): WegwijzerLink {
	const t = translator(lang)
	return {
		id,
		name: t(text(`wegwijzers:${id}.naam`)),
		forWhom: t(text(`wegwijzers:${id}.voorWie`)),
		href: `${wegwijzersUrl(lang)}/${id}`,
	}
}

/**
 * The page of one wegwijzer.
 *
 * @throws {Response} 404 when there is none, or none any more
 */
export function wegwijzerView(
	id: string | undefined,
	lang: string,
	peildatum: IsoDate,
): WegwijzerView {
	const one = wegwijzers.find((each) => each.id === id)
	if (!one || !isThere(one, peildatum)) throw new Response(null, { status: 404 })
	const t = translator(lang)
	const waar = text(`wegwijzers:${one.id}.vraagNaBij`)
	return {
		...wegwijzerLink(one, lang),
		what: t(text(`wegwijzers:${one.id}.wat`)),
		where: t(text(`wegwijzers:${one.id}.waar`)),
		askAt: isConfirmed(one, peildatum) ? null : t(text('wegwijzers:vraagNa', { waar })),
		source: { title: one.source.title, url: one.source.url ?? null },
		looked: t(text('wegwijzers:gekeken', { datum: formatDate(one.status.checked) })),
	}
}
