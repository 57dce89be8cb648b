import { initialTransition, transition } from 'xstate'
import { emptyDossier } from '../app/dossier/dossier.ts'
import { newId, newKey, seal, unseal } from '../app/dossier/seal.ts'
import { findings } from '../flows/engine/check.ts'
import type { Flow, Page } from '../flows/engine/flow.ts'
import { type Journey, replay } from '../flows/engine/journey.ts'
import type { At } from '../flows/engine/question.ts'
import { kinderopvangtoeslag as regeling } from '../flows/kinderopvangtoeslag/index.ts'
import { around, sixty } from './household.ts'
import { printTable, short } from './table.ts'
import { type Timing, timed } from './timing.ts'

/** What a request thinks, without a server around it: microseconds. */
export function benchThinking(): void {
	const { flow, checks, decide } = regeling
	const { peildatum } = around
	const journey = replay(flow, sixty, around)
	const content = { ...emptyDossier(), answers: sixty }
	const [key, id] = [newKey(), newId()]
	const sealed = seal(content, key, id, 1)
	const rows: Array<[string, Timing]> = [
		['replay of 60 answers', timed(() => replay(flow, sixty, around))],
		["the same by XState's own transition", timed(() => walk(flow, journey, around), 20)],
		['decide', timed(() => decide(journey.answers, peildatum), 20)],
		['all checks', timed(() => findings(checks, journey, peildatum))],
		['dossier: open', timed(() => unseal(sealed, key, id, 1))],
		['dossier: seal', timed(() => seal(content, key, id, 1))],
	]
	printTable(
		'Thinking (µs, one household of 60 answers)',
		['', 'best', 'median'],
		rows.map(([name, { best, median }]) => [name, short(best * 1000), short(median * 1000)]),
	)
}

/** The journey told to XState, answer by answer, without a check whether the answers fit. */
function walk({ machine, pages }: Flow, { path, answers, items }: Journey, at: object): void {
	let [snapshot] = initialTransition(machine, at as never)
	for (const page of path) {
		const { question } = pages[page] as Page
		if ('list' in question) {
			const outer = (snapshot.context as At).answers
			const inside = { ...at, outer }
			for (const { journey } of items[page] ?? []) walk(question.list, journey, inside)
		}
		;[snapshot] = transition(machine, snapshot, { type: 'ANSWER', value: answers[page] })
	}
}
