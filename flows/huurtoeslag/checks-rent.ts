import { known, type Unknown } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { addMonths, formatDate, type IsoDate, monthOf } from '../engine/date.ts'
import { type Cents, formatCents } from '../engine/money.ts'
import { periodOn } from '../engine/parameter.ts'
import type { At } from '../engine/question.ts'
import { text } from '../engine/text.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'
import { parameters } from './parameters.ts'
import { sources } from './sources.ts'

/** Below this a rent is likely of a week, or of a room. Eurocents. */
const LOWEST_RENT: Cents = 150_00
/** Below this part of the whole rent too: a week is about a quarter of a month. */
const LOWEST_PART = 1 / 3
/** People round what they pay to whole euros. Eurocents. */
const ROUNDING: Cents = 5_00

const why = (check: string) => `huurtoeslag:checks.${check}`
const rent = ({ answers }: At, part: 'kaleHuur' | 'heleHuur' | 'servicekosten') =>
	known(answers[part] as Cents | Unknown | undefined)

/** What people get wrong about the house and its rent. */
export const rentChecks: Array<Check> = [
	{
		id: 'deeltWoning',
		question: 'zelfstandigeWoning',
		severity: 'ask',
		source: sources.woning,
		notInOntdek: true,
		finds: ({ answers }) =>
			answers.zelfstandigeWoning === 'nee' ? text(why('deeltWoning')) : null,
	},
	{
		id: 'servicekosten',
		question: 'kaleHuur',
		severity: 'ask',
		source: sources.huur,
		finds: (at) => {
			const [amount, highest] = [
				rent(at, 'kaleHuur'),
				periodOn(parameters.highestRent, at.peildatum),
			]
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
		about: () => ['heleHuur'],
		finds: (at) => {
			const [amount, whole] = [rent(at, 'kaleHuur'), rent(at, 'heleHuur')]
			return amount !== null && (amount < LOWEST_RENT || amount < (whole ?? 0) * LOWEST_PART)
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
	{
		id: 'kaleHuurBovenHele',
		question: 'kaleHuur',
		severity: 'ask',
		source: ownLimit,
		about: () => ['heleHuur'],
		finds: (at) => {
			const [amount, whole] = [rent(at, 'kaleHuur'), rent(at, 'heleHuur')]
			return amount !== null && whole !== null && amount > whole + ROUNDING
				? text(why('kaleHuurBovenHele'), {
						kaal: formatCents(amount),
						heel: formatCents(whole),
					})
				: null
		},
	},
	{
		id: 'huurPastNiet',
		question: 'servicekosten',
		severity: 'ask',
		source: ownLimit,
		about: () => ['kaleHuur', 'heleHuur'],
		finds: (at) => {
			const [amount, whole] = [rent(at, 'kaleHuur'), rent(at, 'heleHuur')]
			const service = rent(at, 'servicekosten')
			if (amount === null || whole === null || service === null) return null
			const sum = amount + service
			if (Math.abs(sum - whole) <= ROUNDING) return null
			return text(why(sum > whole ? 'huurTeHoog' : 'huurTeLaag'), {
				som: formatCents(sum),
				heel: formatCents(whole),
			})
		},
	},
]
