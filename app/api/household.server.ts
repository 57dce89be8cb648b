import type { Answers } from '../../flows/engine/answers.ts'
import { type IsoDate, isIsoDate } from '../../flows/engine/date.ts'
import {
	type FactMistake,
	type FactRead,
	readFact,
	strangersIn,
	wrong,
} from '../../flows/engine/fact-in.ts'
import { readFacts } from '../../flows/engine/facts-in.ts'
import type { Question } from '../../flows/engine/question.ts'
import { text } from '../../flows/engine/text.ts'
import { vocabularyOf } from '../../flows/engine/vocabulary.ts'
import { regelingen } from '../../flows/index.ts'
import { translator } from '../i18n.server.ts'
import { type KloptToch, readKloptToch } from './confirmed.server.ts'
import { Problem } from './problem.server.ts'

/** The questions of all regelingen together. */
export const vocabulary = vocabularyOf(regelingen.map(({ flow }) => flow))

/** What was sent about a household, read. */
export type Household = { peildatum: IsoDate; answers: Answers; kloptToch: KloptToch }

/** What may be sent about a household. `gemeente` is the same fact as `feiten.woonplaats`. */
const MEMBERS = ['peildatum', 'gemeente', 'feiten', 'kloptToch']

/**
 * Reads a household, on the day it names or else today.
 *
 * @throws {Problem} 400 with a pointer to everything that is wrong
 */
export function readHousehold(
	body: Record<string, unknown>,
	today: IsoDate,
	lang: string,
): Household {
	const day = readPeildatum(body.peildatum, today)
	const facts = readFacts(body.feiten, vocabulary, day.ok ? day.value : today)
	const place = readGemeente(body, day.ok ? day.value : today)
	const answers = { ...(facts.ok ? facts.value : {}), ...(place.ok ? place.value : {}) }
	const kloptToch = facts.ok ? readKloptToch(body.kloptToch, answers) : null
	const mistakes = [
		...strangersIn(body, MEMBERS, ''),
		...[day, facts, place, kloptToch].flatMap((read) => (!read || read.ok ? [] : read.mistakes)),
	]
	if (mistakes.length > 0 || !day.ok || !kloptToch?.ok) throw wrongFacts(mistakes, lang)
	return { peildatum: day.value, answers, kloptToch: kloptToch.value }
}

function readPeildatum(json: unknown, today: IsoDate): FactRead<IsoDate> {
	if (json === undefined) return { ok: true, value: today }
	const isDay = isIsoDate(json) && json >= '2000-01-01' && json <= '2099-12-31'
	return isDay ? { ok: true, value: json } : wrong('/peildatum', 'api:feit.peildatum')
}

function readGemeente(body: Record<string, unknown>, peildatum: IsoDate): FactRead<Answers> {
	if (body.gemeente === undefined) return { ok: true, value: {} }
	const at = { answers: {}, outer: {}, peildatum }
	const read = readFact(vocabulary.woonplaats as Question, body.gemeente, at, '/gemeente')
	if (!read.ok) return read
	const { woonplaats = body.gemeente } = (body.feiten ?? {}) as Record<string, unknown>
	if (woonplaats !== body.gemeente) return wrong('/gemeente', 'api:feit.gemeente')
	return { ok: true, value: { woonplaats: read.value } }
}

function wrongFacts(mistakes: Array<FactMistake>, lang: string): Problem {
	const t = translator(lang)
	const pointers = mistakes.map(({ pointer, error, allowed }) => ({
		pointer,
		error,
		detail: t(text(error)),
		...(allowed && { allowed }),
	}))
	return new Problem(400, 'feiten', { errors: pointers })
}
