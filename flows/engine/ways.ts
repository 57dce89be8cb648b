import { FlowFault } from './fault.ts'
import type { Flow } from './flow.ts'
import type { At } from './question.ts'

/** One state of the machine, with where it leads. */
type State = {
	final: boolean
	always: Array<{ target: string; applies: (at: At) => boolean }>
	answer: string | null
}

/** The machine's transitions, read from XState once. */
export type Ways = { initial: string; states: Map<string, State> }

const known = new WeakMap<Flow, Ways>()

/**
 * The transitions of a flow's machine as XState resolved them, so that a replay can walk them
 * without making a snapshot for each step (twenty times as fast).
 */
export function waysOf(flow: Flow): Ways {
	const ways = known.get(flow) ?? readWays(flow)
	known.set(flow, ways)
	return ways
}

function readWays({ id, machine }: Flow): Ways {
	const guards = machine.implementations.guards as Record<string, (at: { context: At }) => boolean>
	const applies = (guard: unknown) => {
		if (guard === undefined) return () => true
		const holds = typeof guard === 'string' ? guards[guard] : undefined
		if (!holds) throw new FlowFault(`${id}: unknown guard ${JSON.stringify(guard)}`)
		return (at: At) => holds({ context: at })
	}
	const states = Object.entries(machine.states).map(([name, node]): [string, State] => [
		name,
		{
			final: node.type === 'final',
			always: (node.always ?? []).map(({ target, guard }) => ({
				target: target![0]!.key,
				applies: applies(guard),
			})),
			answer: node.transitions.get('ANSWER')?.[0]?.target?.[0]?.key ?? null,
		},
	])
	return { initial: machine.root.initial.target[0]!.key, states: new Map(states) }
}
