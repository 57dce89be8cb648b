import { known } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { addMonths, formatDate, formatMonth, monthOf } from '../../engine/date.ts'
import { text } from '../../engine/text.ts'
import type { Opvang } from '../../facts/opvang.ts'
import { ownLimit } from '../../shared/checks/own-limit.ts'
import { firstGrantableMonth, isKnownOn } from '../rules-request.ts'
import { sources } from '../rules-sources.ts'
import { care, child, inOpvang, isSameChild, others, why } from './contract.ts'

/** From when to when a contract runs. */
export const periodeChecks: Array<Check> = [
	inOpvang({
		id: 'beginTeVroeg',
		question: 'begin',
		severity: 'tell',
		source: sources.terugwerkend,
		finds: (at) => {
			const begin = known(care(at).begin)
			if (!begin || !isKnownOn(at.peildatum)) return null
			const first = firstGrantableMonth(at.peildatum)
			return monthOf(begin) < first
				? text(why('beginTeVroeg'), { begin: formatDate(begin), maand: formatMonth(first) })
				: null
		},
	}),
	inOpvang({
		id: 'beginVorigJaar',
		question: 'begin',
		severity: 'ask',
		source: ownLimit,
		about: () => ['uurprijs'],
		finds: (at) => {
			const begin = known(care(at).begin)
			return begin && begin.slice(0, 4) < at.peildatum.slice(0, 4)
				? text(why('beginVorigJaar'), { begin: formatDate(begin) })
				: null
		},
	}),
	inOpvang({
		id: 'beginVerWeg',
		question: 'begin',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const begin = known(care(at).begin)
			return begin && monthOf(begin) > addMonths(monthOf(at.peildatum), 12)
				? text(why('beginVerWeg'), { begin: formatDate(begin) })
				: null
		},
	}),
	inOpvang({
		id: 'beginVoorGeboorte',
		question: 'begin',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const [begin, born] = [known(care(at).begin), child(at)?.born]
			return begin && born && begin < born
				? text(why('beginVoorGeboorte'), { naam: child(at)!.voornaam, begin: formatDate(begin) })
				: null
		},
	}),
	inOpvang({
		id: 'eindVoorBegin',
		question: 'eind',
		severity: 'stop',
		source: ownLimit,
		finds: (at) => {
			const [begin, end] = [known(care(at).begin), known(care(at).eind)]
			return begin && end && end < begin
				? text('checks:eindVoorBegin', { begin: formatDate(begin) })
				: null
		},
	}),
	inOpvang({
		id: 'tweeContracten',
		question: 'begin',
		severity: 'ask',
		source: ownLimit,
		about: () => ['kind', 'soort'],
		finds: (at) => {
			const one = care(at)
			const overlapping = others(at).find(
				(other) => other.soort === one.soort && isSameChild(other, one, at) && overlap(one, other),
			)
			return overlapping ? text(why('tweeContracten'), { naam: child(at)?.voornaam ?? '' }) : null
		},
	}),
]

function overlap(one: Opvang, other: Opvang): boolean {
	const [from, otherFrom] = [known(one.begin), known(other.begin)]
	if (!from || !otherFrom) return false
	const [to, otherTo] = [known(one.eind) ?? '9999', known(other.eind) ?? '9999']
	return from <= otherTo && otherFrom <= to
}
