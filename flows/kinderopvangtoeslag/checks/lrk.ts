import { known } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import type { At } from '../../engine/question.ts'
import { text } from '../../engine/text.ts'
import type { Opvang } from '../../facts/opvang.ts'
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
		id: 'lrkGelijkAanBureau',
		question: 'lrkBureau',
		severity: 'ask',
		source: sources.geregistreerd,
		about: () => ['lrk'],
		finds: (at) => {
			const [number, office] = [known(care(at).lrk), known(care(at).lrkBureau)]
			return number !== null && number === office
				? text(why('lrkGelijkAanBureau'), { nummer: number })
				: null
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
	inOpvang({
		id: 'lrkVanDezelfdePlek',
		question: 'lrk',
		severity: 'ask',
		source: ownLimit,
		about: (at) => samePlace(at).map(({ id }) => ({ question: 'lrk', list: 'opvang', item: id })),
		finds: (at) => {
			const [other] = samePlace(at)
			return other
				? text(why('lrkVanDezelfdePlek'), {
						opvang: known(other.opvangNaam)!,
						nummer: known(other.lrk)!,
					})
				: null
		},
	}),
]

/** Contracts with the same provider for the same kind of care, under another number. */
function samePlace(at: At): Array<Opvang> {
	const { soort, lrk, opvangNaam } = care(at)
	const [name, number] = [plainName(opvangNaam), known(lrk)]
	if (name === null || number === null) return []
	return others(at).filter(
		(other) =>
			other.soort === soort &&
			plainName(other.opvangNaam) === name &&
			known(other.lrk) !== null &&
			other.lrk !== number,
	)
}

/** A name without what two people write otherwise: capitals and spaces. */
function plainName(name: Opvang['opvangNaam']): string | null {
	return known(name)?.toLowerCase().replace(/\s+/g, ' ') ?? null
}
