import type { IsoDate, Month } from './date.ts'
import type { CentsRange } from './money.ts'
import type { Source } from './source.ts'
import { type Text, text } from './text.ts'
import type { Truth } from './truth.ts'

/** What we think the authority will say. It decides; we never promise. */
export type Verdict = 'likely' | 'unlikely' | 'unknown'

/** One condition of the law and whether it holds for this household. */
export type Condition = {
	/** Key of its text, and its name in tests and API. */
	id: string
	met: Truth
	text: Text
	/** Names of the questions whose answers it rests on. */
	restsOn: Array<string>
	source: Source
	/** What would have to change; given when the condition is not met or unknown. */
	change?: Text
}

/**
 * Whether we asked about a condition. One that rests on no question is for the authority to check:
 * it is shown apart and has no part in the verdict.
 */
export function isAsked({ restsOn }: Condition): boolean {
	return restsOn.length > 0
}

const VERDICTS: Record<Truth, Verdict> = { ja: 'likely', nee: 'unlikely', onbekend: 'unknown' }

/** What we think will be said where all that is asked comes to this. */
export function verdictOf(met: Truth): Verdict {
	return VERDICTS[met]
}

/** What more there is to a condition: `key` and `change` name its texts where its id does not. */
type AboutCondition = Pick<Condition, 'restsOn' | 'source'> & {
	key?: string
	change?: string
	values?: Text['values']
}

/** A condition with its texts: `<namespace>:voorwaarden.<id>`, and `.verandert.<id>` unless it holds. */
export function conditionOf(
	namespace: string,
	id: string,
	met: Truth,
	{ restsOn, source, key = id, change = id, values }: AboutCondition,
): Condition {
	const found = { id, met, text: text(`${namespace}:voorwaarden.${key}`, values), restsOn, source }
	return met === 'ja'
		? found
		: { ...found, change: text(`${namespace}:verandert.${change}`, values) }
}

/** One line of how an amount came about. */
export type BreakdownLine = { id: string; text: Text; amount: CentsRange }

/** What there is to do, in order. `when` is a deadline. */
export type NextStep = {
	id: string
	/** What to do, in one sentence, verb first. */
	text: Text
	/** What helps to do it. */
	more?: Text
	/** Who decides or helps, with what is sourced of how to reach them. */
	place?: Text
	bring?: Array<Text>
	when?: IsoDate
}

/** Something a person said they do not know, who knows it, and where it stands. */
export type ToDo = { question: string; item?: string; text: Text }

/** What follows for a household from a regeling on a day. */
export type Decision = {
	verdict: Verdict
	/** Eurocents a month, now; `null` when there is none or nothing can be said. */
	amount: CentsRange | null
	breakdown: Array<BreakdownLine>
	/** Amounts month by month, where months differ or lie in the past. */
	months: Array<MonthAmount>
	conditions: Array<Condition>
	/** What may have to be paid back, and how to avoid it. */
	risks: Array<Text>
	deadline: IsoDate | null
	steps: Array<NextStep>
	/** What is not known yet of the law itself: "het bedrag voor 2027 is nog niet bekend". */
	notKnown: Array<Text>
}

/** The amount of one month; `null` when it is not known, with the reason in `notKnown`. */
export type MonthAmount = { month: Month; amount: CentsRange | null; reason?: Text }
