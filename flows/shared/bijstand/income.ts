import { type Answers, known, type Unknown } from '../../engine/answers.ts'
import type { IsoDate } from '../../engine/date.ts'
import type { BedragPerPeriode } from '../../engine/kinds/bedrag-per-periode.ts'
import { type Cents, type CentsRange, divideRoundingHalfUp } from '../../engine/money.ts'
import { valueOn } from '../../engine/parameter.ts'
import type { Bron } from '../../facts/inkomen-netto.ts'
import { parameters } from './parameters.ts'

const TIMES = { week: 52, vierWeken: 13, maand: 12, jaar: 1 } as const

/** Sources that are asked for apart, and no income of a month. */
const APART: ReadonlyArray<Bron> = ['giften', 'vrijwilliger', 'geen']

/** An amount over a month: 13 periods of four weeks and 52 weeks make 12 months. */
export function perMonth({ bedrag, per }: BedragPerPeriode): Cents {
	return divideRoundingHalfUp(bedrag * TIMES[per], 12)
}

/** The sources of money that were named; `null` when that is not known. */
export function sourcesOf(answers: Answers): Array<Bron> | null {
	return known(answers.inkomstenBronnen as Array<Bron> | Unknown | undefined)
}

/** Whether there is a net income to ask for. */
export function hasNetIncome(answers: Answers): boolean | null {
	return sourcesOf(answers)?.some((source) => !APART.includes(source)) ?? null
}

/** Whether holiday pay may come with the income. */
export function mayHaveHolidayPay(answers: Answers): boolean {
	const sources = sourcesOf(answers)
	const gives = ['loon', 'uitkering'] as const
	return sources === null || gives.some((source) => sources.includes(source))
}

/**
 * Net income of a month, of person and partner together, with its holiday pay: the norms have theirs
 * in them too. Holiday pay that comes apart is put on in the share it has in the bijstand; of a gross
 * amount only is known that the net one is no higher.
 *
 * @see Participatiewet, art. 19 lid 3 en 31–32 https://wetten.overheid.nl/BWBR0015703#Artikel31
 */
export function netIncome(answers: Answers, date: IsoDate): CentsRange {
	const { pay, holiday } = netIncomeParts(answers, date)
	return { min: pay.min + holiday.min, max: pay.max === null ? null : pay.max + holiday.max }
}

/** The same in two parts: what comes each month, and the holiday pay that is put on it. */
export function netIncomeParts(
	answers: Answers,
	date: IsoDate,
): { pay: CentsRange; holiday: { min: Cents; max: Cents } } {
	const none = { min: 0, max: 0 }
	if (hasNetIncome(answers) === false) return { pay: none, holiday: none }
	const amount = known(answers.nettoInkomen as BedragPerPeriode | Unknown | undefined)
	if (amount === null) return { pay: { min: 0, max: null }, holiday: none }
	const month = perMonth(amount)
	const isNet = amount.soort !== 'bruto'
	const pay = { min: isNet ? month : 0, max: month }
	if (!mayHaveHolidayPay(answers)) return { pay, holiday: none }
	const said = known(answers.nettoVakantiegeld)
	if (said !== 'apart' && said !== null) return { pay, holiday: none }
	const extra = withHolidayPay(month, date) - month
	return { pay, holiday: { min: said === 'apart' && isNet ? extra : 0, max: extra } }
}

/** An amount without holiday pay, as it compares with a norm that has it in. */
export function withHolidayPay(amount: Cents, date: IsoDate): Cents {
	return divideRoundingHalfUp(amount * 1000, 1000 - valueOn(parameters.holidayShare, date))
}

/**
 * What may stay out of the pay of a month while somebody has bijstand, where the gemeente finds that
 * it helps towards work: never under 27.
 *
 * @see Participatiewet, art. 31 lid 2 onder n https://wetten.overheid.nl/BWBR0015703#Artikel31
 */
export function exemptPay(pay: Cents, date: IsoDate): Cents {
	return exempt(pay, valueOn(parameters.workExempt, date))
}

/** What may stay out after that, for a single parent with a young child (onder r). */
export function exemptPayOfParent(pay: Cents, date: IsoDate): Cents {
	return exempt(pay, valueOn(parameters.parentExempt, date))
}

function exempt(pay: Cents, { share, most }: { share: number; most: Cents }): Cents {
	return Math.min(divideRoundingHalfUp(pay * share, 1000), most)
}
