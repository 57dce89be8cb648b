import { known, type Unknown } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import type { IsoDate } from '../../engine/date.ts'
import type { At } from '../../engine/question.ts'
import { type Text, text } from '../../engine/text.ts'
import type { Bezigheid } from '../../facts/werk.ts'
import { asksAboutPartner } from '../awir/toeslagpartner.ts'
import { isOfAowAge } from '../bijstand/ages.ts'
import { ownLimit } from './own-limit.ts'

type Suffix = '' | 'Partner'

/** What somebody does that money comes with. */
const PAID: ReadonlyArray<Bezigheid> = [
	'loondienst',
	'zelfstandig',
	'bijstandTraject',
	'wwTraject',
	'ziekteTraject',
	'jongerMetUitkering',
]

const saysNone = ({ answers }: At, suffix: Suffix) => answers[`heeftInkomen${suffix}`] === 'nee'

/** Why there may be some income after all, and the other answer that says so, if one does. */
type Contradiction = { why: Text; about: Array<string> }

/**
 * Somebody without any income of whom something else says that there is some: work or a uitkering
 * that was told, AOW age, or that nobody at home has any. Of a couple one may well have none.
 */
function geenInkomen(suffix: Suffix): Check {
	return {
		id: 'geenInkomen',
		question: `heeftInkomen${suffix}`,
		severity: 'ask',
		source: ownLimit,
		about: (at) => contradiction(at, suffix)?.about ?? [],
		finds: (at) => contradiction(at, suffix)?.why ?? null,
	}
}

function contradiction(at: At, suffix: Suffix): Contradiction | null {
	if (!saysNone(at, suffix)) return null
	const why = (reason: string) => text(`checks:geenInkomen${suffix}.${reason}`)
	const does = at.answers[`werk${suffix}`]
	if (Array.isArray(does) && PAID.some((paid) => does.includes(paid))) {
		return { why: why('werk'), about: [`werk${suffix}`] }
	}
	const born = known(at.answers[`geboortedatum${suffix}`] as IsoDate | Unknown | undefined)
	if (isOfAowAge(born, at.peildatum) === 'ja') {
		return { why: why('aow'), about: [`geboortedatum${suffix}`] }
	}
	if (suffix === 'Partner') {
		return saysNone(at, '') ? { why: why('thuis'), about: ['heeftInkomen'] } : null
	}
	return asksAboutPartner(at.answers) === 'nee' ? { why: why('thuis'), about: [] } : null
}

/** What people get wrong about having income at all. */
export const geenInkomenChecks: Array<Check> = [geenInkomen(''), geenInkomen('Partner')]
