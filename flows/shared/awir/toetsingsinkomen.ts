import { isUnknown, known } from '../../engine/answers.ts'
import { type IsoDate, monthOf, monthsBetween } from '../../engine/date.ts'
import type { Per } from '../../engine/kinds/bedrag-per-periode.ts'
import { type Cents, type CentsRange, formatCents } from '../../engine/money.ts'
import { type Text, text } from '../../engine/text.ts'
import type { Inkomensbron } from '../../facts/inkomen.ts'

/** What one source adds to the year's income, the pay and the holiday pay in it, and the sum in words. */
export type IncomeLine = {
	id: string
	year: CentsRange
	/** How much comes how often, and what that makes; `null` when the gross amount is not known. */
	pay: { each: CentsRange; times: Times; year: CentsRange } | null
	holiday: CentsRange
	sum: Text
}

/** How often an amount comes in the year. */
type Times = { min: number; max: number }

/** How often an amount comes in a whole year: 13 periods of four weeks, 52 weeks (V). */
export const TIMES_A_YEAR: Record<Per, number> = { week: 52, vierWeken: 13, maand: 12, jaar: 1 }

/** Income that nobody can bound. */
const ANY: CentsRange = { min: 0, max: null }

/**
 * What a source of income adds to the toetsingsinkomen of a year: the gross amount times how often
 * it comes, with holiday pay. A range where it varies or something is not known; a net amount says
 * nothing certain about the gross one and leaves it open.
 *
 * @param year calendar year whose income counts (AWIR art. 8: never that of another year)
 */
export function incomeOfSource(source: Inkomensbron, year: number): IncomeLine {
	const amount = known(source.bedrag)
	if (!amount) return unknownLine(source, 'onbekend')
	if (amount.soort === 'netto') return unknownLine(source, 'netto')
	const times = timesInYear(source, amount.per, year)
	const holiday = holidayPay(source)
	const highest = highestAmount(source, amount.bedrag)
	const each = { min: amount.bedrag, max: highest }
	const paid = {
		min: Math.round(amount.bedrag * times.min),
		max: highest === null ? null : Math.round(highest * times.max),
	}
	const total = addRanges(paid, holiday)
	return {
		id: source.id,
		year: total,
		pay: { each, times, year: paid },
		holiday,
		sum: sumText(source, times, holiday, total),
	}
}

function unknownLine({ id }: Inkomensbron, why: 'onbekend' | 'netto'): IncomeLine {
	const sum = text(`feiten:inkomen.som.${why}`)
	return { id, year: ANY, pay: null, holiday: { min: 0, max: 0 }, sum }
}

/** The toetsingsinkomen of one person: all sources together. No sources means none. */
export function incomeOfPerson(lines: Array<IncomeLine>): CentsRange {
	return lines.reduce<CentsRange>((total, { year }) => addRanges(total, year), { min: 0, max: 0 })
}

/** Two ranges together; without an upper bound as soon as one has none. */
export function addRanges(one: CentsRange, other: CentsRange): CentsRange {
	const hasMax = one.max !== null && other.max !== null
	return { min: one.min + other.min, max: hasMax ? one.max! + other.max! : null }
}

function highestAmount(source: Inkomensbron, lowest: Cents): Cents | null {
	if (source.wisselt !== 'ja') return lowest
	const highest = known(source.bedragHoog)
	return highest === null ? null : Math.max(lowest, highest)
}

function holidayPay(source: Inkomensbron): CentsRange {
	if (isUnknown(source.vakantiegeld)) return ANY
	if (source.vakantiegeld !== 'apart') return { min: 0, max: 0 }
	const amount = known(source.vakantiegeldBedrag)
	return amount === null ? ANY : { min: amount, max: amount }
}

function timesInYear(source: Inkomensbron, per: Per, year: number): Times {
	const whole = TIMES_A_YEAR[per]
	if (per === 'jaar' || source.heelJaar === 'ja') return { min: whole, max: whole }
	const part = known(source.heelJaar)
	if (part === null) return { min: 0, max: whole }
	const begin = part === 'gestopt' ? `${year}-01-01` : known(source.begin)
	const end = part === 'begonnen' ? `${year}-12-31` : known(source.eind)
	const [first, last] = [begin ?? `${year}-01-01`, end ?? `${year}-12-31`]
	const times = Math.min(whole, timesBetween(first, last, per, year))
	return { min: begin && end ? times : 0, max: times }
}

/** How many pay periods lie between two days of the year; a started month counts by its days. */
function timesBetween(begin: IsoDate, end: IsoDate, per: Per, year: number): number {
	const first = latest(begin, `${year}-01-01`)
	const last = earliest(end, `${year}-12-31`)
	if (last < first) return 0
	const days = daysBetween(first, last)
	if (per === 'week') return days / 7
	if (per === 'vierWeken') return days / 28
	return monthsBetween(monthOf(first), monthOf(last)).reduce((months, month) => {
		const [from, to] = [`${month}-01`, lastDayOf(month)]
		const part = daysBetween(latest(first, from), earliest(last, to))
		return months + part / daysBetween(from, to)
	}, 0)
}

function daysBetween(first: IsoDate, last: IsoDate): number {
	return (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1
}

function latest(...days: Array<IsoDate>): IsoDate {
	return days.sort().at(-1)!
}

function earliest(...days: Array<IsoDate>): IsoDate {
	return days.sort()[0]!
}

function lastDayOf(month: string): IsoDate {
	const [year, number] = month.split('-').map(Number)
	return `${month}-${new Date(Date.UTC(year!, number, 0)).getUTCDate()}`
}

const times = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })

/** How often an amount comes: `12`, `7,5 – 12`. */
export function timesText({ min, max }: Times): string {
	return min === max ? times.format(min) : `${times.format(min)} – ${times.format(max)}`
}

function sumText(source: Inkomensbron, count: Times, holiday: CentsRange, year: CentsRange): Text {
	const amount = known(source.bedrag)!
	const highest = highestAmount(source, amount.bedrag)
	const isFixed = count.min === count.max && highest === amount.bedrag && holiday.max !== null
	if (!isFixed) return text('feiten:inkomen.som.tussen', { bedrag: formatRange(year) })
	if (amount.per === 'jaar' && holiday.min === 0) {
		return text('common:letterlijk', { tekst: formatCents(year.min) })
	}
	const key = holiday.min > 0 ? 'metVakantiegeld' : 'zonderVakantiegeld'
	return text(`feiten:inkomen.som.${key}`, {
		bedrag: formatCents(amount.bedrag),
		keer: times.format(count.min),
		vakantiegeld: formatCents(holiday.min),
		som: formatCents(year.min),
	})
}

/** A range as text: `€ 20.000 – € 24.000`, or with an open end. */
export function formatRange({ min, max }: CentsRange): string {
	if (max === min) return formatCents(min)
	return max === null ? `≥\u00a0${formatCents(min)}` : `${formatCents(min)} – ${formatCents(max)}`
}
