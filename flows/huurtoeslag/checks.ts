import { known, type Unknown } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { addMonths, ageOn, formatDate, type IsoDate, monthOf } from '../engine/date.ts'
import { type Cents, formatCents } from '../engine/money.ts'
import { periodOn } from '../engine/parameter.ts'
import type { At } from '../engine/question.ts'
import { text } from '../engine/text.ts'
import type { Huisgenoot } from '../facts/wonen.ts'
import { inkomenChecks } from '../shared/checks/inkomen.ts'
import { kinderenChecks } from '../shared/checks/kinderen.ts'
import { naamChecks } from '../shared/checks/naam.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'
import { rekeningChecks } from '../shared/checks/rekening.ts'
import { vermogenChecks } from '../shared/checks/vermogen.ts'
import { parameters } from './parameters.ts'
import { sources } from './sources.ts'

/** Below this a rent is likely of a week, or of a room. Eurocents. */
const LOWEST_RENT: Cents = 150_00
/** Somebody with this little in a year may have typed the amount of a month. Eurocents. */
const LOWEST_YEAR: Cents = 6_000_00
/** Younger than this somebody belongs among the children. */
const GROWN_UP = 18

const why = (check: string) => `huurtoeslag:checks.${check}`
const housemate = ({ answers }: At): Partial<Huisgenoot> => answers
const rent = ({ answers }: At) => known(answers.kaleHuur as Cents | Unknown | undefined)

const rentChecks: Array<Check> = [
	{
		id: 'servicekosten',
		question: 'kaleHuur',
		severity: 'ask',
		source: sources.huur,
		finds: (at) => {
			const [amount, highest] = [rent(at), periodOn(parameters.highestRent, at.peildatum)]
			return amount !== null && highest && amount > highest.value.all
				? text(why('servicekosten'), { bedrag: formatCents(amount) })
				: null
		},
	},
	{
		id: 'huurPerWeek',
		question: 'kaleHuur',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const amount = rent(at)
			return amount !== null && amount < LOWEST_RENT
				? text(why('huurPerWeek'), { bedrag: formatCents(amount) })
				: null
		},
	},
	{
		id: 'huurBeginVerWeg',
		question: 'huurBegin',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers, peildatum }) => {
			const begin = known(answers.huurBegin as IsoDate | Unknown | undefined)
			return begin && monthOf(begin) > addMonths(monthOf(peildatum), 3)
				? text(why('huurBeginVerWeg'), { datum: formatDate(begin) })
				: null
		},
	},
]

const housemateChecks: Array<Check> = [
	{
		id: 'kindBijHuisgenoten',
		question: 'geboortedatum',
		list: 'huisgenoten',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const born = known(housemate(at).geboortedatum)
			const age = born === null ? null : ageOn(born, at.peildatum)
			return age !== null && age < GROWN_UP && housemate(at).band === 'kind'
				? text(why('kindBijHuisgenoten'), { naam: housemate(at).voornaam ?? '', leeftijd: age })
				: null
		},
	},
	{
		id: 'maandAlsJaarHuisgenoot',
		question: 'jaarinkomen',
		list: 'huisgenoten',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const income = known(housemate(at).jaarinkomen)
			return income !== null && income > 0 && income < LOWEST_YEAR
				? text(why('maandAlsJaarHuisgenoot'), { bedrag: formatCents(income) })
				: null
		},
	},
]

/** Everything that is looked at across the answers of huurtoeslag. */
export const checks: Array<Check> = [
	...naamChecks,
	...kinderenChecks,
	...rentChecks,
	...housemateChecks,
	...inkomenChecks,
	...vermogenChecks,
	...rekeningChecks,
]
