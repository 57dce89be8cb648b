import type { Answers } from './answers.ts'
import type { Availability } from './availability.ts'
import type { Check, Confirmed, Finding } from './check.ts'
import type { IsoDate } from './date.ts'
import type { Decision } from './decision.ts'
import type { Derivation, Heard } from './derivation.ts'
import type { Document } from './document.ts'
import type { Flow } from './flow.ts'
import type { Journey } from './journey.ts'
import type { Source } from './source.ts'
import type { Text } from './text.ts'

/** Everything said and found, as papers and read-back need it. */
export type Told = {
	journey: Journey
	decision: Decision
	findings: Array<Finding>
	confirmed: Confirmed
	peildatum: IsoDate
}

/** A regeling: its conversation, what it checks, what follows, and the papers that come out. */
export type Regeling = {
	/** Folder, URL and text namespace. */
	id: string
	flow: Flow
	/** Parts of the conversation, in order: "Deel 2 van 4". */
	sections: ReadonlyArray<string>
	checks: Array<Check>
	decide(answers: Answers, peildatum: IsoDate): Decision
	/** What was said, in derived facts: "Sam is 3 jaar." */
	readBack(told: Told): Array<Text>
	/** What we worked out from the answers, each with its sum; left out where nothing is. */
	derivations?(heard: Heard): Array<Derivation>
	documents(told: Told): Array<Document>
	/** Names of all papers there can be; each has a URL. */
	papers: ReadonlyArray<string>
	/** What the rules cover and until when; shown with every outcome. */
	scope: { sources: Array<Source>; checked: IsoDate; through: IsoDate }
	/** Other, old and spoken names, as people search for it. */
	aliases: ReadonlyArray<string>
	/** Who answers questions about it by telephone; without one, the gemeente does at its desk. */
	helpline?: 'belastingtelefoon'
	/** Whether it can be had at all. */
	status: Availability
	ontdek: Discoverable
}

/** How somebody who does not know the regeling comes by it. */
export type Discoverable = {
	/** What is going on in the lives of those it is for; names of `situatie`. */
	situations: ReadonlyArray<string>
	/** Questions of its conversation that decide most, the first one first. */
	facts: ReadonlyArray<string>
	/** What of that it is all about: then it comes before the others. */
	leads?: ReadonlyArray<string>
	/** What cannot wait and it helps with at once; names of `haast`. */
	urgent?: ReadonlyArray<string>
	/** It never brings money: nobody is told that an amount is not known yet. */
	withoutAmount?: true
}
