import { basename } from 'node:path'
import { dataFiles } from './data-files.ts'
import { type Gemeente, type Need, readGemeente, type Scheme } from './gemeente.ts'

export type {
	CapacityTable,
	Desk,
	Gemeente,
	LocalAmount,
	LocalLimit,
	Need,
	Scheme,
	SpecialCosts,
} from './gemeente.ts'
export { isAvailableOn, isConfirmed, sourceOf, statusOn } from './status.ts'

const ELDERS = 'elders.json'

/** Every data file with the folder of its forms; a file with a fault stops here. */
const read = dataFiles().map(({ file, json, forms }) => ({
	isElders: basename(file) === ELDERS,
	gemeente: readGemeente(file, json),
	forms,
}))

/** What there is in the whole country, for a place we have no file of. It names no local rule. */
export const elders: Gemeente = read.find(({ isElders }) => isElders)!.gemeente

/** Every gemeente we have a file of. */
export const gemeenten: ReadonlyArray<Gemeente> = read
	.filter(({ isElders }) => !isElders)
	.map(({ gemeente }) => gemeente)

/** The folder in which a gemeente has forms of its own, if it has any. */
export function formFolderOf(gemeente: Gemeente): string {
	return read.find((one) => one.gemeente === gemeente)!.forms
}

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
