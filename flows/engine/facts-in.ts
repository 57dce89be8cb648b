import type { Answers, StoredItem, StoredList } from './answers.ts'
import {
	type FactMistake,
	type FactRead,
	isObject,
	readFact,
	strangersIn,
	wrong,
} from './fact-in.ts'
import type { List } from './flow.ts'
import { FACTS, type Pointer } from './pointer.ts'
import type { At } from './question.ts'
import { questionsOf, type Vocabulary } from './vocabulary.ts'

/** What the id of one thing of a list looks like. Never eight digits: that may be a BSN. */
export const ITEM_ID = '^(?!.*[0-9]{8})[A-Za-z0-9][A-Za-z0-9_-]{0,39}$'

/** What was read so far, and what was wrong with it. */
type Reading = { answers: Answers; seen: Answers; mistakes: Array<FactMistake> }

/**
 * Reads facts that come in all at once, as JSON: every one of them, and all that is wrong with any.
 * A list is an array; one of its things may bring an id of its own, and else is called `k1`, `k2` …
 * by its place. Whether a fact is on the way, only a replay says.
 *
 * @returns answers as they are kept, a list as `StoredList`
 */
export function readFacts(
	json: unknown,
	vocabulary: Vocabulary,
	peildatum: string,
): FactRead<Answers> {
	if (json === undefined) return wrong(FACTS, 'api:feit.ontbreekt')
	if (!isObject(json)) return wrong(FACTS, 'api:feit.vorm')
	const { answers, mistakes } = readAll(json, vocabulary, { outer: {}, peildatum }, FACTS)
	return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, value: answers }
}

/** Reads in the order of asking, because a later fact may name an earlier one. */
function readAll(
	json: Record<string, unknown>,
	vocabulary: Vocabulary,
	around: Omit<At, 'answers'>,
	pointer: Pointer,
	others: ReadonlyArray<string> = [],
): Reading {
	const names = Object.keys(vocabulary)
	const reading: Reading = {
		answers: {},
		seen: {},
		mistakes: strangersIn(json, [...names, ...others], pointer),
	}
	for (const name of names.filter((name) => Object.hasOwn(json, name))) {
		const asked = vocabulary[name]!
		const at = { ...around, answers: reading.seen }
		const here = `${pointer}/${name}`
		if ('list' in asked) {
			const list = readList(asked, json[name], at, here)
			reading.answers[name] = list.stored
			reading.seen[name] = list.seen
			reading.mistakes.push(...list.mistakes)
			continue
		}
		const read = readFact(asked, json[name], at, here)
		if (!read.ok) {
			reading.mistakes.push(...read.mistakes)
			continue
		}
		reading.answers[name] = read.value
		reading.seen[name] = read.value
	}
	return reading
}

type ListReading = { stored: StoredList; seen: Array<Answers>; mistakes: Array<FactMistake> }

function readList(list: List, json: unknown, at: At, pointer: Pointer): ListReading {
	const fault = listFault(list, json)
	const given = fault ? [] : (json as Array<unknown>)
	const ids = new Set<string>()
	const items = given.map((item, index) => readItem(list, item, index, at, pointer, ids))
	return {
		stored: { items: items.map(({ stored }) => stored), klaar: true },
		seen: items.map(({ seen }) => seen),
		mistakes: [
			...(fault ? [{ pointer, error: fault }] : []),
			...items.flatMap(({ mistakes }) => mistakes),
		],
	}
}

function listFault({ most }: List, json: unknown): string | null {
	if (!Array.isArray(json)) return 'api:feit.vorm'
	if (json.length === 0) return 'fouten:lijst.leeg'
	return json.length > most ? 'fouten:lijst.teVeel' : null
}

type ItemReading = { stored: StoredItem; seen: Answers; mistakes: Array<FactMistake> }

function readItem(
	list: List,
	json: unknown,
	index: number,
	{ answers: outer, peildatum }: At,
	listPointer: Pointer,
	ids: Set<string>,
): ItemReading {
	const pointer = `${listPointer}/${index}`
	const given = isObject(json) ? json : {}
	const id = idOf(given, index)
	const { answers, seen, mistakes } = readAll(
		given,
		questionsOf(list.list),
		{ outer, peildatum },
		pointer,
		['id'],
	)
	if (given !== json) mistakes.push({ pointer, error: 'api:feit.vorm' })
	if (id === null) mistakes.push({ pointer: `${pointer}/id`, error: 'api:feit.id' })
	else if (ids.has(id)) mistakes.push({ pointer: `${pointer}/id`, error: 'api:feit.idTweeKeer' })
	const name = id ?? ''
	ids.add(name)
	return { stored: { id: name, answers }, seen: { ...seen, id: name }, mistakes }
}

function idOf(item: Record<string, unknown>, index: number): string | null {
	if (!Object.hasOwn(item, 'id')) return `k${index + 1}`
	return typeof item.id === 'string' && new RegExp(ITEM_ID).test(item.id) ? item.id : null
}
