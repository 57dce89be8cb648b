import { type Answers, storedList } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import { replayItem } from '../engine/journey.ts'
import type { CentsRange } from '../engine/money.ts'
import { type Inkomensbron, inkomen, inkomenPartner } from '../facts/inkomen.ts'
import { addRanges, incomeOfPerson, incomeOfSource } from '../shared/awir/toetsingsinkomen.ts'

const MONTHS = 12

/**
 * What somebody and a partner earn a month, gross: a twelfth of the year. `null` when that is not
 * known. In whole eurocents.
 */
export function grossPerMonth(said: Answers, peildatum: IsoDate): CentsRange | null {
	const own = grossOf(said, inkomen, 'heeftInkomen', peildatum)
	const hasPartner = said.heeftInkomenPartner !== undefined
	const partner = hasPartner
		? grossOf(said, inkomenPartner, 'heeftInkomenPartner', peildatum)
		: NONE
	if (!own || !partner) return null
	const year = addRanges(own, partner)
	return {
		min: Math.round(year.min / MONTHS),
		max: year.max === null ? null : Math.round(year.max / MONTHS),
	}
}

const NONE: CentsRange = { min: 0, max: 0 }

function grossOf(
	said: Answers,
	list: typeof inkomen,
	gate: string,
	peildatum: IsoDate,
): CentsRange | null {
	if (said[gate] === 'nee') return NONE
	const { items, klaar } = storedList(said, list.name)
	if (!klaar) return null
	const at = { answers: said, outer: {}, peildatum }
	const journeys = items.map((item) => ({ id: item.id, ...replayItem(list, item, at) }))
	if (journeys.some(({ open }) => open !== null)) return null
	const year = Number(peildatum.slice(0, 4))
	return incomeOfPerson(
		journeys.map(({ id, answers }) =>
			incomeOfSource({ ...answers, id } as unknown as Inkomensbron, year),
		),
	)
}
