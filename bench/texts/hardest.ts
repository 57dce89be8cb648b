import { bar, type Readability, readability } from '../../tests/text-gate.ts'

/** Texts that are read together, and how hard they are. */
export type Measured<T> = T & Readability

/** Of each screen or paper the hardest there is, hardest first; short ones after long ones. */
export function hardestOfEach<T extends { name: string; lines: Array<string> }>(
	all: ReadonlyArray<T>,
): Array<Measured<T>> {
	const hardest = new Map<string, Measured<T>>()
	for (const one of all) {
		const measured = { ...one, ...readability(one.lines) }
		const before = hardest.get(one.name)
		if (!before || rankOf(measured) < rankOf(before)) hardest.set(one.name, measured)
	}
	return [...hardest.values()].toSorted((one, other) => rankOf(one) - rankOf(other))
}

/** By score, and texts too short for one by how many words they have. */
function rankOf({ words, score }: Readability): number {
	return words < bar.fewestWords ? 1000 - words : score
}

/** The three sentences that are hardest by themselves: long, and with long words. */
export function hardSentences(lines: ReadonlyArray<string>): Array<string> {
	return [...new Set(lines)]
		.map((line) => ({ line, ...readability([line]) }))
		.filter(({ words }) => words >= 5)
		.toSorted((one, other) => one.score - other.score)
		.slice(0, 3)
		.map(({ line }) => line)
}
