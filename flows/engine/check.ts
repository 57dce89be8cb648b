import type { Answers } from './answers.ts'
import type { Journey } from './journey.ts'
import type { At } from './question.ts'
import type { Source } from './source.ts'
import type { Text } from './text.ts'

/**
 * A look at whether answers can be true together: what people get wrong here. `ask` asks back
 * once, "klopt dit?", and the person may keep the answer; `stop` cannot be true at all; `tell` is no
 * doubt but an explanation: the price is above what counts.
 */
export type Check = {
	id: string
	/** The page it is asked back on. */
	question: string
	/** The list the page stands in, when it does. */
	list?: string
	severity: 'ask' | 'stop' | 'tell'
	source: Source
	/** Ontdek says this in its own way, and does not stop for it. */
	notInOntdek?: true
	/** Why we ask, in a sentence; `null` when nothing stands out. */
	finds(at: At): Text | null
	/**
	 * Other answers that the sentence speaks of and that may be the wrong one: each gets a link.
	 * A name alone is a question of the same place.
	 */
	about?(at: At): Array<string | Address>
}

/** Something that stands out, and where. */
export type Finding = {
	check: string
	severity: Check['severity']
	address: Address
	why: Text
	/** Other answers to look at. */
	about?: Array<Address>
}

/** Where a question is asked: on its own page, or on that of one item of a list. */
export type Address = { question: string; list?: string; item?: string }

/** The address as one word: key of what was confirmed, and tail of the URL. */
export function addressKey({ question, list, item }: Address): string {
	return list ? `${list}/${item}/${question}` : question
}

/** What the person said is right after we asked: check ids by address. */
export type Confirmed = Record<string, Array<string>>

/** Whether an answer that stands out was confirmed. */
export function isConfirmed(confirmed: Confirmed, { check, address }: Finding): boolean {
	return confirmed[addressKey(address)]?.includes(check) ?? false
}

/** What stands in the way: what cannot be true, and what was asked back and is not confirmed. */
export function unresolvedIn(found: Array<Finding>, confirmed: Confirmed): Array<Finding> {
	return found.filter(
		(finding) =>
			finding.severity === 'stop' ||
			(finding.severity === 'ask' && !isConfirmed(confirmed, finding)),
	)
}

/** Everything that stands out on the path, in the order of the conversation. */
export function findings(
	checks: ReadonlyArray<Check>,
	journey: Journey,
	peildatum: string,
): Array<Finding> {
	return journey.path.flatMap((question) => {
		const items = journey.items[question]
		const own = findingsAt(checks, { question }, { answers: journey.answers, outer: {}, peildatum })
		if (!items) return own
		const inItems = items.flatMap(({ id, journey: of }) =>
			of.path.flatMap((inner) =>
				findingsAt(
					checks,
					{ question: inner, list: question, item: id },
					itemAt(journey.answers, of.answers, id, peildatum),
				),
			),
		)
		return [...own, ...inItems]
	})
}

/** What a check sees of an item: its answers, and around it everything said so far. */
export function itemAt(outer: Answers, answers: Answers, id: string, peildatum: string): At {
	return { answers: { ...answers, id }, outer, peildatum }
}

/** What stands out on one page. */
export function findingsAt(checks: ReadonlyArray<Check>, address: Address, at: At): Array<Finding> {
	return checks
		.filter(({ question, list }) => question === address.question && list === address.list)
		.flatMap(({ id, severity, finds, about }) => {
			const why = finds(at)
			return why
				? [
						{
							check: id,
							severity,
							address,
							why,
							...(about && { about: answered(about(at), address, at) }),
						},
					]
				: []
		})
}

/** The answers to look at that were given. */
function answered(about: Array<string | Address>, here: Address, { answers }: At): Array<Address> {
	return about.flatMap((one) => {
		if (typeof one !== 'string') return [one]
		return one in answers ? [{ ...here, question: one }] : []
	})
}
