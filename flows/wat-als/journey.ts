import { type Answers, storedList } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import type { Page } from '../engine/flow.ts'
import { type ItemJourney, type Journey, replayItem } from '../engine/journey.ts'
import type { Regeling } from '../engine/regeling.ts'
import { judge } from '../ontdek/judge.ts'
import { supposed } from '../ontdek/supposed.ts'

/**
 * The way through all that was said, to suppose any of it otherwise: every answer that a regeling
 * looks at. What is open is what a change makes a regeling ask that had asked everything before.
 *
 * @param before what was said
 * @param after what is supposed
 */
export function supposedJourney(
	regelingen: ReadonlyArray<Regeling>,
	before: Answers,
	after: Answers,
	peildatum: IsoDate,
): Journey {
	const journey: Journey = { path: [], open: null, outcome: null, answers: {}, items: {} }
	for (const regeling of regelingen) {
		const answers = supposed(regeling.flow, after, peildatum)
		const { open } = judge(regeling, after, peildatum)
		for (const [name, answer] of Object.entries(answers)) {
			if (open.includes(name) || journey.path.includes(name)) continue
			journey.path.push(name)
			journey.answers[name] = answer
		}
		const wasWhole = judge(regeling, before, peildatum).open.length === 0
		if (wasWhole) journey.open ??= open[0] ?? null
	}
	for (const name of [...journey.path, ...(journey.open ? [journey.open] : [])]) {
		const items = itemsOf(regelingen, name, after, journey, peildatum)
		if (!items) continue
		journey.items[name] = items
		if (items.some(({ journey: of }) => of.open !== null)) journey.open ??= name
	}
	journey.path = journey.path.filter((name) => name !== journey.open)
	return journey.open === null ? { ...journey, outcome: 'uitkomst' } : journey
}

function itemsOf(
	regelingen: ReadonlyArray<Regeling>,
	name: string,
	after: Answers,
	{ answers }: Journey,
	peildatum: IsoDate,
): Array<ItemJourney> | null {
	const asking = regelingen.find(({ flow }) => Object.hasOwn(flow.pages, name))
	const { question } = asking!.flow.pages[name] as Page
	if (!('list' in question)) return null
	const at = { answers, outer: {}, peildatum }
	return storedList(after, name).items.map((item) => ({
		id: item.id,
		journey: replayItem(question, item, at),
	}))
}
