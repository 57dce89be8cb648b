/** Best and median of several rounds, in milliseconds for one time. */
export type Timing = { best: number; median: number }

/** How long something takes that is too short to time once: rounds of `times`, after warming up. */
export function timed(work: () => unknown, times = 200, rounds = 25): Timing {
	const round = () => {
		const start = performance.now()
		for (let count = 0; count < times; count++) work()
		return (performance.now() - start) / times
	}
	for (let warm = 0; warm < 3; warm++) round()
	return timingOf(Array.from({ length: rounds }, round))
}

/** The same for something that is long enough to time by itself. */
export async function timedAsync(work: () => Promise<unknown>, times = 10): Promise<Timing> {
	const taken: Array<number> = []
	for (let count = -3; count < times; count++) {
		const start = performance.now()
		await work()
		if (count >= 0) taken.push(performance.now() - start)
	}
	return timingOf(taken)
}

/** The value below which this share of all values lies. */
export function percentile(values: ReadonlyArray<number>, share: number): number {
	const sorted = values.toSorted((one, other) => one - other)
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function timingOf(taken: Array<number>): Timing {
	return { best: Math.min(...taken), median: percentile(taken, 0.5) }
}
