import { known, type Unknown } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { type Cents, formatCents } from '../engine/money.ts'
import type { At } from '../engine/question.ts'
import { text } from '../engine/text.ts'
import type { Wijziging } from '../facts/wijziging.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'

/** An hour of care outside these is likely the price of a month, or without the toeslag. Eurocents. */
const LIKELY_PRICE = { from: 4_00, through: 20_00 }
/** A rent of a month outside these is likely with a wrong comma, or that of a week. Eurocents. */
const LIKELY_RENT = { from: 150_00, through: 2_500_00 }
/** A rent that goes up or down by more than this part of it is likely mistyped. */
const LIKELY_RISE = 0.2
/** Above this an amount of money is likely with a wrong comma. Eurocents. */
const MUCH_MONEY = 100_000_00

const why = (check: string) => `wijziging-doorgeven:checks.${check}`
const item = ({ answers }: At): Partial<Wijziging> => answers
const inList = (check: Omit<Check, 'list'>): Check => ({ ...check, list: 'wijzigingen' })
const isOddRent = (cents: Cents | null): cents is Cents =>
	cents !== null && (cents < LIKELY_RENT.from || cents > LIKELY_RENT.through)
const centsOf = (of: Cents | Unknown | undefined) => known(of)

const priceCheck = (question: 'oudePrijs' | 'nieuwePrijs'): Check =>
	inList({
		id: `${question === 'oudePrijs' ? 'oudePrijs' : 'prijs'}Vreemd`,
		question,
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const price = known(item(at)[question])
			const isOdd = price !== null && (price < LIKELY_PRICE.from || price > LIKELY_PRICE.through)
			return isOdd ? text(why('prijsVreemd'), { bedrag: formatCents(price) }) : null
		},
	})

/** What people get wrong about prices, rents and other money that changes. */
export const moneyChecks: Array<Check> = [
	priceCheck('oudePrijs'),
	priceCheck('nieuwePrijs'),
	inList({
		id: 'nieuweHuurVreemd',
		question: 'nieuweHuur',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const rent = centsOf(item(at).nieuweHuur)
			return isOddRent(rent) ? text(why('huurVreemd'), { bedrag: formatCents(rent) }) : null
		},
	}),
	inList({
		id: 'waardeHoog',
		question: 'waarde',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const value = centsOf(item(at).waarde)
			return value !== null && value > MUCH_MONEY
				? text(why('waardeHoog'), { bedrag: formatCents(value) })
				: null
		},
	}),
	{
		id: 'huurVreemd',
		question: 'kaleHuur',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers }) => {
			const rent = centsOf(answers.kaleHuur as Cents | Unknown | undefined)
			return isOddRent(rent) ? text(why('huurVreemd'), { bedrag: formatCents(rent) }) : null
		},
	},
	{
		id: 'huurVerschil',
		question: 'kaleHuur',
		severity: 'ask',
		source: ownLimit,
		about: ({ answers }) =>
			((answers.wijzigingen ?? []) as Array<Wijziging>)
				.filter(({ nieuweHuur }) => nieuweHuur !== undefined)
				.map(({ id }) => ({ question: 'nieuweHuur', list: 'wijzigingen', item: id })),
		finds: ({ answers }) => {
			const before = centsOf(answers.kaleHuur as Cents | Unknown | undefined)
			if (before === null || isOddRent(before)) return null
			const after = ((answers.wijzigingen ?? []) as Array<Wijziging>)
				.filter(({ wat }) => wat === 'huurAnders')
				.map(({ nieuweHuur }) => centsOf(nieuweHuur))
				.find((rent) => rent !== null && Math.abs(rent - before) > before * LIKELY_RISE)
			if (after === undefined || isOddRent(after)) return null
			return text(why('huurVerschil'), { oud: formatCents(before), nieuw: formatCents(after!) })
		},
	},
	{
		id: 'huurGelijk',
		question: 'kaleHuur',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers }) => {
			const rent = known(answers.kaleHuur as number | Unknown | undefined)
			const isSame = ((answers.wijzigingen ?? []) as Array<Wijziging>).some(
				({ wat, nieuweHuur }) => wat === 'huurAnders' && known(nieuweHuur) === rent,
			)
			return rent !== null && isSame ? text(why('huurGelijk'), { bedrag: formatCents(rent) }) : null
		},
	},
]
