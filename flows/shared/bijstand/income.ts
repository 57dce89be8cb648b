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
	if (hasNetIncome(answers) === false) return { min: 0, max: 0 }
	const amount = known(answers.nettoInkomen as BedragPerPeriode | Unknown | undefined)
	if (amount === null) return { min: 0, max: null }
	const month = perMonth(amount)
	const low = amount.soort === 'bruto' ? 0 : month
	if (!mayHaveHolidayPay(answers)) return { min: low, max: month }
	const holiday = known(answers.nettoVakantiegeld)
	const raised = withHolidayPay(month, date)
	if (holiday === 'apart') return { min: low === 0 ? 0 : raised, max: raised }
	return { min: low, max: holiday === null ? raised : month }
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
