/** What came of one change, as Stryker says it. */
export type Mutant = { status: string }

/** How many changes of a folder there were, and what came of them. */
export type Tally = { noticed: number; survived: number; uncovered: number; static: number }

/** Counts what came of each change; one that cannot run at all says nothing and is left out. */
export function tallyOf(mutants: ReadonlyArray<Mutant>): Tally {
	const count = (...statuses: Array<string>) =>
		mutants.filter(({ status }) => statuses.includes(status)).length
	return {
		noticed: count('Killed', 'Timeout'),
		survived: count('Survived'),
		uncovered: count('NoCoverage'),
		static: count('Ignored'),
	}
}

/** The page with the row of a folder put in its place, in the order of the folders. */
export function withRow(page: string, folder: string, tally: Tally): string {
	const lines = page.split('\n')
	const isRow = (line: string) => line.startsWith('| flows/')
	const at = lines.findIndex((line) => line.startsWith('| ---'))
	if (at < 0) throw new Error('docs/mutation.md has no table to write in')
	const rows = [...lines.filter(isRow), row(folder, tally)]
	const latest = new Map(rows.map((line) => [line.split('|')[1]!.trim(), line]))
	const sorted = [...latest].toSorted(([one], [other]) => (one < other ? -1 : 1))
	const rest = lines.filter((line) => !isRow(line))
	rest.splice(at + 1, 0, ...sorted.map(([, line]) => line))
	return rest.join('\n')
}

function row(folder: string, { noticed, survived, uncovered, static: once }: Tally): string {
	const all = noticed + survived + uncovered
	const score = all === 0 ? '' : `${((100 * noticed) / all).toFixed(1)}%`
	return `| ${[folder, all, noticed, survived, uncovered, once, score].join(' | ')} |`
}
