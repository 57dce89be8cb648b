import { files } from './all.ts'
import { type Gemeente, type Need, readGemeente, type Scheme } from './gemeente.ts'

export type { Gemeente, LocalAmount, LocalLimit, Need, Scheme } from './gemeente.ts'
export { isAvailableOn, isConfirmed, sourceOf, statusOn } from './status.ts'

const ELDERS = 'elders.json'

/** What there is in the whole country, for a place we have no file of. It names no local rule. */
export const elders: Gemeente = readGemeente(ELDERS, files[ELDERS])

/** Every gemeente we have a file of; a file with a fault stops here. */
export const gemeenten: ReadonlyArray<Gemeente> = Object.entries(files)
	.filter(([file]) => file !== ELDERS)
	.map(([file, json]) => readGemeente(file, json))

/** A place and the words it may start with: `rotterdam` also for `Rotterdam-Zuid`. */
const places = gemeenten.flatMap((gemeente) =>
	[gemeente.name, ...gemeente.aliases].map((name) => ({ words: wordsOf(name), gemeente })),
)

/**
 * The gemeente somebody lives in, by the place they typed: capitals, dashes, double letters and
 * what comes after (`Rotterdam-Zuid`, `Heerlen (Limburg)`) do not matter. `null` when we have no
 * file of it: nothing local may be said then.
 */
export function gemeenteOf(woonplaats: string | null): Gemeente | null {
	if (!woonplaats) return null
	const words = wordsOf(woonplaats)
	const fitting = places.filter((place) => place.words.every((word, at) => words[at] === word))
	const [first] = fitting.toSorted((one, other) => other.words.length - one.words.length)
	return first?.gemeente ?? null
}

/** The schemes for a need, those of the place first; then those of the whole country. */
export function schemesFor(need: Need, gemeente: Gemeente | null): Array<Scheme> {
	const own = gemeente?.schemes ?? []
	const others = elders.schemes.filter(({ id }) => !own.some((scheme) => scheme.id === id))
	return [...own, ...others].filter(({ needs }) => needs.includes(need))
}

function wordsOf(place: string): Array<string> {
	const plain = place
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’`.]/g, '')
		.replace(/(\p{L})\1+/gu, '$1')
	return (plain.match(/\p{L}+/gu) ?? []).filter((word) => word !== 'gemente')
}
