import { type Household, type Paper, papersOf } from '../household.ts'
import { centsOf } from '../printed.ts'
import { euro, type Fields, yearOf } from './fields.ts'

/** How many of each period make a year. */
export const TIMES_A_YEAR: Record<string, number> = { maand: 12, vierWeken: 13, week: 52, jaar: 1 }

const INCOME = ['loonstrook', 'jaaropgave', 'uitkeringsbrief', 'pensioenbrief', 'jaarcijfers']

/** Toetsingsinkomen of the year: of who asks, and of a partner. */
export function incomes(household: Household, partner: boolean): Fields {
	const of = (van: string) =>
		papersOf(household, ...INCOME, 'betaalbewijs')
			.filter((paper) => (paper.van ?? 'ik') === van)
			.reduce((sum, paper) => sum + perYear(paper, yearOf(household.peildatum)), 0)
	return {
		toetsingsinkomen: euro(wholeEuros(of('ik'))),
		...(partner && { toetsingsinkomenPartner: euro(wholeEuros(of('partner'))) }),
	}
}

/** The gross amount of a year with holiday pay; of an amount that varies the highest. */
export function perYear(paper: Paper, year: number): number {
	const amount = centsOf(paper.hoogsteBruto ?? paper.bruto!)
	const holiday = centsOf(paper.vakantiegeldBedrag ?? '0')
	return Math.round(amount * times(paper, year)) + holiday
}

function times({ periode, begin, eind }: Paper, year: number): number {
	const whole = TIMES_A_YEAR[periode!]!
	if (periode === 'jaar' || (!begin && !eind)) return whole
	const from = Date.parse(begin && begin > `${year}-01-01` ? begin : `${year}-01-01`)
	const to = Date.parse(eind && eind < `${year}-12-31` ? eind : `${year}-12-31`)
	const days = (to - from) / 86_400_000 + 1
	if (periode === 'week') return Math.min(whole, days / 7)
	if (periode === 'vierWeken') return Math.min(whole, days / 28)
	return monthsIn(new Date(from), new Date(to))
}

/** Months between two days of a year, parts of months by their days. */
function monthsIn(from: Date, to: Date): number {
	const lengthOf = (month: number) =>
		new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate()
	const [first, last] = [from.getUTCMonth(), to.getUTCMonth()]
	const before = (from.getUTCDate() - 1) / lengthOf(first)
	const after = (lengthOf(last) - to.getUTCDate()) / lengthOf(last)
	return last - first + 1 - before - after
}

/** The portal asks whole euros; upwards, so that there is nothing to pay back. */
function wholeEuros(cents: number): number {
	return Math.ceil(cents / 100) * 100
}

/** Net over a month: 13 periods of four weeks, or 52 weeks, make a year of twelve months. */
export function netPerMonth(household: Household): string {
	const papers = papersOf(household, 'loonstrook', 'uitkeringsbrief', 'pensioenbrief')
	const sum = papers.reduce((total, { netto }) => total + centsOf(netto!), 0)
	return euro(Math.round((sum * TIMES_A_YEAR[papers[0]!.periode!]!) / 12))
}
