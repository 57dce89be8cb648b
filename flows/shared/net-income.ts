import type { BedragPerPeriode } from '../engine/kinds/bedrag-per-periode.ts'
import { type Cents, divideRoundingHalfUp } from '../engine/money.ts'

/**
 * A net amount over a month: 13 periods of four weeks and 52 weeks make 12 months. A gross amount
 * says nothing certain of it.
 */
export function netPerMonth(amount: BedragPerPeriode | null): Cents | null {
	if (!amount || amount.soort === 'bruto') return null
	const times = { week: 52, vierWeken: 13, maand: 12, jaar: 1 }[amount.per]
	return divideRoundingHalfUp(amount.bedrag * times, 12)
}
