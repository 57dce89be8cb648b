/** A calendar day as `2026-11-22`. No time, no zone: the law counts in days. */
export type IsoDate = string

/** A calendar month as `2026-11`. Months compare as text. */
export type Month = string

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists (`2026-02-30` does not). */
export function isIsoDate(value: unknown): value is IsoDate {
	if (typeof value !== 'string' || !DAY.test(value)) return false
	const date = new Date(`${value}T00:00:00Z`)
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** The month a day lies in. */
export function monthOf(date: IsoDate): Month {
	return date.slice(0, 7)
}

/** The month a number of months later, or earlier when negative. */
export function addMonths(month: Month, count: number): Month {
	const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count
	const number = (index % 12) + 1
	return `${Math.floor(index / 12)}-${number < 10 ? '0' : ''}${number}`
}

/** The day a number of days later, or earlier when negative. */
export function addDays(date: IsoDate, count: number): IsoDate {
	return new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** The same day some months later, or earlier when negative; the last of a shorter month. */
export function monthsLater(date: IsoDate, months: number): IsoDate {
	const month = addMonths(monthOf(date), months)
	const [year, number] = month.split('-').map(Number)
	const last = new Date(Date.UTC(year!, number, 0)).getUTCDate()
	return `${month}-${String(Math.min(Number(date.slice(8)), last)).padStart(2, '0')}`
}

/** Each month from the first through the last, in order; none when the last lies earlier. */
export function monthsBetween(first: Month, last: Month): Array<Month> {
	const months: Array<Month> = []
	for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month)
	return months
}

/** Full years of age on a day; negative for somebody not born yet. */
export function ageOn(born: IsoDate, date: IsoDate): number {
	const years = Number(date.slice(0, 4)) - Number(born.slice(0, 4))
	return date.slice(5) < born.slice(5) ? years - 1 : years
}

const dayFormat = new Intl.DateTimeFormat('nl-NL', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
})
const monthFormat = new Intl.DateTimeFormat('nl-NL', {
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
})

/** A day as a Dutch letter prints it: `1 mei 2026`. */
export function formatDate(date: IsoDate): string {
	return dayFormat.format(new Date(`${date}T00:00:00Z`))
}

/** A birthday without its year: `27 maart`. */
export function formatBirthday(born: IsoDate): string {
	return formatDate(born).replace(/\s\d{4}$/, '')
}

/** A month as a Dutch letter prints it: `mei 2026`. */
export function formatMonth(month: Month): string {
	return monthFormat.format(new Date(`${month}-01T00:00:00Z`))
}
