/** Chance that can be played again: the same seed gives the same throws. */
export type Chance = {
	/** A whole number from 0 up to, not including, `count`. */
	below(count: number): number
	/** Whether something happens that happens `often` of the times: 0.25 is one in four. */
	happens(often: number): boolean
	oneOf<T>(things: ReadonlyArray<T>): T
	shuffled<T>(things: ReadonlyArray<T>): Array<T>
}

/** Throws by the mulberry32 generator: small, and even enough for tests. */
export function chance(seed: number): Chance {
	let state = seed >>> 0
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
	const below = (count: number) => Math.floor(next() * count)
	return {
		below,
		happens: (often) => next() < often,
		oneOf: (things) => {
			if (things.length === 0) throw new RangeError('there is nothing to choose from')
			return things[below(things.length)]!
		},
		shuffled: (things) =>
			things
				.map((thing) => ({ thing, at: next() }))
				.sort((one, other) => one.at - other.at)
				.map(({ thing }) => thing),
	}
}
