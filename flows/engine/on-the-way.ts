import { type Answers, storedList } from './answers.ts'
import type { Address } from './check.ts'
import type { Flow, List, Page } from './flow.ts'
import type { Journey } from './journey.ts'
import { FACTS, type Pointer } from './pointer.ts'

/**
 * Facts that this conversation passed by, or never asks for. What comes after an open question is
 * not judged yet and not among them.
 */
export function passedBy(
	flow: Flow,
	stored: Answers,
	journey: Journey,
	around: Pointer = FACTS,
): Array<Pointer> {
	const pages = Object.keys(flow.pages)
	const reached = journey.open === null ? pages.length : pages.indexOf(journey.open)
	return Object.keys(stored).flatMap((name) => {
		const pointer = `${around}/${name}`
		const place = pages.indexOf(name)
		if (place > reached) return []
		if (place !== reached && !journey.path.includes(name)) return [pointer]
		const asked = (flow.pages[name] as Page).question
		return 'list' in asked ? passedByInList(asked, stored, journey, pointer) : []
	})
}

function passedByInList(list: List, stored: Answers, journey: Journey, pointer: Pointer) {
	return (journey.items[list.name] ?? []).flatMap(({ id, journey: of }, index) => {
		const item = storedList(stored, list.name).items.find((one) => one.id === id)
		return passedBy(list.list, item?.answers ?? {}, of, `${pointer}/${index}`)
	})
}

/** What is asked next: one question, or of a list what is open in each of its things. */
export function openOn({ open, items }: Journey): Array<Address> {
	if (open === null) return []
	const inItems = (items[open] ?? []).flatMap(({ id, journey }) =>
		journey.open === null ? [] : [{ question: journey.open, list: open, item: id }],
	)
	return inItems.length > 0 ? inItems : [{ question: open }]
}
