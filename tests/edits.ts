import { type Answers, type StoredItem, storedList, UNKNOWN } from '../flows/engine/answers.ts'
import type { Flow, List } from '../flows/engine/flow.ts'
import { replay } from '../flows/engine/journey.ts'
import type { At } from '../flows/engine/question.ts'
import type { Chance } from './chance.ts'
import { type Around, askedOn, isList, newItem, pagesOf } from './households.ts'
import { randomAnswer } from './random-answers.ts'

/**
 * One random thing somebody does: answer what is open, go back and change an answer or say "weet
 * ik niet", say something on a page that is not on the path (a second tab, an abandoned branch), or
 * add, change or remove an item and open or close its list.
 */
export function edited(flow: Flow, stored: Answers, around: Around, chance: Chance): Answers {
	const journey = replay(flow, stored, around)
	const page =
		journey.open !== null && chance.happens(0.6)
			? journey.open
			: chance.oneOf(chance.happens(0.7) && journey.path.length > 0 ? journey.path : pagesOf(flow))
	const asked = askedOn(flow, page)
	const at: At = { ...around, answers: journey.answers }
	if (isList(asked)) return editedList(asked, stored, at, chance)
	if (asked.unknown && chance.happens(0.1)) return { ...stored, [page]: UNKNOWN }
	// A choice among what was named has nothing on offer while nothing was named.
	if (asked.kind.options?.(at).length === 0) return stored
	return { ...stored, [page]: randomAnswer(asked, at, chance) }
}

function editedList(list: List, stored: Answers, at: At, chance: Chance): Answers {
	const { items, klaar } = storedList(stored, list.name)
	const kept = (changed: Array<StoredItem>, isDone: boolean) => ({
		...stored,
		[list.name]: { items: changed, klaar: isDone },
	})
	if (items.length === 0) return kept([newItem(items, chance)], klaar)
	const chosen = chance.oneOf(items)
	switch (chance.below(8)) {
		case 0:
			return kept([...items, newItem(items, chance)].slice(0, list.most), false)
		case 1:
			return kept(
				items.filter((item) => item !== chosen),
				klaar,
			)
		case 2:
			return kept(items, true)
		default: {
			const around = { outer: at.answers, peildatum: at.peildatum }
			const answers = edited(list.list, chosen.answers, around, chance)
			return kept(
				items.map((item) => (item === chosen ? { ...item, answers } : item)),
				klaar,
			)
		}
	}
}
