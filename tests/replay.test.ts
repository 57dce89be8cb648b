import { expect, test, vi } from 'vitest'
import { initialTransition, transition } from 'xstate'
import type { Answers } from '../flows/engine/answers.ts'
import type { Flow } from '../flows/engine/flow.ts'
import { type Journey, replay } from '../flows/engine/journey.ts'
import { regelingen } from '../flows/index.ts'
import { type Chance, chance } from './chance.ts'
import { edited } from './edits.ts'
import { type Around, askedOn, household, isList, pagesOf } from './households.ts'

const WALKS = 600
const PEILDATUM = '2026-11-22'

vi.setConfig({ testTimeout: 60_000 })

/** The states XState itself stands in while it is told the answers of a journey, one by one. */
function statesOfXState({ machine }: Flow, { path, answers }: Journey, around: Around) {
	let [snapshot] = initialTransition(machine, around as never)
	const states = [snapshot.value]
	for (const page of path) {
		;[snapshot] = transition(machine, snapshot, { type: 'ANSWER', value: answers[page] })
		states.push(snapshot.value)
	}
	return { states, answers: snapshot.context.answers, isDone: snapshot.status === 'done' }
}

function expectSame(flow: Flow, journey: Journey, around: Around): void {
	expect(statesOfXState(flow, journey, around)).toEqual({
		states: [...journey.path, journey.open ?? journey.outcome],
		answers: journey.answers,
		isDone: journey.open === null,
	})
	for (const name of pagesOf(flow)) {
		const asked = askedOn(flow, name)
		if (!isList(asked)) continue
		const outer = outerOf(journey, name)
		for (const item of journey.items[name] ?? []) {
			expectSame(asked.list, item.journey, { outer, peildatum: around.peildatum })
		}
	}
}

/** What was said before a list. */
function outerOf(journey: Journey, list: string): Answers {
	const at = journey.path.includes(list) ? journey.path.indexOf(list) : journey.path.length
	return Object.fromEntries(journey.path.slice(0, at).map((name) => [name, journey.answers[name]]))
}

/** A household in the middle of things: some whole, some half, some much edited. */
function randomStored(flow: Flow, around: Around, dice: Chance): Answers {
	let stored = dice.happens(0.5) ? household(flow, around.peildatum, dice) : {}
	const edits = dice.below(40)
	for (let count = 0; count < edits; count++) stored = edited(flow, stored, around, dice)
	return stored
}

test.each(regelingen)('$id: a replay goes where XState goes, on every random walk', ({ flow }) => {
	const around = { outer: {}, peildatum: PEILDATUM }
	for (let seed = 1; seed <= WALKS; seed++) {
		const stored = randomStored(flow, around, chance(seed))
		expectSame(flow, replay(flow, stored, around), around)
	}
})
