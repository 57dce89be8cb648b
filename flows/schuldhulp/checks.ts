import { known } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { addMonths, ageOn, formatDate, monthOf } from '../engine/date.ts'
import type { BedragPerPeriode } from '../engine/kinds/bedrag-per-periode.ts'
import { type TextValues, text } from '../engine/text.ts'
import { naamChecks } from '../shared/checks/naam.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'
import { costChecks } from './cost-checks.ts'
import { debtChecks } from './debt-checks.ts'
import { isThreatened } from './rules.ts'
import { sources } from './sources.ts'

/** A day that is further away than this is likely of another year. */
const MONTHS_AHEAD = 6

const why = (check: string, values?: TextValues) => text(`schuldhulp:checks.${check}`, values)

/** Somebody whose house or energy may go hears at once who helps, before anything else is asked. */
const threatened: Check = {
	id: 'nietWachten',
	question: 'haast',
	severity: 'ask',
	source: sources.gesprek,
	notInOntdek: true,
	finds: ({ answers }) => (isThreatened(answers) ? why('nietWachten') : null),
}

const dayCheck = (question: string): Check => ({
	id: `${question}Klopt`,
	question,
	severity: 'ask',
	source: ownLimit,
	finds: ({ answers, peildatum }) => {
		const day = known(answers[question] as string | undefined)
		if (day === null) return null
		const datum = formatDate(day)
		if (day < peildatum) return why('dagVoorbij', { datum })
		return monthOf(day) > addMonths(monthOf(peildatum), MONTHS_AHEAD)
			? why('dagVerWeg', { datum })
			: null
	},
})

const netto: Check = {
	id: 'brutoVoorSchuldhulp',
	question: 'nettoInkomen',
	severity: 'ask',
	source: ownLimit,
	finds: ({ answers }) => {
		const income = known(answers.nettoInkomen as BedragPerPeriode | undefined)
		return income?.soort === 'bruto' ? why('bruto') : null
	},
}

/** Nobody of this age asks alone: the year is likely wrong. Years. */
const YOUNGEST = 18

const age: Check = {
	id: 'geboortejaar',
	question: 'geboortedatum',
	severity: 'ask',
	source: ownLimit,
	finds: ({ answers, peildatum }) => {
		const born = known(answers.geboortedatum as string | undefined)
		if (born === null) return null
		const leeftijd = ageOn(born, peildatum)
		return leeftijd < YOUNGEST ? why('geboortejaar', { leeftijd }) : null
	},
}

/** What people get wrong who ask for help with debts, and what they hear before all else. */
export const checks: Array<Check> = [
	threatened,
	...naamChecks,
	dayCheck('ontruimingDatum'),
	dayCheck('afsluitDatum'),
	age,
	netto,
	...costChecks,
	...debtChecks,
]
