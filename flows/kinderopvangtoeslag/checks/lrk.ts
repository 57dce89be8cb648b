import { known } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { text } from '../../engine/text.ts'
import { ownLimit } from '../../shared/checks/own-limit.ts'
import { sources } from '../rules-sources.ts'
import { care, inOpvang, others, why } from './contract.ts'

/** The number of the place in the register (LRK). */
export const lrkChecks: Array<Check> = [
	inOpvang({
		id: 'lrkVanBureau',
		question: 'lrk',
		severity: 'ask',
		source: sources.geregistreerd,
		finds: (at) => {
			const name = known(care(at).opvangNaam) ?? ''
			const isBureau = care(at).soort === 'gastouder' && /bureau|gob\b/i.test(name)
			return isBureau && known(care(at).lrk) ? text(why('lrkVanBureau')) : null
		},
	}),
	inOpvang({
		id: 'lrkLengte',
		question: 'lrk',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const number = known(care(at).lrk)
			return number && number.length !== 9
				? text(why('lrkLengte'), { nummer: number, cijfers: number.length })
				: null
		},
	}),
	inOpvang({
		id: 'lrkTweeSoorten',
		question: 'lrk',
		severity: 'ask',
		source: sources.geregistreerd,
		about: () => ['soort'],
		finds: (at) => {
			const { soort } = care(at)
			const number = known(care(at).lrk)
			const isTwice =
				number && others(at).some((other) => other.lrk === number && other.soort !== soort)
			return isTwice ? text(why('lrkTweeSoorten'), { nummer: number }) : null
		},
	}),
]
