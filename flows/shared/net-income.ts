import { known, type Unknown } from '../engine/answers.ts'
import {
	ANYTHING,
	COUNTED_INCOME,
	type Derivation,
	derived,
	type Heard,
} from '../engine/derivation.ts'
import type { BedragPerPeriode } from '../engine/kinds/bedrag-per-periode.ts'
import { type Cents, divideRoundingHalfUp, formatCents } from '../engine/money.ts'
import type { Source } from '../engine/source.ts'
import { type Text, text } from '../engine/text.ts'
import { NETTO_LOON } from '../facts/inkomen-netto.ts'

/** How often an amount comes in a year. */
const TIMES_A_YEAR = { week: 52, vierWeken: 13, maand: 12, jaar: 1 } as const

/**
 * A net amount over a month: 13 periods of four weeks and 52 weeks make 12 months. A gross amount
 * says nothing certain of it.
 */
export function netPerMonth(amount: BedragPerPeriode | null): Cents | null {
	if (!amount || amount.soort === 'bruto') return null
	return divideRoundingHalfUp(amount.bedrag * TIMES_A_YEAR[amount.per], 12)
}

/**
 * The words of a net amount over a month: "€ 1.300 × 13 ÷ 12", where it does not come each month.
 */
export function netSumText({ bedrag, per }: BedragPerPeriode): Text {
	if (per === 'maand') return text('afleiding:netto.maand')
	const key = per === 'jaar' ? 'jaar' : 'keer'
	return text(`afleiding:netto.${key}`, { bedrag: formatCents(bedrag), keer: TIMES_A_YEAR[per] })
}

/** The net income of a month at home, as local funds and the gemeente count it; nothing unasked. */
export function netIncomeDerivations({ journey }: Heard, source?: Source): Array<Derivation> {
	if (!('nettoInkomen' in journey.answers)) return []
	const amount = known(journey.answers.nettoInkomen as BedragPerPeriode | Unknown)
	const month = netPerMonth(amount)
	return [
		derived({
			id: COUNTED_INCOME,
			text: text('afleiding:netto.thuis'),
			unit: 'bedragPerMaand',
			takes: 'som',
			lines: [
				{
					id: 'netto',
					text: amount && month !== null ? netSumText(amount) : text('afleiding:netto.onbekend'),
					value: month === null ? ANYTHING : { min: month, max: month },
					restsOn: [{ question: 'nettoInkomen' }],
					paper: NETTO_LOON,
				},
			],
			...(source && { source }),
		}),
	]
}
