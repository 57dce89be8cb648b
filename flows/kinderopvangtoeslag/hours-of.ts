import { known } from '../engine/answers.ts'
import { formatHours } from '../engine/kinds/uren.ts'
import { type Text, text } from '../engine/text.ts'
import type { Opvang } from '../facts/opvang.ts'
import {
	hoursPerMonthFromSchoolYear,
	hoursPerMonthFromWeeks,
	hoursPerMonthFromYear,
} from './rules-hours.ts'
import type { HundredthHours } from './situation.ts'

/**
 * Hours per month as Mijn toeslagen asks them, from the hours as the contract states them.
 *
 * @returns hundredths of an hour; `null` when one of its numbers is not known
 */
export function hoursPerMonthOf(care: Opvang): HundredthHours | null {
	switch (known(care.urenVorm)) {
		case 'perMaand':
			return known(care.urenPerMaand)
		case 'perWeek': {
			const [perWeek, weeks] = [known(care.urenPerWeek), known(care.wekenPerJaar)]
			return perWeek === null || weeks === null ? null : hoursPerMonthFromWeeks(perWeek, weeks)
		}
		case 'schoolEnVakantie': {
			const school = { perWeek: known(care.urenSchoolweek), weeks: known(care.schoolweken) }
			const holiday = { perWeek: known(care.urenVakantieweek), weeks: known(care.vakantieweken) }
			return isComplete(school) && isComplete(holiday)
				? hoursPerMonthFromSchoolYear(school, holiday)
				: null
		}
		case 'perJaar': {
			const perYear = known(care.urenPerJaar)
			return perYear === null ? null : hoursPerMonthFromYear(perYear)
		}
		case null:
			return null
	}
}

/**
 * The hours per month that the parents pay for: those of the contract without what the gemeente
 * pays. Only these bring toeslag.
 *
 * @returns hundredths of an hour; `null` when one of the two is not known
 */
export function hoursToPayOf(care: Opvang): HundredthHours | null {
	const total = hoursPerMonthOf(care)
	const paid = care.gemeenteBetaalt === 'nee' ? 0 : known(care.urenGemeente)
	return total === null || paid === null ? null : Math.max(0, total - paid)
}

/** How the hours without those of the gemeente come about; `null` when there is nothing to show. */
export function hoursToPaySum(care: Opvang): Text | null {
	const [total, pays] = [hoursPerMonthOf(care), hoursToPayOf(care)]
	if (total === null || pays === null || total === pays) return null
	return text('kinderopvangtoeslag:uren.zonderGemeente', {
		totaal: formatHours(total),
		gemeente: formatHours(total - pays),
		perMaand: formatHours(pays),
	})
}

/** The sum behind the hours per month, for who wants to follow it; `null` when there is none. */
export function hoursSum(care: Opvang): Text | null {
	const month = hoursPerMonthOf(care)
	const form = known(care.urenVorm)
	if (month === null || form === null || form === 'perMaand') return null
	return text(`kinderopvangtoeslag:uren.${form}`, {
		perWeek: formatHours(known(care.urenPerWeek) ?? 0),
		weken: known(care.wekenPerJaar) ?? 0,
		school: formatHours(known(care.urenSchoolweek) ?? 0),
		schoolweken: known(care.schoolweken) ?? 0,
		vakantie: formatHours(known(care.urenVakantieweek) ?? 0),
		vakantieweken: known(care.vakantieweken) ?? 0,
		perJaar: formatHours(known(care.urenPerJaar) ?? 0),
		perMaand: formatHours(month),
	})
}

type Weeks = { perWeek: HundredthHours | null; weeks: number | null }

function isComplete(weeks: Weeks): weeks is { perWeek: HundredthHours; weeks: number } {
	return weeks.perWeek !== null && weeks.weeks !== null
}
