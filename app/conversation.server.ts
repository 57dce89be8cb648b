import type { Answers } from '../flows/engine/answers.ts'
import type { Check } from '../flows/engine/check.ts'
import type { IsoDate } from '../flows/engine/date.ts'
import type { Flow, Page } from '../flows/engine/flow.ts'
import { type Journey, replay } from '../flows/engine/journey.ts'
import type { Regeling } from '../flows/engine/regeling.ts'
import { type Text, text } from '../flows/engine/text.ts'
import { regelingen } from '../flows/index.ts'
import { discover, MOST_QUESTIONS, pagesFor } from '../flows/ontdek/discover.ts'
import { supposedJourney } from '../flows/wat-als/journey.ts'

/** Something that asks questions, each at a URL below its own: a regeling, or Ontdek. */
export type Conversation = {
	/** The URL it lies below: `/nl/<id>/…`. */
	id: string
	pages: Flow['pages']
	checks: ReadonlyArray<Check>
	journey(answers: Answers, peildatum: IsoDate): Journey
	/** Where a page stands in it. */
	progress(page: string, journey: Journey): { part: number; of: number; label: Text }
	/** What comes when all is answered. */
	end: string
	/** Whether one may go there any time, before all is answered. */
	endsAnyTime: boolean
	/** Whether its answers are only supposed: kept beside what was said, never in its place. */
	supposes: boolean
}

/** The conversation of a regeling: part by part, to the page where all is read back. */
export function conversationOf({ id, flow, sections, checks }: Regeling): Conversation {
	return {
		id,
		pages: flow.pages,
		checks,
		journey: (answers, peildatum) => replay(flow, answers, { outer: {}, peildatum }),
		progress: (page) => {
			const { section } = flow.pages[page] as Page
			const [part, of] = [sections.indexOf(section) + 1, sections.length]
			const values = { nummer: part, totaal: of, naam: text(`common:delen.${section}`) }
			return { part, of, label: text('common:deelVan', values) }
		},
		end: 'controleren',
		endsAnyTime: false,
		supposes: false,
	}
}

/** Ontdek: a few questions for all regelingen together. What stands out there stands out here. */
export const ontdek: Conversation = {
	id: 'ontdek',
	pages: pagesFor(regelingen),
	checks: checksOfAll(),
	journey: (answers, peildatum) => discover(regelingen, answers, peildatum),
	progress: (page, { path }) => {
		const at = path.indexOf(page)
		const part = (at < 0 ? path.length : at) + 1
		const values = { nummer: part, totaal: MOST_QUESTIONS }
		return { part, of: MOST_QUESTIONS, label: text('ontdek:vraagVan', values) }
	},
	end: 'uitkomst',
	endsAnyTime: true,
	supposes: false,
}

/** Where somebody supposes that something is otherwise. */
export const WAT_ALS = 'wat-als'

/**
 * "Wat als": every answer that was given, to suppose it otherwise.
 *
 * @param said what was said, to compare with
 */
export function watAls(said: Answers): Conversation {
	return {
		id: WAT_ALS,
		pages: Object.fromEntries(regelingen.flatMap(({ flow }) => Object.entries(flow.pages))),
		// Who supposes changes one answer: that it no longer goes with another is no mistake.
		checks: ontdek.checks.filter(({ severity, about }) => severity !== 'ask' || !about),
		journey: (answers, peildatum) => supposedJourney(regelingen, said, answers, peildatum),
		progress: () => ({ part: 1, of: 1, label: text('wat-als:naam') }),
		end: 'uitkomst',
		endsAnyTime: true,
		supposes: true,
	}
}

/** What is checked in several regelingen is asked back once. */
function checksOfAll(): Array<Check> {
	const all = regelingen.flatMap(({ checks }) => checks).filter((one) => !one.notInOntdek)
	return [
		...new Map(all.map((check) => [`${check.list}/${check.question}/${check.id}`, check])).values(),
	]
}
