import { known } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { formatHours } from '../../engine/kinds/uren.ts'
import { type Cents, formatCents } from '../../engine/money.ts'
import { text } from '../../engine/text.ts'
import { REKENING } from '../../facts/opvang.ts'
import { ownLimit } from '../../shared/checks/own-limit.ts'
import { hoursToPayOf } from '../hours-of.ts'
import { care, inOpvang, why } from './contract.ts'

/** Part of the bill by which hours times price may differ: less than one week of a year. */
const ROUNDING = 0.015

/** How many of them are in a year: a bill or hours of four weeks is by this much no month. */
const [FOUR_WEEKS, MONTHS] = [13, 12]

/** The bill of a month, as a second source for price and hours. */
export const maandbedragChecks: Array<Check> = [
	inOpvang({
		id: 'rekeningPastNiet',
		question: 'maandbedrag',
		severity: 'ask',
		source: ownLimit,
		// How the hours are written is no number that can be wrong.
		about: () => REKENING.filter((question) => question !== 'urenVorm'),
		finds: (at) => {
			const one = care(at)
			const [bill, price, hours] = [known(one.maandbedrag), known(one.uurprijs), hoursToPayOf(one)]
			if (bill === null || price === null || hours === null) return null
			const sum = Math.round((hours * price) / 100)
			return isAbout(sum, bill)
				? null
				: text(why(reasonFor(sum, bill)), {
						uren: formatHours(hours),
						prijs: formatCents(price),
						som: formatCents(sum),
						bedrag: formatCents(bill),
					})
		},
	}),
]

function isAbout(sum: Cents, bill: Cents): boolean {
	return Math.abs(sum - bill) <= bill * ROUNDING
}

/** Four weeks taken for a month is what goes wrong most, on either side. */
function reasonFor(sum: Cents, bill: Cents): string {
	if (isAbout(sum, (bill * FOUR_WEEKS) / MONTHS)) return 'rekeningVanVierWeken'
	if (isAbout((sum * FOUR_WEEKS) / MONTHS, bill)) return 'urenVanVierWeken'
	return 'rekeningPastNiet'
}
