import type { Regeling } from './engine/regeling.ts'
import { kindDoetMee } from './kind-doet-mee/index.ts'
import { kinderopvangtoeslag } from './kinderopvangtoeslag/index.ts'
import { scholingsfonds } from './scholingsfonds/index.ts'

/** Every regeling Regelwijs knows: the only door to `flows/` for the web. */
export const regelingen: ReadonlyArray<Regeling> = [
	kinderopvangtoeslag,
	kindDoetMee,
	scholingsfonds,
]

/** The regeling with this id, or `undefined`. */
export function regelingOf(id: string | undefined): Regeling | undefined {
	return regelingen.find((regeling) => regeling.id === id)
}
