import { known, type Unknown } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { addMonths, formatDate, monthOf } from '../engine/date.ts'
import { formatHours } from '../engine/kinds/uren.ts'
import type { At } from '../engine/question.ts'
import { text } from '../engine/text.ts'
import { kinderenChecks } from '../shared/checks/kinderen.ts'
import { naamChecks } from '../shared/checks/naam.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'
import { sources } from './sources.ts'

/** A first plan above this is more than Rotterdam asked of anybody. Hundredths of an hour a week. */
const MANY_HOURS = 2_000
/** Care above this a week is likely that of a month. Hundredths of an hour. */
const HOURS_AWAKE = 11_200
/** An appointment further away than this is likely a year mistaken. */
const MONTHS_AWAY = 6

const why = (check: string) => `ontheffing-en-tegenprestatie:checks.${check}`
const told = <V>({ answers }: At, question: string) =>
	known(answers[question] as V | Unknown | undefined)

/** What people get wrong about their hours and days. */
export const checks: Array<Check> = [
	...naamChecks,
	...kinderenChecks,
	{
		id: 'planUrenVeel',
		question: 'planUren',
		severity: 'ask',
		source: sources.praktijk,
		finds: (at) => {
			const hours = told<number>(at, 'planUren')
			return hours !== null && hours > MANY_HOURS
				? text(why('planUrenVeel'), { uren: formatHours(hours) })
				: null
		},
	},
	{
		id: 'mantelzorgUrenVeel',
		question: 'mantelzorgUren',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const hours = told<number>(at, 'mantelzorgUren')
			return hours !== null && hours > HOURS_AWAKE
				? text(why('mantelzorgUrenVeel'), { uren: formatHours(hours) })
				: null
		},
	},
	{
		id: 'afspraakVoorbij',
		question: 'afspraakDatum',
		severity: 'tell',
		source: sources.praktijk,
		finds: (at) => {
			const day = told<string>(at, 'afspraakDatum')
			return day && day < at.peildatum
				? text(why('afspraakVoorbij'), { datum: formatDate(day) })
				: null
		},
	},
	{
		id: 'afspraakVerWeg',
		question: 'afspraakDatum',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const day = told<string>(at, 'afspraakDatum')
			const months = day && addMonths(monthOf(at.peildatum), MONTHS_AWAY)
			const before = addMonths(monthOf(at.peildatum), -MONTHS_AWAY)
			return months && (monthOf(day) > months || monthOf(day) < before)
				? text(why('afspraakVerWeg'), { datum: formatDate(day) })
				: null
		},
	},
]
