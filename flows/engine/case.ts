import type { IsoDate } from './date.ts'
import type { Verdict } from './decision.ts'
import type { CentsRange } from './money.ts'

/** What somebody says about each question, by its name. */
export type Facts = { readonly [question: string]: Fact }

/**
 * One answer, exactly as it is typed: a line or the name of a choice, several choices, boxes by part
 * (`dag`, `maand`, `jaar`), or the things of a list. `weet ik niet` is what it says.
 */
export type Fact =
	| string
	| ReadonlyArray<string>
	| { readonly [part: string]: string }
	| ReadonlyArray<Facts>

/** A household with what it says and what has to come of that: run through the pages to the papers. */
export type Case = {
	id: string
	/** Who they are and what is special about them. */
	who: string
	/** Where what is expected comes from: an official example, or the article and the sum. */
	source: string
	peildatum: IsoDate
	/** All that is asked of them and nothing more: facts that nobody asks for are a fault. */
	facts: Facts
	/** Names of the checks that they say "klopt toch" to, in the order in which they are asked. */
	kloptToch?: ReadonlyArray<string>
	/** The end of the conversation. */
	outcome: string
	verdict: Verdict
	/** Eurocents a month; `null` where there is none or nothing can be said. */
	amount: CentsRange | null
	/** Amounts of single months, where months differ. */
	months?: { readonly [month: string]: CentsRange | null }
	/** What the papers hold, by paper; a paper that is not named is not made. */
	papers: { readonly [paper: string]: CasePaper }
}

/** What a paper holds: values by field name, and pieces of its printed text. */
export type CasePaper = {
	fields?: { readonly [name: string]: string }
	texts?: ReadonlyArray<string>
}
