import type { Check } from '../../engine/check.ts'
import { text } from '../../engine/text.ts'
import { awirSources } from '../awir/sources.ts'
import { toeslagpartner } from '../awir/toeslagpartner.ts'

const why = (check: string) => `checks:${check}`

/** What people get wrong about the account, and what it says of a partner. */
export const rekeningChecks: Array<Check> = [
	{
		id: 'partnerVergeten',
		question: 'rekeningVan',
		severity: 'ask',
		source: awirSources.partner,
		about: () => ['getrouwd', 'huisgenoot', 'huisgenootBand'],
		finds: ({ answers }) =>
			answers.rekeningVan === 'samen' && toeslagpartner(answers) === 'nee'
				? text(why('partnerVergeten'))
				: null,
	},
	{
		id: 'rekeningVanAnder',
		question: 'rekeningVan',
		severity: 'ask',
		source: awirSources.rekening,
		finds: ({ answers }) =>
			answers.rekeningVan === 'iemandAnders' ? text(why('rekeningVanAnder')) : null,
	},
]
