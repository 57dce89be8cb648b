import type { Journey } from '../flows/engine/journey.ts'
import { fullName, type Naam } from '../flows/engine/kinds/naam.ts'

/** Name of the person helped, to be on every screen; `null` for who fills in their own. */
export function forNameOf({ answers }: Journey): string | null {
	if (answers.voorWie !== 'iemandAnders') return null
	const naam = answers.naam as Naam | undefined
	return naam ? fullName(naam) : null
}
