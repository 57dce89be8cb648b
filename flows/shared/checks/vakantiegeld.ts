import { isUnknown, known } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { type Cents, formatCents } from '../../engine/money.ts'
import type { At } from '../../engine/question.ts'
import { text } from '../../engine/text.ts'
import type { Inkomensbron } from '../../facts/inkomen.ts'
import { formatRange, incomeOfSource, TIMES_A_YEAR } from '../awir/toetsingsinkomen.ts'
import { ownLimit } from './own-limit.ts'

/** Holiday pay in parts of ten thousand of the pay it belongs to. */
type Rates = {
	/** What it usually is, to say what we expect. */
	usual: { min: number; max: number }
	/** Outside of this we ask back. */
	least: number
	most: number
}

/**
 * Usually 8% of a year's pay, somewhat less after a raise, and 8.33% in temporary work. Four weeks
 * taken for a month make 8.67%, a net amount taken for gross mostly more than 8.5%. Of a uitkering
 * 5% (bijstand) to 8%.
 */
const RATES: Partial<Record<Inkomensbron['soort'], Rates>> = {
	loon: { usual: { min: 800, max: 800 }, least: 700, most: 840 },
	uitkering: { usual: { min: 500, max: 800 }, least: 450, most: 840 },
}

/** Months between the June of last year, from which holiday pay of May counts, and this year. */
const BEFORE_THIS_YEAR = 7

const part = (amount: Cents, rate: number): Cents => Math.round((amount * rate) / 10_000)

/** The holiday pay that goes with some pay: what is usual, and what we believe; eurocents. */
type Expected = { usual: { min: Cents; max: Cents }; least: Cents; most: Cents }

/**
 * The holiday pay in a calendar year that goes with what a source pays; `null` where that is not
 * known. Of pay that varies it lies between that of the lowest and the highest. Of a part of the
 * year the band is wide: who stops also gets what was put by last year, who begins gets most of it
 * next year, and people count a month that has begun as a whole one.
 */
export function expectedHolidayPay(source: Inkomensbron, year: number): Expected | null {
	const rates = RATES[source.soort]
	const { pay } = incomeOfSource(source, year)
	if (!rates || !pay || pay.year.max === null || pay.times.min !== pay.times.max) return null
	const [low, high] = [pay.year.min, pay.year.max]
	const usual = { min: part(low, rates.usual.min), max: part(high, rates.usual.max) }
	const stretch = known(source.heelJaar) ?? 'ja'
	if (stretch === 'ja')
		return { usual, least: part(low, rates.least), most: part(high, rates.most) }
	const times = TIMES_A_YEAR[known(source.bedrag)!.per]
	const month = { min: (pay.each.min * times) / 12, max: (pay.each.max! * times) / 12 }
	const started = Math.ceil(high / month.max)
	const before = stretch === 'gestopt' ? BEFORE_THIS_YEAR : 0
	const isBegun = stretch === 'begonnen'
	return {
		usual,
		least: isBegun ? part(month.min, rates.most) : part(low - month.min, rates.least),
		most: part((started + before) * month.max, rates.most),
	}
}

const source = ({ answers }: At) => answers as unknown as Inkomensbron

/** Pay and its holiday pay stand on two lines, and say the same: one is the proof of the other. */
export const vakantiegeldBijLoon: Omit<Check, 'list'> = {
	id: 'vakantiegeldBijLoon',
	question: 'vakantiegeldBedrag',
	severity: 'ask',
	source: ownLimit,
	about: () => ['bedrag', 'bedragHoog', 'wisselt', 'heelJaar'],
	finds: (at) => {
		const year = Number(at.peildatum.slice(0, 4))
		const amount = known(source(at).vakantiegeldBedrag)
		const expected = amount === null ? null : expectedHolidayPay(source(at), year)
		if (amount === null || !expected) return null
		if (amount >= expected.least && amount <= expected.most) return null
		return text(`checks:vakantiegeldBij.${source(at).soort}`, {
			deel: shareText(RATES[source(at).soort]!.usual),
			verwacht: formatRange(inWholeEuros(expected.usual)),
			jaar: String(year),
			bedrag: formatCents(amount),
		})
	},
}

/**
 * What of some pay is holiday pay, in parts of ten thousand: 8 of 108, or 8.33 of 108.33. What an
 * employer puts by is 8% of the pay without it, and comes later.
 */
const PAID = { least: 600, most: 775 }

/** Holiday pay that is paid each time stands on the payslip, as a part of the pay. */
export const vakantiegeldInLoon: Omit<Check, 'list'> = {
	id: 'vakantiegeldInLoonAnders',
	question: 'vakantiegeldInLoon',
	severity: 'ask',
	source: ownLimit,
	about: () => ['vakantiegeld', 'bedrag'],
	finds: (at) => {
		const { vakantiegeldInLoon: said, bedrag } = source(at)
		if (isUnknown(said)) return text('checks:vakantiegeldInLoon.onbekend')
		const [paid, pay] = [known(said), known(bedrag)]
		if (paid === null || !pay || pay.soort === 'netto') return null
		const values = { bedrag: formatCents(paid) }
		if (paid > part(pay.bedrag, PAID.most)) return text('checks:vakantiegeldInLoon.meer', values)
		if (paid < part(pay.bedrag, PAID.least)) return text('checks:vakantiegeldInLoon.minder', values)
		return null
	},
}

/** An estimate is no cents. */
function inWholeEuros({ min, max }: { min: Cents; max: Cents }) {
	return { min: Math.round(min / 100) * 100, max: Math.round(max / 100) * 100 }
}

function shareText({ min, max }: Rates['usual']): string {
	return min === max ? `${max / 100}%` : `${min / 100}% – ${max / 100}%`
}
