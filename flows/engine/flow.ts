import { type AnyStateMachine, assign, setup } from 'xstate'
import type { Answers } from './answers.ts'
import { FlowFault } from './fault.ts'
import type { ListImport } from './list-import.ts'
import type { At, Question } from './question.ts'
import type { Text, TextValues } from './text.ts'
import type { Truth } from './truth.ts'

/** What is true in the world, by name; the guards of a flow. */
export type Conditions = Record<string, (at: At) => Truth>

/** A page asks one question; it is skipped when its condition is known not to hold. */
export type Page = { question: Question | List; section: string; when?: string }

/** An end of the conversation; reached when its condition is known to hold, or always. */
export type Outcome = { outcome: true; when?: string }

/** A repeated thing is one question: its answer is a list, each item a small flow of its own. */
export type List = {
	name: string
	list: Flow
	/** What to call an item of it: the child's name, the provider's. */
	itemName(item: Answers, outer: Answers): Text
	/** What the texts of its questions may name, e.g. `{{naam}}` of the child. */
	values(item: Answers, outer: Answers): TextValues
	/** Highest number of items we can carry to the papers. */
	most: number
	/** How a table that somebody has already becomes items of it. */
	import?: ListImport
}

/** A conversation: pages and outcomes in the order they are read, and the machine made of them. */
export type Flow = {
	id: string
	pages: Record<string, Page | Outcome>
	conditions: Conditions
	machine: AnyStateMachine
}

/** A page is answered. */
export type Answered = { type: 'ANSWER'; value: unknown }

/**
 * Makes a flow of pages in order. The machine is flat and only goes forward: a page leads to the
 * next in order and is passed by when it does not apply; before an outcome with a condition stands
 * a gate that opens only when the condition is known to hold.
 *
 * @throws {FlowFault} when a page names a condition that is not there, its key is not its
 * question's name, or the last state, and it alone, is not an outcome that always applies
 */
export function conversation({ id, pages, conditions }: Omit<Flow, 'machine'>): Flow {
	requireSound(id, pages, conditions)
	const guards = Object.fromEntries(
		Object.entries(conditions).flatMap(([name, condition]) => [
			[name, ({ context }: { context: At }) => condition(context) === 'ja'],
			[`niet ${name}`, ({ context }: { context: At }) => condition(context) === 'nee'],
		]),
	)
	const machine = setup({
		types: { context: {} as At, events: {} as Answered, input: {} as Omit<At, 'answers'> },
		guards,
		actions: {
			remember: assign(({ context, event }, { page }: { page: string }) => ({
				answers: { ...context.answers, [page]: event.value },
			})),
		},
	}).createMachine({
		id,
		context: ({ input }) => ({ ...input, answers: {} }),
		initial: entryOf(Object.keys(pages)[0]!, pages),
		states: statesOf(pages) as never,
	})
	return { id, pages, conditions, machine: machine as unknown as AnyStateMachine }
}

function statesOf(pages: Flow['pages']) {
	const names = Object.keys(pages)
	return Object.fromEntries(
		names.flatMap((name, at): Array<[string, object]> => {
			const page = pages[name]!
			const next = names[at + 1] && entryOf(names[at + 1]!, pages)
			if ('outcome' in page) {
				const end: [string, object] = [name, { type: 'final' }]
				if (!page.when) return [end]
				const gate = [{ guard: page.when, target: name }, { target: next }]
				return [[entryOf(name, pages), { always: gate }], end]
			}
			const answer = { target: next, actions: { type: 'remember', params: { page: name } } }
			const always = page.when ? [{ guard: `niet ${page.when}`, target: next }] : []
			return [[name, { always, on: { ANSWER: answer } }]]
		}),
	)
}

/** The state to go to for a page: itself, or the gate in front of an outcome with a condition. */
function entryOf(name: string, pages: Flow['pages']): string {
	const page = pages[name]!
	return 'outcome' in page && page.when ? `${name}?` : name
}

function requireSound(id: string, pages: Flow['pages'], conditions: Conditions): void {
	const last = Object.values(pages).at(-1)
	for (const [name, page] of Object.entries(pages)) {
		if (page.when !== undefined && !Object.hasOwn(conditions, page.when)) {
			throw new FlowFault(`${id}: ${name} names an unknown condition: ${page.when}`)
		}
		if ('question' in page && page.question.name !== name) {
			throw new FlowFault(`${id}: page ${name} asks ${page.question.name}`)
		}
		if ('outcome' in page && !page.when && page !== last) {
			throw new FlowFault(`${id}: nothing can come after ${name}, which always applies`)
		}
	}
	if (!last || !('outcome' in last) || last.when) throw new FlowFault(`${id}: has no last outcome`)
}
