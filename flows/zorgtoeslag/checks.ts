import { known, type Unknown } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { formatDate, type IsoDate } from '../engine/date.ts'
import { text } from '../engine/text.ts'
import { geboortedatumChecks } from '../shared/checks/geboortedatum.ts'
import { huishoudenChecks } from '../shared/checks/huishouden.ts'
import { inkomenChecks } from '../shared/checks/inkomen.ts'
import { naamChecks } from '../shared/checks/naam.ts'
import { rekeningChecks } from '../shared/checks/rekening.ts'
import { vermogenChecks } from '../shared/checks/vermogen.ts'
import { sources } from './sources.ts'

const why = (check: string) => `zorgtoeslag:checks.${check}`

/** What people get wrong about their insurance; the same for both. */
function insuranceChecks(suffix: '' | 'Partner'): Array<Check> {
	return [
		{
			id: 'verzekeringAnderJaar',
			question: `zorgverzekeringBegin${suffix}`,
			severity: 'ask',
			source: sources.recht,
			finds: ({ answers, peildatum }) => {
				const begin = known(
					answers[`zorgverzekeringBegin${suffix}`] as IsoDate | Unknown | undefined,
				)
				const jaar = peildatum.slice(0, 4)
				return begin && begin.slice(0, 4) !== jaar
					? text(why('verzekeringAnderJaar'), { datum: formatDate(begin), jaar })
					: null
			},
		},
	]
}

/** Everything that is looked at across the answers of zorgtoeslag. */
export const checks: Array<Check> = [
	...naamChecks,
	...geboortedatumChecks,
	...huishoudenChecks.filter(({ question }) => ['getrouwd', 'huisgenoot'].includes(question)),
	...insuranceChecks(''),
	...insuranceChecks('Partner'),
	{
		id: 'partnerNietVerzekerd',
		question: 'zorgverzekeringPartner',
		severity: 'ask',
		source: sources.recht,
		finds: ({ answers }) =>
			answers.zorgverzekeringPartner === 'nee' ? text(why('partnerNietVerzekerd')) : null,
	},
	...inkomenChecks,
	...vermogenChecks,
	...rekeningChecks,
]
