import type { Check } from '../../engine/check.ts'
import type { Naam } from '../../engine/kinds/naam.ts'
import { text } from '../../engine/text.ts'
import { ownLimit } from './own-limit.ts'

/** Letters by themselves: `J.`, `J. P.`, `J.P.`. */
const INITIALS = /^(?:\p{L}\p{M}*\.?[\s-]*)+$/u
const WORD = /\p{L}\p{M}*\p{L}/u

/** What people get wrong about their name: papers want it as the identity paper has it. */
export const naamChecks: Array<Check> = [
	{
		id: 'alleenVoorletters',
		question: 'naam',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers }) => {
			const { voornamen = '' } = (answers.naam ?? {}) as Partial<Naam>
			const isShort = voornamen !== '' && INITIALS.test(voornamen) && !WORD.test(voornamen)
			return isShort ? text('checks:alleenVoorletters', { voornamen }) : null
		},
	},
]
