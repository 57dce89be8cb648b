import type { Operator } from '../operator.ts'
import { centsOf, printed, word } from '../printed.ts'

type Boxes = { dag: string; maand: string; jaar: string }

/** What goes wrong with rent, assets, insurance and the account. */
export const operators: Array<Operator> = [
	{
		id: 'huur-met-servicekosten',
		what: 'The whole rent, with service costs, is typed as the kale huur.',
		row: 14,
		class: 'P',
		on: 'kaleHuur',
		mistake: ({ household }) => {
			const paper = household.papers.find((one) => one.paper === 'huurcontract')
			return paper?.totaleHuur ? { kaleHuur: paper.totaleHuur } : null
		},
	},
	{
		id: 'hele-huur-zonder-servicekosten',
		what: 'The whole rent is typed as the kale huur, and service costs are said to be none.',
		row: 14,
		class: 'P',
		on: 'kaleHuur',
		mistake: ({ household }) => {
			const paper = household.papers.find((one) => one.paper === 'huurcontract')
			return paper?.totaleHuur ? { kaleHuur: paper.totaleHuur, servicekosten: '0' } : null
		},
	},
	{
		id: 'huur-cijfers-verwisseld',
		what: 'The first two digits of the rent are swapped.',
		row: 15,
		class: 'P',
		on: 'kaleHuur',
		mistake: ({ said }) => {
			const cents = said.kaleHuur && String(centsOf(word(said.kaleHuur)))
			return cents ? { kaleHuur: printed(Number(cents[1]! + cents[0]! + cents.slice(2))) } : null
		},
	},
	{
		id: 'huur-komma-weg',
		what: 'The decimal sign of the rent is left out: cents become euros.',
		row: 15,
		class: 'S',
		on: 'kaleHuur',
		mistake: ({ said }) =>
			word(said.kaleHuur).includes(',') ? { kaleHuur: word(said.kaleHuur).replace(',', '') } : null,
	},
	{
		id: 'huur-per-week',
		what: 'The rent of a week is typed as that of a month.',
		row: 11,
		class: 'P',
		on: 'kaleHuur',
		mistake: ({ said }) =>
			said.kaleHuur
				? { kaleHuur: printed(Math.round((centsOf(word(said.kaleHuur)) * 12) / 52)) }
				: null,
	},
	{
		id: 'huur-begin-dag-en-maand',
		what: 'Day and month of the first day of the rent are swapped.',
		row: 5,
		class: 'R',
		on: 'huurBegin',
		mistake: ({ said }) => {
			const day = said.huurBegin as Boxes | undefined
			return day ? { huurBegin: { dag: day.maand, maand: day.dag, jaar: day.jaar } } : null
		},
	},
	{
		id: 'zelfstandig-omgekeerd',
		what: 'The line of who shares a front door, kitchen or toilet is chosen instead of the one above.',
		row: 31,
		class: 'R',
		on: 'zelfstandigeWoning',
		mistake: ({ said }) =>
			said.zelfstandigeWoning === 'ja' ? { zelfstandigeWoning: 'nee' } : null,
	},
	{
		id: 'een-rekening-vergeten',
		what: 'Of the money on several accounts only that of the first is told.',
		row: 20,
		class: 'R',
		on: 'vermogen',
		mistake: ({ said, household }) => {
			const [first, ...more] = household.papers.filter((one) => one.paper === 'jaaroverzicht')
			return first && more.length > 0 && said.vermogen ? { vermogen: first.saldo! } : null
		},
	},
	{
		id: 'vermogen-komma-weg',
		what: 'The decimal sign of an amount on an account is left out.',
		row: 15,
		class: 'P',
		on: 'vermogen',
		mistake: ({ said }) =>
			word(said.vermogen).includes(',')
				? { vermogen: word(said.vermogen).replace(/[.,]/g, '') }
				: null,
	},
	{
		id: 'iban-cijfer-verkeerd',
		what: 'One digit of the IBAN is wrong.',
		row: 3,
		class: 'S',
		on: 'rekening',
		mistake: ({ said, chance }) => {
			const digits = [...word(said.rekening)]
			const places = digits.flatMap((sign, at) => (/\d/.test(sign) ? [at] : []))
			const at = chance.oneOf(places)
			return { rekening: digits.with(at, String((Number(digits[at]) + 1) % 10)).join('') }
		},
	},
	{
		id: 'iban-cijfers-verwisseld',
		what: 'Two digits of the IBAN are swapped.',
		row: 3,
		class: 'S',
		on: 'rekening',
		mistake: ({ said }) => {
			const signs = [...word(said.rekening).replaceAll(' ', '')]
			const at = signs.findLastIndex((sign, place) => place > 0 && sign !== signs[place - 1])
			return {
				rekening: signs
					.with(at, signs[at - 1]!)
					.with(at - 1, signs[at]!)
					.join(''),
			}
		},
	},
	{
		id: 'rekening-van-een-ander',
		what: 'The account of somebody else is typed, and told as such.',
		row: 4,
		class: 'R',
		on: 'rekening',
		mistake: () => ({
			rekening: 'NL20 INGB 0001 2345 67',
			rekeningVan: 'iemandAnders',
			rekeningNaam: 'P. de Vriend',
		}),
	},
	{
		id: 'verzekering-hele-jaar',
		what: 'An insurance that began in the year is told as of the whole year.',
		row: 31,
		class: 'R',
		on: ['zorgverzekering'],
		mistake: ({ said }) => (said.zorgverzekering === 'begonnen' ? { zorgverzekering: 'ja' } : null),
	},
	{
		id: 'verzekering-jaar-verkeerd',
		what: 'The year in which the insurance began is mistaken for the one before.',
		row: 21,
		class: 'P',
		on: 'zorgverzekeringBegin',
		mistake: ({ said }) => {
			const day = said.zorgverzekeringBegin as Boxes | undefined
			return day ? { zorgverzekeringBegin: { ...day, jaar: String(Number(day.jaar) - 1) } } : null
		},
	},
]
