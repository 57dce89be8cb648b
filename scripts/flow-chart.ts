import type { Flow, List } from '../flows/engine/flow.ts'

const start = '<!-- chart: made by `npm run flows` -->'
const end = '<!-- chart: end -->'

/** A flow's machine as a Mermaid state diagram: its states in order, and all ways between them. */
export function chartOf({ machine }: Flow): string {
	const nodes = Object.entries(machine.states)
	const lines = nodes.flatMap(([name, node]) => {
		const answered = node.transitions.get('ANSWER')?.[0]?.target?.[0]?.key
		const always = (node.always ?? []).map(({ target, guard }) => ({
			to: target![0]!.key,
			guard: guard === undefined ? 'otherwise' : (guard as string),
		}))
		if (node.type === 'final') return [`${name} --> [*]`]
		if (!answered) {
			return always.map(({ to, guard }) => `${idOf(name)} --> ${idOf(to)}: ${guard}`)
		}
		// A page that is passed by and one that is answered lead to the same next.
		const passed = always.filter(({ to }) => to === answered).map(({ guard }) => guard)
		const elsewhere = always.filter(({ to }) => to !== answered)
		return [
			`${name} --> ${idOf(answered)}${passed.length > 0 ? `: answered, or ${passed.join(', ')}` : ''}`,
			...elsewhere.map(({ to, guard }) => `${name} --> ${idOf(to)}: ${guard}`),
		]
	})
	const first = machine.root.initial.target[0]!.key
	// Said before their first arrow, or they are drawn as pages.
	const gates = nodes
		.filter(([name]) => idOf(name) !== name)
		.map(([name]) => `state ${idOf(name)} <<choice>>`)
	return fenced(['stateDiagram-v2', ...gates, `[*] --> ${idOf(first)}`, ...lines])
}

/** The chart of a regeling's conversation and of one item of each of its lists, with headings. */
export function chartsOf(flow: Flow): string {
	const lists = Object.values(flow.pages).flatMap((page) =>
		'question' in page && 'list' in page.question ? [page.question] : [],
	)
	const charts = [...new Set(lists.map(({ list }) => chartOf(list)))]
	const titled = charts.map((chart) => {
		const alike = lists.filter(({ list }) => chartOf(list) === chart)
		return `### ${itemsOf(alike)}\n\n${chart}`
	})
	return [chartOf(flow), ...titled].join('\n\n')
}

/**
 * A README with the charts put between its two markers.
 *
 * @throws {RangeError} when it has no such markers
 */
export function withCharts(readme: string, flow: Flow): string {
	const [before, after] = [readme.indexOf(start), readme.indexOf(end)]
	if (before < 0 || after < before)
		throw new RangeError(`${flow.id}: README has no place for a chart`)
	return `${readme.slice(0, before)}${start}\n\n${chartsOf(flow)}\n\n${readme.slice(after)}`
}

function itemsOf(lists: Array<List>): string {
	return `One item of ${lists.map(({ name }) => `\`${name}\``).join(' and of ')}`
}

/** A gate has a question mark in its name, which Mermaid does not take. */
function idOf(name: string): string {
	return name.replace('?', '_gate')
}

function fenced([head, ...lines]: Array<string>): string {
	return ['```mermaid', head, ...lines.map((line) => `    ${line}`), '```'].join('\n')
}
