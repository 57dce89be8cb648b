import { expect, test } from 'vitest'
import type { Flow } from '../flows/engine/flow.ts'
import { regelingen } from '../flows/index.ts'
import { askedOn, isList, pagesOf } from './households.ts'

/** Every question of a flow, also within its lists. */
function questionsOf(flow: Flow): Array<string> {
	return pagesOf(flow).flatMap((page) => {
		const asked = askedOn(flow, page)
		return [page, ...(isList(asked) ? questionsOf(asked.list) : [])]
	})
}

const pointing = regelingen.flatMap(({ id, flow, checks }) =>
	checks
		// What points to an answer of one household only, its own tests look at.
		.filter(({ about }) => about?.length === 0)
		.map((check) => ({ id: `${id}: ${check.id}`, flow, about: check.about! })),
)

test.each(pointing)('$id points to the answers that it speaks of', ({ flow, about }) => {
	const named = about({ answers: {}, outer: {}, peildatum: '2026-11-22' }).map((one) =>
		typeof one === 'string' ? one : one.question,
	)
	expect(named).not.toEqual([])
	expect(questionsOf(flow)).toEqual(expect.arrayContaining(named))
})
