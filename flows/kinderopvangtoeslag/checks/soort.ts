import { known } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { addMonths, ageOn, formatDate, monthOf } from '../../engine/date.ts'
import { text } from '../../engine/text.ts'
import { awirSources } from '../../shared/awir/sources.ts'
import { ownLimit } from '../../shared/checks/own-limit.ts'
import { sources } from '../rules-sources.ts'
import { bornOf, care, child, inOpvang, why } from './contract.ts'

/** The kind of care, against the age of the child. */
export const soortChecks: Array<Check> = [
	inOpvang({
		id: 'bsoTeJong',
		question: 'soort',
		severity: 'ask',
		source: ownLimit,
		about: bornOf,
		finds: (at) => {
			const born = child(at)?.born
			const end = known(care(at).eind)
			const day = end && end < at.peildatum ? end : at.peildatum
			const isYoung = care(at).soort === 'bso' && born && ageOn(born, day) < 4
			return isYoung ? text(why('bsoTeJong'), { naam: child(at)!.voornaam }) : null
		},
	}),
	// A contract that stopped at the fourth birthday was right: only one that goes on is asked about.
	...(['stopt', 'eind'] as const).map((question) =>
		inOpvang({
			id: 'dagopvangTeOud',
			question,
			severity: 'ask',
			source: ownLimit,
			about: (at) => ['soort', ...bornOf(at)],
			finds: (at) => {
				const born = child(at)?.born
				if (care(at).soort !== 'dagopvang' || !born || ageOn(born, at.peildatum) < 4) return null
				const end = known(care(at).eind)
				const goesOn = question === 'stopt' ? care(at).stopt !== 'ja' : end && end > turnsFour(born)
				return goesOn ? text(why('dagopvangTeOud'), { naam: child(at)!.voornaam }) : null
			},
		}),
	),
	inOpvang({
		id: 'wordtVier',
		question: 'eind',
		severity: 'ask',
		source: awirSources.wijziging,
		finds: (at) => {
			const [born, end] = [child(at)?.born, known(care(at).eind)]
			const passesFour =
				care(at).soort === 'dagopvang' &&
				born &&
				end &&
				end > turnsFour(born) &&
				turnsFour(born) > at.peildatum
			return passesFour
				? text(why('wordtVier'), { naam: child(at)!.voornaam, datum: formatDate(turnsFour(born)) })
				: null
		},
	}),
	inOpvang({
		id: 'wordtVierDitJaar',
		question: 'stopt',
		severity: 'tell',
		source: awirSources.wijziging,
		finds: (at) => {
			const born = child(at)?.born
			if (care(at).soort !== 'dagopvang' || care(at).stopt === 'ja' || !born) return null
			const four = turnsFour(born)
			const isSoon = four > at.peildatum && monthOf(four) <= addMonths(monthOf(at.peildatum), 12)
			return isSoon
				? text(why('wordtVierDitJaar'), { naam: child(at)!.voornaam, datum: formatDate(four) })
				: null
		},
	}),
	inOpvang({
		id: 'teOudVoorOpvang',
		question: 'soort',
		severity: 'ask',
		source: sources.kinderopvang,
		about: bornOf,
		finds: (at) => {
			const born = child(at)?.born
			return born && ageOn(born, at.peildatum) >= 13
				? text(why('teOudVoorOpvang'), { naam: child(at)!.voornaam })
				: null
		},
	}),
]

/** The child's fourth birthday, from which care after school hours is bso. */
function turnsFour(born: string): string {
	return `${Number(born.slice(0, 4)) + 4}${born.slice(4)}`
}
