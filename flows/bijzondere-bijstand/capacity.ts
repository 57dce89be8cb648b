import { type Cents, type CentsRange, divideRoundingHalfUp } from '../engine/money.ts'
import type { CapacityTable } from '../gemeenten/index.ts'
import { assetsAboveLimit, normsOf } from '../shared/bijstand/household.ts'
import type { Situation } from './situation.ts'

/**
 * What somebody can pay from an income, a month: of each part of it above a percentage of the norm
 * the share that the table of the place names. Eurocents.
 */
export function monthlyCapacity({ bands }: CapacityTable, income: Cents, norm: Cents): Cents {
	const inHundredths = bands.reduce((sum, { abovePercent, sharePercent }, at) => {
		const from = norm * abovePercent
		const next = bands[at + 1]
		const upTo = next ? Math.min(income * 100, norm * next.abovePercent) : income * 100
		return sum + Math.max(0, upTo - from) * sharePercent
	}, 0)
	return divideRoundingHalfUp(inHundredths, 100 * 100)
}

/** What somebody can pay from an income and from assets, over the months a place looks at. */
export type Capacity = { income: CentsRange; assets: CentsRange }

/**
 * What somebody can pay themselves over the months a place looks at (draagkracht): from income, by
 * every table that may hold, and all that assets are above the limit. In a schuldregeling it is
 * nothing (Rotterdam, art. 10.1 lid 9). `null` where the rules or norms of the day are not known.
 */
export function capacityParts(situation: Situation): Capacity | null {
	const { rules, income, debtHelp } = situation
	const norms = normsOf(situation)
	const above = assetsAboveLimit(situation)
	if (!rules || !norms || !above) return null
	const each = (of: Cents, norm: Cents) =>
		rules.capacity.map((table) => monthlyCapacity(table, of, norm) * rules.capacityMonths)
	const isSure = debtHelp === 'nee'
	return {
		income: {
			min: isSure ? Math.min(...each(income.min, norms.max!)) : 0,
			max: income.max === null ? null : Math.max(...each(income.max, norms.min)),
		},
		assets: isSure ? above : { ...above, min: 0 },
	}
}

/** Both parts of it together. */
export function capacityOf(situation: Situation): CentsRange | null {
	const parts = capacityParts(situation)
	if (!parts) return null
	const { income, assets } = parts
	const isOpen = income.max === null || assets.max === null
	return { min: income.min + assets.min, max: isOpen ? null : income.max! + assets.max! }
}
