import { known } from '../engine/answers.ts'
import { addDays } from '../engine/date.ts'
import type { CentsRange } from '../engine/money.ts'
import type { Inkomensbron } from '../facts/inkomen.ts'
import { type IncomeLine, incomeOfPerson, incomeOfSource } from '../shared/awir/toetsingsinkomen.ts'
import type { Change } from './situation.ts'

/**
 * What the income that changes comes to over the calendar year of the change, without holiday pay:
 * the old amount until the day, the new one from it. `null` where an amount or the day is not known,
 * or an amount is net, for the year counts gross.
 *
 * @see Awir, art. 8 https://wetten.overheid.nl/BWBR0018472#Artikel8
 */
export function yearIncomeOf(change: Change): CentsRange | null {
	const lines = yearIncomeLines(change)
	return lines && incomeOfPerson(lines)
}

/** The same, each amount by itself: `oudBedrag` and `nieuwBedrag`. */
export function yearIncomeLines({ item, from }: Change): Array<IncomeLine> | null {
	if (from === null) return null
	const [before, after] = [item.oudBedrag, item.nieuwBedrag]
	if (before === undefined && after === undefined) return null
	const parts: Array<Inkomensbron> = []
	if (before !== undefined) {
		const bedrag = known(before)
		// An amount of a whole year says nothing of a part of it.
		if (bedrag?.soort !== 'bruto' || bedrag.per === 'jaar') return null
		const eind = addDays(from, -1)
		parts.push({ id: 'oudBedrag', soort: 'loon', bedrag, heelJaar: 'gestopt', eind })
	}
	if (after !== undefined) {
		const bedrag = known(after)
		if (bedrag?.soort !== 'bruto' || bedrag.per === 'jaar') return null
		parts.push({ id: 'nieuwBedrag', soort: 'loon', bedrag, heelJaar: 'begonnen', begin: from })
	}
	const year = Number(from.slice(0, 4))
	return parts.map((part) => incomeOfSource(part, year))
}
