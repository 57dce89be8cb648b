import { known, type Unknown } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { type Cents, formatCents } from '../../engine/money.ts'
import { text } from '../../engine/text.ts'
import { ownLimit } from './own-limit.ts'

/** Above this a house may have been counted in. Eurocents. */
const LIKELY_A_HOUSE: Cents = 150_000_00

/** What people get wrong about what they have. */
export const vermogenChecks: Array<Check> = [
	{
		id: 'huisBijVermogen',
		question: 'vermogen',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers }) => {
			const assets = known(answers.vermogen as Cents | Unknown | undefined)
			return assets !== null && assets > LIKELY_A_HOUSE
				? text('checks:huisBijVermogen', { bedrag: formatCents(assets) })
				: null
		},
	},
]
