/** A thing that can be searched for, and all the names it goes by. */
export type Named<T> = { thing: T; names: ReadonlyArray<string> }

/** Most typing mistakes in a word; fewer in a short one. */
const MOST_MISTAKES = 2

/** What goes by a name like this, the best match first: forgiving of case, accents and typing. */
export function search<T>(all: ReadonlyArray<Named<T>>, typed: string): Array<T> {
	const words = wordsOf(typed)
	if (words.length === 0) return []
	return all
		.map(({ thing, names }) => ({ thing, distance: distanceTo(names, words) }))
		.filter(({ distance }) => distance <= MOST_MISTAKES)
		.toSorted((one, other) => one.distance - other.distance)
		.map(({ thing }) => thing)
}

/** How far the typed words are from a thing's names: the word that fits best counts. */
function distanceTo(names: ReadonlyArray<string>, typed: Array<string>): number {
	const words = names.flatMap((name) => [...wordsOf(name), wordsOf(name).join('')])
	const whole = typed.join('')
	const distances = [whole, ...typed.filter((word) => word.length > 3)].flatMap((word) =>
		words.map((name) => wordDistance(word, name)),
	)
	return Math.min(...distances)
}

function wordDistance(typed: string, name: string): number {
	if (typed.length >= 2 && name.startsWith(typed)) return 0
	const allowed = Math.min(MOST_MISTAKES, Math.floor(Math.min(typed.length, name.length) / 4))
	const distance = editDistance(typed, name)
	return distance <= allowed ? distance : Number.POSITIVE_INFINITY
}

/** Words as they are compared: small letters, no accents, no marks. */
function wordsOf(text: string): Array<string> {
	const plain = text.slice(0, 80).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
	return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Fewest letters to put in, take out, change or swap with the next, to make one word of another. */
export function editDistance(one: string, other: string): number {
	const rows: Array<Array<number>> = [Array.from({ length: other.length + 1 }, (_, at) => at)]
	for (let i = 1; i <= one.length; i++) {
		const row = [i]
		for (let j = 1; j <= other.length; j++) {
			const isSame = one[i - 1] === other[j - 1]
			const swaps = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
			row[j] = Math.min(
				rows[i - 1]![j]! + 1,
				row[j - 1]! + 1,
				rows[i - 1]![j - 1]! + (isSame ? 0 : 1),
				swaps ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY,
			)
		}
		rows.push(row)
	}
	return rows.at(-1)!.at(-1)!
}
