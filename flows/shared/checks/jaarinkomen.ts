import { known } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { addDays, formatDate, type IsoDate } from '../../engine/date.ts'
import type { At } from '../../engine/question.ts'
import { text } from '../../engine/text.ts'
import type { Inkomensbron } from '../../facts/inkomen.ts'
import { ownLimit } from './own-limit.ts'

/** Shorter than this nobody is asked what there was in between. Days. */
const SHORTEST_GAP = 31

/** First and last day of an income in a year. */
type Stretch = { first: IsoDate; last: IsoDate }

function stretchOf(source: Inkomensbron, year: string): Stretch | null {
	const whole = { first: `${year}-01-01`, last: `${year}-12-31` }
	if (known(source.bedrag)?.per === 'jaar' || source.heelJaar === 'ja') return whole
	const part = known(source.heelJaar)
	const first = part === 'gestopt' ? whole.first : known(source.begin)
	const last = part === 'begonnen' ? whole.last : known(source.eind)
	return part && first && last ? { first, last } : null
}

/**
 * The first stretch of a year of a month or more from which somebody has no income at all; `null`
 * when there is none, or when it is not known.
 */
export function gapIn(sources: ReadonlyArray<Inkomensbron>, year: string): Stretch | null {
	const stretches = sources.map((source) => stretchOf(source, year))
	if (stretches.length === 0 || stretches.includes(null)) return null
	let free: IsoDate = `${year}-01-01`
	const sorted = (stretches as Array<Stretch>).sort((one, other) =>
		one.first < other.first ? -1 : 1,
	)
	for (const { first, last } of [...sorted, { first: addDays(`${year}-12-31`, 1), last: '' }]) {
		if (first >= addDays(free, SHORTEST_GAP)) {
			return { first: free, last: addDays(first, -1) }
		}
		if (last !== '' && addDays(last, 1) > free) free = addDays(last, 1)
	}
	return null
}

/** What people get wrong about a year of income as a whole; the same for both. */
function checksOf(list: 'inkomen' | 'inkomenPartner'): Array<Check> {
	const sources = ({ answers }: At) => (answers[list] ?? []) as Array<Inkomensbron>
	return [
		{
			id: 'gatInHetJaar',
			question: list,
			severity: 'ask',
			source: ownLimit,
			finds: (at) => {
				const gap = gapIn(sources(at), at.peildatum.slice(0, 4))
				return gap
					? text(`checks:gatInHetJaar.${list}`, {
							begin: formatDate(gap.first),
							eind: formatDate(gap.last),
						})
					: null
			},
		},
		{
			id: 'uitkeringNaastLoon',
			question: list,
			severity: 'ask',
			source: ownLimit,
			about: (at) =>
				sources(at)
					.filter(isUitkeringAllYear)
					.map(({ id }) => ({ question: 'heelJaar', list, item: id })),
			finds: (at) =>
				sources(at).some(isUitkeringAllYear) && sources(at).some(isLoonOfPartOfYear)
					? text(`checks:uitkeringNaastLoon.${list}`)
					: null,
		},
	]
}

function isUitkeringAllYear({ soort, heelJaar }: Inkomensbron): boolean {
	return soort === 'uitkering' && heelJaar === 'ja'
}

function isLoonOfPartOfYear({ soort, heelJaar }: Inkomensbron): boolean {
	const part = known(heelJaar)
	return soort === 'loon' && part !== null && part !== 'ja'
}

/** What people get wrong about a year of income as a whole. */
export const jaarinkomenChecks: Array<Check> = [
	...checksOf('inkomen'),
	...checksOf('inkomenPartner'),
]
