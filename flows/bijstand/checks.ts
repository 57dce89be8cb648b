import { known, type Unknown } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { addMonths, formatDate, type IsoDate, monthOf } from '../engine/date.ts'
import { formatCents } from '../engine/money.ts'
import { periodOn } from '../engine/parameter.ts'
import type { At } from '../engine/question.ts'
import { text } from '../engine/text.ts'
import { huishoudenChecks } from '../shared/bijstand/checks/huishouden.ts'
import { inkomenNettoChecks } from '../shared/bijstand/checks/inkomen-netto.ts'
import { parameters } from '../shared/bijstand/parameters.ts'
import { bijstandSources } from '../shared/bijstand/sources.ts'
import { kinderenChecks } from '../shared/checks/kinderen.ts'
import { naamChecks } from '../shared/checks/naam.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'
import { firstDayToApply } from './rules.ts'
import { situationOf } from './situation.ts'

/** A report longer ago than this is likely of another request. Months. */
const LONG_AGO = 12
/** Who says to be away this long likely counted days. Weeks. */
const MANY_WEEKS = 26

const why = (check: string) => `bijstand:checks.${check}`
const dayOf = (at: At, question: string) =>
	known(at.answers[question] as IsoDate | Unknown | undefined)

const reportChecks: Array<Check> = [
	{
		id: 'meldingLangGeleden',
		question: 'meldingDatum',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const day = dayOf(at, 'meldingDatum')
			return day && monthOf(day) < addMonths(monthOf(at.peildatum), -LONG_AGO)
				? text(why('meldingLangGeleden'), { datum: formatDate(day) })
				: null
		},
	},
	{
		id: 'aanvraagVoorMelding',
		question: 'aanvraagDatum',
		severity: 'stop',
		source: bijstandSources.aanvraag,
		finds: (at) => {
			const [reported, applied] = [dayOf(at, 'meldingDatum'), dayOf(at, 'aanvraagDatum')]
			return reported && applied && applied < reported
				? text(why('aanvraagVoorMelding'), { datum: formatDate(reported) })
				: null
		},
	},
	{
		id: 'aanvraagTeVroeg',
		question: 'zoektijd',
		severity: 'tell',
		source: bijstandSources.aanvraag,
		finds: (at) => {
			const situation = situationOf(at.answers, at.peildatum)
			const [reported, applied] = [dayOf(at, 'meldingDatum'), dayOf(at, 'aanvraagDatum')]
			if (!reported || !applied || situation.allYoung !== 'ja' || situation.spared !== 'nee')
				return null
			if (!periodOn(parameters.terms, at.peildatum)) return null
			const first = firstDayToApply(situation, reported)
			return applied < first ? text(why('aanvraagTeVroeg'), { datum: formatDate(first) }) : null
		},
	},
	{
		id: 'dagenAlsWeken',
		question: 'wekenBuitenland',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers }) => {
			const weeks = known(answers.wekenBuitenland as number | Unknown | undefined)
			return weeks !== null && weeks > MANY_WEEKS
				? text(why('dagenAlsWeken'), { weken: weeks })
				: null
		},
	},
	{
		id: 'giftenBovenGrens',
		question: 'giften',
		severity: 'tell',
		source: bijstandSources.inkomen,
		finds: ({ answers, peildatum }) => {
			const gifts = known(answers.giften as number | Unknown | undefined)
			const limit = periodOn(parameters.gifts, peildatum)?.value
			return gifts !== null && limit !== undefined && gifts > limit
				? text(why('giftenBovenGrens'), { grens: formatCents(limit) })
				: null
		},
	},
]

/** Everything that is looked at across the answers of bijstand. */
export const checks: Array<Check> = [
	...naamChecks,
	...kinderenChecks,
	...reportChecks,
	...huishoudenChecks,
	...inkomenNettoChecks,
]
