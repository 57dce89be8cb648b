/** Prints a table that reads as text and as Markdown. */
export function printTable(title: string, head: Array<string>, rows: Array<Array<string>>): void {
	const widths = head.map((name, at) =>
		Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)),
	)
	const line = (cells: Array<string>) =>
		`| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`
	const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
	console.log(`\n## ${title}\n\n${[line(head), rule, ...rows.map(line)].join('\n')}`)
}

/** A table for a Markdown file; the formatter makes its columns straight. */
export function markdownTable(
	head: ReadonlyArray<string>,
	rows: ReadonlyArray<ReadonlyArray<string>>,
): string {
	const line = (of: ReadonlyArray<string>) => `| ${of.join(' | ')} |`
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A number as short as it is precise: three digits at least. */
export function short(value: number): string {
	if (value >= 100) return value.toFixed(0)
	return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
