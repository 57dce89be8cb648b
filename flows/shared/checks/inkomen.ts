import { known } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { formatDate } from '../../engine/date.ts'
import { formatCents } from '../../engine/money.ts'
import type { At } from '../../engine/question.ts'
import { text } from '../../engine/text.ts'
import type { Inkomensbron } from '../../facts/inkomen.ts'
import { awirSources } from '../awir/sources.ts'
import { geenInkomenChecks } from './geen-inkomen.ts'
import { jaarinkomenChecks } from './jaarinkomen.ts'
import { ownLimit } from './own-limit.ts'
import { vakantiegeldBijLoon, vakantiegeldInLoon } from './vakantiegeld.ts'

/** Above this a month's gross pay, below this a year's, is likely of another period. Eurocents. */
const HIGHEST_MONTH = 8_000_00
const LOWEST_YEAR = 6_000_00
/** Less than this in a week or month is likely thousands, typed with a comma. */
const LOWEST_PERIOD = 10_00
/** A smaller part of a gross amount than this is rarely left net. */
const LOWEST_NET = 0.6

const why = (check: string) => `checks:${check}`
const source = ({ answers }: At): Partial<Inkomensbron> => answers
const year = ({ peildatum }: At) => Number(peildatum.slice(0, 4))

/** What people get wrong about one source of income; the same for both parents. */
function checksOf(list: 'inkomen' | 'inkomenPartner'): Array<Check> {
	const own: Array<Omit<Check, 'list'>> = [
		{
			id: 'nettoVoorBruto',
			question: 'bedrag',
			severity: 'ask',
			source: awirSources.toetsingsinkomen,
			finds: (at) =>
				known(source(at).bedrag)?.soort === 'netto' ? text(why('nettoVoorBruto')) : null,
		},
		{
			id: 'jaarAlsPeriode',
			question: 'bedrag',
			severity: 'ask',
			source: ownLimit,
			finds: (at) => {
				const amount = known(source(at).bedrag)
				const isHigh = amount && amount.per !== 'jaar' && amount.bedrag > HIGHEST_MONTH
				return isHigh ? text(why('jaarAlsPeriode'), { bedrag: formatCents(amount.bedrag) }) : null
			},
		},
		{
			id: 'maandAlsJaar',
			question: 'bedrag',
			severity: 'ask',
			source: ownLimit,
			finds: (at) => {
				const amount = known(source(at).bedrag)
				const isLow = amount?.per === 'jaar' && amount.bedrag < LOWEST_YEAR
				return isLow
					? text(why('inkomenMaandAlsJaar'), { bedrag: formatCents(amount.bedrag) })
					: null
			},
		},
		{
			id: 'inkomenHeelLaag',
			question: 'bedrag',
			severity: 'ask',
			source: ownLimit,
			finds: (at) => {
				const amount = known(source(at).bedrag)
				const isLow = amount && amount.per !== 'jaar' && amount.bedrag < LOWEST_PERIOD
				return isLow ? text(why('inkomenHeelLaag'), { bedrag: formatCents(amount.bedrag) }) : null
			},
		},
		{
			id: 'hoogOnderLaag',
			question: 'bedragHoog',
			severity: 'stop',
			source: ownLimit,
			about: () => ['bedrag'],
			finds: (at) => {
				const [low, high] = [known(source(at).bedrag), known(source(at).bedragHoog)]
				return low && high !== null && high < low.bedrag
					? text(why('hoogOnderLaag'), { bedrag: formatCents(low.bedrag) })
					: null
			},
		},
		{
			id: 'vakantiegeldVergeten',
			question: 'vakantiegeld',
			severity: 'ask',
			source: awirSources.toetsingsinkomen,
			finds: (at) =>
				source(at).soort === 'loon' && source(at).vakantiegeld === 'geen'
					? text(why('vakantiegeldVergeten'))
					: null,
		},
		vakantiegeldBijLoon,
		vakantiegeldInLoon,
		{
			id: 'nettoBijBruto',
			question: 'netto',
			severity: 'ask',
			source: ownLimit,
			about: () => ['bedrag'],
			finds: (at) => {
				const [net, gross] = [known(source(at).netto), known(source(at).bedrag)]
				if (net === null || !gross) return null
				const values = { netto: formatCents(net), bruto: formatCents(gross.bedrag) }
				if (net >= gross.bedrag) return text(why('nettoBijBruto.meer'), values)
				return net < gross.bedrag * LOWEST_NET ? text(why('nettoBijBruto.minder'), values) : null
			},
		},
		{
			id: 'eindVoorBegin',
			question: 'eind',
			severity: 'stop',
			source: ownLimit,
			about: () => ['begin'],
			finds: (at) => {
				const [begin, end] = [known(source(at).begin), known(source(at).eind)]
				return begin && end && end < begin
					? text(why('eindVoorBegin'), { begin: formatDate(begin) })
					: null
			},
		},
		{
			id: 'beginBuitenHetJaar',
			question: 'begin',
			severity: 'ask',
			source: awirSources.toetsingsinkomen,
			finds: (at) => {
				const begin = known(source(at).begin)
				return begin && begin > `${year(at)}-12-31`
					? text(why('buitenHetJaar'), { jaar: String(year(at)) })
					: null
			},
		},
		{
			id: 'buitenHetJaar',
			question: 'eind',
			severity: 'ask',
			source: awirSources.toetsingsinkomen,
			about: () => ['begin'],
			finds: (at) => {
				const [begin, end] = [known(source(at).begin), known(source(at).eind)]
				return end && end < `${year(at)}-01-01` && !(begin && begin > end)
					? text(why('buitenHetJaar'), { jaar: String(year(at)) })
					: null
			},
		},
		{
			id: 'vorigJaarInkomen',
			question: 'papierJaar',
			severity: 'ask',
			source: awirSources.toetsingsinkomen,
			finds: (at) => {
				const of = source(at).papierJaar
				return of === 'vorigJaar' || of === 'ouder'
					? text(why('vorigJaarInkomen'), { jaar: String(year(at)) })
					: null
			},
		},
	]
	return own.map((check) => ({ ...check, list }))
}

/** What people get wrong about income. */
export const inkomenChecks: Array<Check> = [
	...geenInkomenChecks,
	...checksOf('inkomen'),
	...checksOf('inkomenPartner'),
	...jaarinkomenChecks,
]
