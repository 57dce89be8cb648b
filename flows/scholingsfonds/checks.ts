import { known, type Unknown } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { addMonths, formatDate, monthOf } from '../engine/date.ts'
import { formatCents } from '../engine/money.ts'
import type { At } from '../engine/question.ts'
import { text } from '../engine/text.ts'
import type { Niveau } from '../facts/scholing.ts'
import { naamChecks } from '../shared/checks/naam.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'
import { lastHighest } from './parameters.ts'
import { livesWhereFundIs } from './place.ts'
import { sources } from './sources.ts'

/** Under this a whole course likely lacks a nought. Eurocents. */
const LOWEST_COST = 25_00
/** A course further away than this is likely a year mistaken. */
const MONTHS_AWAY = 18

const why = (check: string) => `scholingsfonds:checks.${check}`
const told = <V>({ answers }: At, question: string) =>
	known(answers[question] as V | Unknown | undefined)

/** What people get wrong about a course they want to take. */
export const checks: Array<Check> = [
	...naamChecks,
	{
		id: 'niveauAnders',
		question: 'opleidingNiveau',
		severity: 'ask',
		source: ownLimit,
		about: () => ['opleiding'],
		finds: (at) => {
			const [level, course] = [told<Niveau>(at, 'opleidingNiveau'), told<string>(at, 'opleiding')]
			const named = course && levelIn(course)
			return level && named && named !== level
				? text(why('niveauAnders'), {
						opleiding: course,
						niveau: text(`feiten:opleidingNiveau.opties.${level}`),
					})
				: null
		},
	},
	{
		id: 'alBegonnen',
		question: 'opleidingBegin',
		severity: 'tell',
		source: sources.advies,
		finds: (at) => {
			const begin = told<string>(at, 'opleidingBegin')
			return begin && begin <= at.peildatum
				? text(why('alBegonnen'), { datum: formatDate(begin) })
				: null
		},
	},
	{
		id: 'beginVerWeg',
		question: 'opleidingBegin',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const begin = told<string>(at, 'opleidingBegin')
			return begin && monthOf(begin) > addMonths(monthOf(at.peildatum), MONTHS_AWAY)
				? text(why('beginVerWeg'), { datum: formatDate(begin) })
				: null
		},
	},
	{
		id: 'kostenLaag',
		question: 'opleidingKosten',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const cost = told<number>(at, 'opleidingKosten')
			return cost !== null && cost < LOWEST_COST
				? text(why('kostenLaag'), { bedrag: formatCents(cost) })
				: null
		},
	},
	{
		id: 'kostenBovenMaximum',
		question: 'opleidingKosten',
		severity: 'tell',
		source: sources.bedrag,
		finds: (at) => {
			const cost = told<number>(at, 'opleidingKosten')
			const isInPlace = livesWhereFundIs(told<string>(at, 'woonplaats')) === 'ja'
			return isInPlace && cost !== null && cost > lastHighest
				? text(why('kostenBovenMaximum'), { bedrag: formatCents(lastHighest) })
				: null
		},
	},
	{
		id: 'eerderBovenMaximum',
		question: 'eerderScholingsbedrag',
		severity: 'ask',
		source: sources.bedrag,
		finds: (at) => {
			const granted = told<number>(at, 'eerderScholingsbedrag')
			return granted !== null && granted > lastHighest
				? text(why('eerderBovenMaximum'), { bedrag: formatCents(lastHighest) })
				: null
		},
	},
]

/** The level that stands in a course's name: "Helpende mbo-2". */
function levelIn(course: string): Niveau | null {
	const [, rung] = /\bmbo[\s-]*(?:niveau\s*)?([1-4])\b/i.exec(course) ?? []
	if (rung) return `mbo${rung}` as Niveau
	if (/\bhbo\b/i.test(course)) return 'hbo'
	return /\b(?:universiteit|master)\b/i.test(course) ? 'wo' : null
}
