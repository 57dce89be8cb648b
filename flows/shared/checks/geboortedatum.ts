import { known, type Unknown } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { ageOn, type IsoDate } from '../../engine/date.ts'
import { text } from '../../engine/text.ts'
import { ownLimit } from './own-limit.ts'

/** Who asks this young has likely typed the birthday of a child, or a wrong year. */
const LIKELY_GROWN = 16

/** What people get wrong about their own date of birth. */
export const geboortedatumChecks: Array<Check> = [
	{
		id: 'jong',
		question: 'geboortedatum',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers, peildatum }) => {
			const born = known(answers.geboortedatum as IsoDate | Unknown | undefined)
			return born && ageOn(born, peildatum) < LIKELY_GROWN
				? text('checks:jong', { leeftijd: ageOn(born, peildatum) })
				: null
		},
	},
]
