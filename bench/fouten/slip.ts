import { isDeepStrictEqual } from 'node:util'
import type { Fact, Facts } from '../../flows/engine/case.ts'
import { chance } from '../../tests/chance.ts'
import type { Household } from './household.ts'
import type { Operator } from './operator.ts'
import { type Reading, read } from './reader.ts'

/** One mistake of one person: what they take to be true instead, and where. */
export type Slip = {
	operator: Operator
	facts: Facts
	/** Addresses of the wrong answers: `getrouwd`, `kinderen`, `opvang.0.uurprijs`. */
	wrong: ReadonlyArray<string>
}

/** The address of an answer: of the household, or of an item of a list by its place. */
export function addressOf(question: string, list?: string, at?: number): string {
	return list === undefined ? question : `${list}.${at}.${question}`
}

/** Every way in which this household can make the mistake of an operator. */
export function slipsOf(household: Household, operator: Operator, seed: number): Array<Slip> {
	const reading = read(household)
	return [operator.on].flat().flatMap((on) => {
		const [list, question] = on.split('/')
		if (!(list! in reading.facts)) return []
		if (question === undefined) return slip(household, operator, reading, seed)
		const items = reading.facts[list!]
		if (!Array.isArray(items)) return []
		return (items as ReadonlyArray<Facts>).flatMap((said, at) => {
			if (!(question in said)) return []
			return slip(household, operator, reading, seed + at, { list: list!, at, said })
		})
	})
}

function slip(
	household: Household,
	operator: Operator,
	{ facts, paperOf }: Reading,
	seed: number,
	item?: { list: string; at: number; said: Facts },
): Array<Slip> {
	const said = item?.said ?? facts
	const paper = paperOf.get(said) ?? null
	const mistaken = operator.mistake({ said, all: facts, paper, household, chance: chance(seed) })
	const changes = Object.entries(mistaken ?? {}).filter(
		([name, fact]) => !isDeepStrictEqual(said[name], fact),
	)
	if (changes.length === 0) return []
	const changed = Object.fromEntries(changes)
	const wrong = changes.map(([name]) => addressOf(name, item?.list, item?.at))
	if (!item) return [{ operator, facts: { ...facts, ...changed }, wrong }]
	const items = facts[item.list] as ReadonlyArray<Facts>
	const mistakenItems = items.map((one, at) => (at === item.at ? { ...one, ...changed } : one))
	return [{ operator, facts: { ...facts, [item.list]: mistakenItems }, wrong }]
}

/** Two mistakes at once; `null` where they are about the same answer. */
export function together(one: Slip, other: Slip, right: Facts): Facts | null {
	const touched = (slip: Slip) => slip.wrong.map((address) => address.split('.')[0]!)
	if (one.wrong.some((address) => other.wrong.includes(address))) return null
	const [listsOfOne, listsOfOther] = [one, other].map(touched)
	const shared = listsOfOne!.filter((name) => listsOfOther!.includes(name))
	const isWholeList = [one, other].some(({ wrong }) => wrong.some((name) => shared.includes(name)))
	if (isWholeList) return null
	return Object.fromEntries(
		[...new Set([...Object.keys(one.facts), ...Object.keys(other.facts)])].map((name) => [
			name,
			shared.includes(name)
				? bothItems(one.facts[name]!, other.facts[name]!, right[name]!)
				: listsOfOther!.includes(name)
					? other.facts[name]!
					: one.facts[name]!,
		]),
	)
}

function bothItems(one: Fact, other: Fact, right: Fact): Fact {
	const [ones, others, rights] = [one, other, right] as Array<ReadonlyArray<Facts>>
	return rights!.map((item, at) => {
		const changed = Object.entries(others![at]!).filter(([name, fact]) => item[name] !== fact)
		return { ...ones![at]!, ...Object.fromEntries(changed) }
	})
}
