import type { ToDo } from './decision.ts'
import type { Flow, List, Page } from './flow.ts'
import { type Journey, unknownsOn } from './journey.ts'
import { text } from './text.ts'

/**
 * Every "weet ik niet" on the path as something to find out. What it is called stands in
 * `feiten:<question>.kort`, who knows it in `feiten:<question>.wieWeet`.
 */
export function toDosOf(flow: Flow, journey: Journey): Array<ToDo> {
	return unknownsOn(journey).map(({ question, list, item }) => {
		const name = list ? `${list}.${question}` : question
		const values = {
			wat: text(`feiten:${name}.kort`),
			hoe: text(`feiten:${name}.wieWeet`),
		}
		if (!list || !item) return { question, text: text('common:vraagNa', values) }
		const van = itemNameIn(flow, journey, list, item)
		return { question: list, item, text: text('common:vraagNaVan', { ...values, van }) }
	})
}

/** What to call one item of a list on the path. */
export function itemNameIn(flow: Flow, journey: Journey, list: string, item: string) {
	const { question } = flow.pages[list] as Page
	const found = journey.items[list]?.find(({ id }) => id === item)
	return (question as List).itemName(found?.journey.answers ?? {}, journey.answers)
}
