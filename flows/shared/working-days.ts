import { addDays, type IsoDate } from '../engine/date.ts'

/**
 * Easter Sunday of a year, by the Gregorian reckoning (Meeus/Jones/Butcher): whole numbers only.
 */
export function easterSunday(year: number): IsoDate {
	const golden = year % 19
	const century = Math.floor(year / 100)
	const inCentury = year % 100
	const moon =
		(19 * golden +
			century -
			Math.floor(century / 4) -
			Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
			15) %
		30
	const week = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7
	const late = Math.floor((golden + 11 * moon + 22 * week) / 451)
	const days = moon + week - 7 * late + 114
	const month = String(Math.floor(days / 31)).padStart(2, '0')
	return `${year}-${month}-${String((days % 31) + 1).padStart(2, '0')}`
}

/**
 * The public holidays of a year. Days that a decree makes equal to them for some years, such as the
 * Friday after Hemelvaartsdag, are not in the law and not here: a term may end later than we say.
 *
 * @see Algemene termijnenwet, art. 3 https://wetten.overheid.nl/BWBR0002448
 */
export function publicHolidays(year: number): Array<IsoDate> {
	const easter = easterSunday(year)
	return [
		`${year}-01-01`,
		addDays(easter, -2), // Goede Vrijdag, lid 2
		addDays(easter, 1),
		kingsDay(year),
		`${year}-05-05`,
		addDays(easter, 39), // Hemelvaartsdag
		addDays(easter, 50), // Tweede Pinksterdag
		`${year}-12-25`,
		`${year}-12-26`,
	]
}

/** Neither Saturday nor Sunday nor a public holiday. */
export function isWorkingDay(date: IsoDate): boolean {
	const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
	return weekday !== 0 && weekday !== 6 && !publicHolidays(Number(date.slice(0, 4))).includes(date)
}

/**
 * The day itself, or the first working day after it: where a term of the law ends.
 *
 * @see Algemene termijnenwet, art. 1
 */
export function orNextWorkingDay(date: IsoDate): IsoDate {
	return isWorkingDay(date) ? date : orNextWorkingDay(addDays(date, 1))
}

/** The last day of a term of so many working days, counted from the day after. */
export function workingDaysAfter(date: IsoDate, count: number): IsoDate {
	return count === 0 ? date : workingDaysAfter(orNextWorkingDay(addDays(date, 1)), count - 1)
}

/** 27 April, or the day before when that is a Sunday. */
function kingsDay(year: number): IsoDate {
	const day = `${year}-04-27`
	return new Date(`${day}T00:00:00Z`).getUTCDay() === 0 ? addDays(day, -1) : day
}
