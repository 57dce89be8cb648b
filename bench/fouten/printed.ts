import type { Fact } from '../../flows/engine/case.ts'

/** Eurocents of an amount as papers print it: `1.234,50`. */
export function centsOf(amount: string): number {
	const [euros = '', cents = ''] = amount.replaceAll('.', '').split(',')
	return Number(euros) * 100 + Number(cents.padEnd(2, '0'))
}

/** An amount as papers print it, without the sign of the euro: `1.234,50`. */
export function printed(cents: number): string {
	const euros = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.')
	const rest = cents % 100
	return rest === 0 ? euros : `${euros},${String(rest).padStart(2, '0')}`
}

/** Hundredths of an hour of hours as papers print them: `7,5`. */
export function hundredthsOf(hours: string): number {
	return centsOf(hours)
}

/** Hours as a Dutch paper prints them: `1.464` or `21,67`. */
export function printedHours(hundredths: number): string {
	return printed(hundredths).replace(/(,\d)0$/, '$1')
}

const MONTHS =
	'januari februari maart april mei juni juli augustus september oktober november december'

/** A day as papers print it: `1 maart 2026`. */
export function printedDay(day: string): string {
	const [year, month, date] = day.split('-')
	return `${Number(date)} ${MONTHS.split(' ')[Number(month) - 1]} ${year}`
}

/** An answer that is one line; none when it has parts. */
export function word(fact: Fact | undefined): string {
	return typeof fact === 'string' ? fact : ''
}
