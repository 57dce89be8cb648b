import { known } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { addMonths, ageOn, formatDate, monthOf } from '../engine/date.ts'
import type { BedragPerPeriode } from '../engine/kinds/bedrag-per-periode.ts'
import { formatCents } from '../engine/money.ts'
import type { At } from '../engine/question.ts'
import { text } from '../engine/text.ts'
import {
	type Activiteit,
	activityName,
	childFor,
	firstLesson,
	hasLessons,
	type Wens,
	wishOf,
} from '../facts/meedoen.ts'
import { kinderenChecks } from '../shared/checks/kinderen.ts'
import { naamChecks } from '../shared/checks/naam.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'
import { netPerMonth } from '../shared/net-income.ts'
import { sources } from './sources.ts'

/** Under this a year of lessons is likely a month's price; above it, that of several years. Eurocents. */
const LIKELY_COST = { from: 30_00, through: 2_000_00 }
/** Above this a month's net income at home is likely that of a year. */
const HIGHEST_NET_MONTH = 8_000_00
/** Younger than this no child has swimming lessons for a diploma. */
const YOUNGEST_SWIMMER = 4

const why = (check: string) => `kind-doet-mee:checks.${check}`
const item = ({ answers }: At): Partial<Activiteit> => answers
const wish = (at: At) => wishOf(item(at), at.outer)
const others = (at: At) =>
	((at.outer.activiteiten ?? []) as Array<Activiteit>).filter(({ id }) => id !== item(at).id)

const inList = (check: Omit<Check, 'list'>): Check => ({ ...check, list: 'activiteiten' })

const listChecks: Array<Check> = [
	{
		id: 'wensZonderKind',
		question: 'activiteiten',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers }) => {
			const listed = ((answers.activiteiten ?? []) as Array<Activiteit>).map((one) =>
				wishOf(one, answers),
			)
			const left = ((answers.meedoen ?? []) as Array<Wens>).find((one) => !listed.includes(one))
			return left
				? text(why('wensZonderKind'), { wat: text(`feiten:meedoen.opties.${left}`) })
				: null
		},
	},
]

const itemChecks: Array<Check> = [
	inList({
		id: 'wensDubbel',
		question: 'kosten',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const isTwice = others(at).some(
				(other) =>
					wishOf(other, at.outer) === wish(at) &&
					childFor(other, at.outer)?.id === childFor(item(at), at.outer)?.id &&
					known(other.clubNaam) === known(item(at).clubNaam),
			)
			return isTwice ? text(why('wensDubbel'), { wat: activityName(item(at), at.outer) }) : null
		},
	}),
	inList({
		id: 'lesAlBegonnen',
		question: 'begin',
		severity: 'tell',
		source: sources.jeugdfonds,
		finds: (at) => {
			const begin = firstLesson(item(at))
			return begin && begin <= at.peildatum
				? text(why('lesAlBegonnen'), { datum: formatDate(begin) })
				: null
		},
	}),
	inList({
		id: 'lesVerWeg',
		question: 'begin',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const begin = firstLesson(item(at))
			return begin && monthOf(begin) > addMonths(monthOf(at.peildatum), 12)
				? text(why('lesVerWeg'), { datum: formatDate(begin) })
				: null
		},
	}),
	inList({
		id: 'zwemlesTeJong',
		question: 'begin',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const begin = firstLesson(item(at))
			const child = childFor(item(at), at.outer)
			const born = known(child?.geboortedatum)
			return wish(at) === 'zwemles' && begin && born && ageOn(born, begin) < YOUNGEST_SWIMMER
				? text(why('zwemlesTeJong'), { naam: child!.voornaam })
				: null
		},
	}),
	inList({
		id: 'kindKomtNog',
		question: 'kosten',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const child = childFor(item(at), at.outer)
			return child?.geboren === 'nee' ? text(why('kindKomtNog'), { naam: child.voornaam }) : null
		},
	}),
	inList({
		id: 'maandAlsJaar',
		question: 'kosten',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const cost = known(item(at).kosten)
			return hasLessons(wish(at)) && cost !== null && cost < LIKELY_COST.from
				? text(why('maandAlsJaar'), { bedrag: formatCents(cost) })
				: null
		},
	}),
	inList({
		id: 'kostenHoog',
		question: 'kosten',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const cost = known(item(at).kosten)
			return cost !== null && cost > LIKELY_COST.through
				? text(why('kostenHoog'), { bedrag: formatCents(cost) })
				: null
		},
	}),
]

const netOf = ({ answers }: At) => known(answers.nettoInkomen as BedragPerPeriode | undefined)

const incomeChecks: Array<Check> = [
	{
		id: 'brutoVoorNetto',
		question: 'nettoInkomen',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => (netOf(at)?.soort === 'bruto' ? text(why('brutoVoorNetto')) : null),
	},
	{
		id: 'jaarAlsMaand',
		question: 'nettoInkomen',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const net = netPerMonth(netOf(at))
			return net !== null && net > HIGHEST_NET_MONTH
				? text(why('jaarAlsMaand'), { bedrag: formatCents(net) })
				: null
		},
	},
]

/** What people get wrong when they ask for something for a child. */
export const checks: Array<Check> = [
	...naamChecks,
	...kinderenChecks,
	...listChecks,
	...itemChecks,
	...incomeChecks,
]
