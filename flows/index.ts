import { bijstand } from './bijstand/index.ts'
import { bijzondereBijstand } from './bijzondere-bijstand/index.ts'
import type { Regeling } from './engine/regeling.ts'
import { huurtoeslag } from './huurtoeslag/index.ts'
import { individueleInkomenstoeslag } from './individuele-inkomenstoeslag/index.ts'
import { kindDoetMee } from './kind-doet-mee/index.ts'
import { kinderopvangtoeslag } from './kinderopvangtoeslag/index.ts'
import { kindgebondenBudget } from './kindgebonden-budget/index.ts'
import { ontheffingEnTegenprestatie } from './ontheffing-en-tegenprestatie/index.ts'
import { scholingsfonds } from './scholingsfonds/index.ts'
import { schuldhulp } from './schuldhulp/index.ts'
import { wijzigingDoorgeven } from './wijziging-doorgeven/index.ts'
import { zorgtoeslag } from './zorgtoeslag/index.ts'

/** Every regeling Regelwijs knows: the only door to `flows/` for the web. */
export const regelingen: ReadonlyArray<Regeling> = [
	kinderopvangtoeslag,
	zorgtoeslag,
	huurtoeslag,
	kindgebondenBudget,
	bijstand,
	individueleInkomenstoeslag,
	bijzondereBijstand,
	kindDoetMee,
	scholingsfonds,
	schuldhulp,
	ontheffingEnTegenprestatie,
	wijzigingDoorgeven,
]

/** The regeling with this id, or `undefined`. */
export function regelingOf(id: string | undefined): Regeling | undefined {
	return regelingen.find((regeling) => regeling.id === id)
}
