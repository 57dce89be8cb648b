import { type Truth, truth } from '../engine/truth.ts'
import { gemeenten, gemeenteOf, type Scheme } from '../gemeenten/index.ts'

const SCHEME = 'scholingsfonds'

/** The Scholingsfonds, as the file of the one gemeente that had it states it. */
export const scholingsfonds: Scheme = gemeenten
	.flatMap(({ schemes }) => schemes)
	.find(({ id }) => id === SCHEME)!

/** Whether somebody lives where there was a Scholingsfonds; unknown when the place is. */
export function livesWhereFundIs(place: string | null): Truth {
	if (place === null) return 'onbekend'
	return truth(gemeenteOf(place)?.schemes.includes(scholingsfonds) ?? false)
}
