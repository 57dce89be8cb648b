import { known } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { addMonths, formatDate, monthOf } from '../engine/date.ts'
import type { BedragPerPeriode } from '../engine/kinds/bedrag-per-periode.ts'
import { formatCents } from '../engine/money.ts'
import type { At } from '../engine/question.ts'
import { text } from '../engine/text.ts'
import type { Schuldeiser } from '../facts/schulden.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'
import { isThreatened } from './rules.ts'
import { roomPerMonth, situationOf } from './situation.ts'
import { sources } from './sources.ts'

/** Above this a cost of one month is likely that of a year. Eurocents. */
const HIGHEST_COST = 3_000_00
/** A day that is further away than this is likely of another year. */
const MONTHS_AHEAD = 6

const why = (check: string, values?: Record<string, string>) =>
	text(`schuldhulp:checks.${check}`, values)

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

const highCost = (question: string): Check => ({
	id: `${question}Hoog`,
	question,
	severity: 'ask',
	source: ownLimit,
	finds: ({ answers }) => {
		const cents = known(answers[question] as number | undefined)
		return cents !== null && cents > HIGHEST_COST
			? why('jaarAlsMaand', { bedrag: formatCents(cents) })
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

const item = ({ answers }: At): Partial<Schuldeiser> => answers

const inList = (check: Omit<Check, 'list'>): Check => ({ ...check, list: 'schuldeisers' })

const debtChecks: Array<Check> = [
	inList({
		id: 'schuldDubbel',
		question: 'kenmerk',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const { id, schuldeiser = '', kenmerk, openstaand } = item(at)
			const all = (at.outer.schuldeisers ?? []) as Array<Schuldeiser>
			const isTwice = all.some(
				(other) =>
					other.id !== id &&
					other.schuldeiser.toLowerCase() === schuldeiser.toLowerCase() &&
					known(other.kenmerk) === known(kenmerk) &&
					known(other.openstaand) === known(openstaand),
			)
			return isTwice ? why('schuldDubbel', { naam: schuldeiser }) : null
		},
	}),
	inList({
		id: 'voorstelBovenRuimte',
		question: 'voorstelBedrag',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const offer = known(item(at).voorstelBedrag)
			const room = roomPerMonth(situationOf({ ...at.outer, schuldeisers: [] }, at.peildatum))
			if (offer === null || room === null || offer <= Math.max(room, 0)) return null
			return why('voorstelBovenRuimte', { bedrag: formatCents(offer) })
		},
	}),
	inList({
		id: 'voorstelBovenSchuld',
		question: 'voorstelBedrag',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const offer = known(item(at).voorstelBedrag)
			const open = known(item(at).openstaand)
			return offer !== null && open !== null && offer > open
				? why('voorstelBovenSchuld', { bedrag: formatCents(offer) })
				: null
		},
	}),
]

/** What people get wrong who ask for help with debts, and what they hear before all else. */
export const checks: Array<Check> = [
	threatened,
	dayCheck('ontruimingDatum'),
	dayCheck('afsluitDatum'),
	netto,
	...['kaleHuur', 'energiekosten', 'waterkosten', 'zorgpremie'].map(highCost),
	...debtChecks,
]
