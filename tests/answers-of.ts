import { type Answers, type StoredList, UNKNOWN } from '../flows/engine/answers.ts'
import type { Case, Fact, Facts } from '../flows/engine/case.ts'
import { addressKey, type Confirmed, type Finding, findings } from '../flows/engine/check.ts'
import type { Flow, List, Page } from '../flows/engine/flow.ts'
import { replay } from '../flows/engine/journey.ts'
import type { At, Question, Raw } from '../flows/engine/question.ts'
import type { Regeling, Told } from '../flows/engine/regeling.ts'

/** A fact that the flow cannot take, or that nobody asks for. */
class UnfitFact extends Error {
	override name = 'UnfitFact'
}

/**
 * What is stored after a household said its facts, read by the kinds of the questions.
 *
 * @throws {UnfitFact} on a fact that is missing, cannot be read, or is never asked for
 */
export function answersOf(flow: Flow, facts: Facts, around: Omit<At, 'answers'>): Answers {
	const stored: Answers = {}
	for (;;) {
		const { open, answers } = replay(flow, stored, around)
		if (open === null) break
		const fact = facts[open]
		if (fact === undefined) throw new UnfitFact(`${flow.id} asks for ${open}`)
		if (open in stored) throw new UnfitFact(`${flow.id}: ${open} stays open`)
		const { question } = flow.pages[open] as Page
		const at = { ...around, answers }
		stored[open] = 'list' in question ? listOf(question, fact, at) : answerOf(question, fact, at)
	}
	const extra = Object.keys(facts).filter((name) => !(name in stored))
	if (extra.length > 0) throw new UnfitFact(`${flow.id} never asks for ${extra.join(', ')}`)
	return stored
}

function listOf(list: List, fact: Fact, at: At): StoredList {
	const around = { outer: at.answers, peildatum: at.peildatum }
	const items = (fact as ReadonlyArray<Facts>).map((facts, index) => ({
		id: `${list.name}${index + 1}`,
		answers: answersOf(list.list, facts, around),
	}))
	return { items, klaar: true }
}

function answerOf({ name, kind, unknown }: Question, fact: Fact, at: At): unknown {
	if (fact === 'weet ik niet' && unknown) return UNKNOWN
	const raw: Raw =
		typeof fact === 'string' || Array.isArray(fact)
			? { '': [fact].flat() as Array<string> }
			: Object.fromEntries(Object.entries(fact).map(([part, said]) => [part, [said]]))
	// A child is chosen by name; what is sent is its id.
	const named = kind.options?.(at).find(({ label }) => label.values?.tekst === fact)
	const parsed = kind.parse(named ? { '': [named.value] } : raw, at)
	if (parsed.ok) return parsed.value
	throw new UnfitFact(`${name}: ${JSON.stringify(fact)} ${JSON.stringify(parsed.mistakes)}`)
}

/** What follows for a household straight from the rules, without pages. */
export function toldOf(
	{ flow, checks, decide }: Pick<Regeling, 'flow' | 'checks' | 'decide'>,
	{ facts, peildatum, kloptToch = [] }: Case,
): Told {
	const around = { outer: {}, peildatum }
	const journey = replay(flow, answersOf(flow, facts, around), around)
	const found = findings(checks, journey, peildatum)
	return {
		journey,
		decision: decide(journey.answers, peildatum),
		findings: found,
		confirmed: confirmedOf(found, kloptToch),
		peildatum,
	}
}

/** "Klopt toch" to these checks, wherever they find something. */
function confirmedOf(found: Array<Finding>, kloptToch: ReadonlyArray<string>): Confirmed {
	const confirmed: Confirmed = {}
	for (const { check, address } of found) {
		if (!kloptToch.includes(check)) continue
		const key = addressKey(address)
		confirmed[key] = [...(confirmed[key] ?? []), check]
	}
	return confirmed
}
