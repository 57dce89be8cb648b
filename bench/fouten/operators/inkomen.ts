import type { Facts } from '../../../flows/engine/case.ts'
import type { Operator } from '../operator.ts'
import { centsOf, printed, word } from '../printed.ts'

type Amount = { bedrag: string; soort: string; per: string }

const amount = (said: Facts) => said.bedrag as Amount
const AMOUNTS = ['inkomen/bedrag', 'inkomenPartner/bedrag']
const LISTS = ['inkomen', 'inkomenPartner']
const HOLIDAY_PAY = ['inkomen/vakantiegeldBedrag', 'inkomenPartner/vakantiegeldBedrag']

/** The line of a payslip that is easily taken for holiday pay that is paid: 8% of this pay. */
const putBy = (said: Facts) => printed(Math.round((centsOf(amount(said).bedrag) * 8) / 100))

/** What goes wrong with income. */
export const operators: Array<Operator> = [
	{
		id: 'netto-als-bruto',
		what: 'The net amount at the foot of the payslip is typed, and called gross.',
		row: 17,
		class: 'P',
		on: AMOUNTS,
		mistake: ({ said, paper }) =>
			paper?.netto ? { bedrag: { ...amount(said), bedrag: paper.netto } } : null,
	},
	{
		id: 'netto-als-netto',
		what: 'The net amount is typed, and called net.',
		row: 17,
		class: 'P',
		on: AMOUNTS,
		mistake: ({ said, paper }) =>
			paper?.netto ? { bedrag: { ...amount(said), bedrag: paper.netto, soort: 'netto' } } : null,
	},
	{
		id: 'vier-weken-als-maand',
		what: 'The pay of four weeks is typed as that of a month.',
		row: 18,
		class: 'S',
		on: AMOUNTS,
		mistake: ({ said }) =>
			amount(said).per === 'vierWeken' ? { bedrag: { ...amount(said), per: 'maand' } } : null,
	},
	{
		id: 'week-als-maand',
		what: 'The pay of a week is typed as that of a month.',
		row: 18,
		class: 'P',
		on: AMOUNTS,
		mistake: ({ said }) =>
			amount(said).per === 'week' ? { bedrag: { ...amount(said), per: 'maand' } } : null,
	},
	{
		id: 'maand-als-jaar',
		what: 'The pay of a month is typed as that of a year.',
		row: 16,
		class: 'P',
		on: AMOUNTS,
		mistake: ({ said }) =>
			amount(said).per === 'maand' ? { bedrag: { ...amount(said), per: 'jaar' } } : null,
	},
	{
		id: 'jaar-als-maand',
		what: 'The pay of a year is typed as that of a month.',
		row: 16,
		class: 'P',
		on: AMOUNTS,
		mistake: ({ said }) =>
			amount(said).per === 'jaar'
				? { bedrag: { ...amount(said), per: 'maand' }, heelJaar: 'ja' }
				: null,
	},
	{
		id: 'komma-in-inkomen-weg',
		what: 'The decimal sign is left out: cents become euros.',
		row: 15,
		class: 'P',
		on: AMOUNTS,
		mistake: ({ said }) =>
			amount(said).bedrag.includes(',')
				? { bedrag: { ...amount(said), bedrag: amount(said).bedrag.replace(/[.,]/g, '') } }
				: null,
	},
	{
		id: 'punt-als-komma-in-inkomen',
		what: 'The sign of the thousands is typed as a decimal sign, and the rest left out.',
		row: 15,
		class: 'P',
		on: AMOUNTS,
		mistake: ({ said }) => {
			const [thousands, rest] = amount(said).bedrag.split('.')
			return rest
				? { bedrag: { ...amount(said), bedrag: `${thousands},${rest.slice(0, 2)}` } }
				: null
		},
	},
	{
		id: 'cijfers-van-inkomen-verwisseld',
		what: 'The first two digits of an amount of income are swapped.',
		row: 15,
		class: 'P',
		on: AMOUNTS,
		mistake: ({ said }) => {
			const cents = String(centsOf(amount(said).bedrag))
			const swapped = Number(cents[1]! + cents[0]! + cents.slice(2))
			return { bedrag: { ...amount(said), bedrag: printed(swapped) } }
		},
	},
	{
		id: 'vakantiegeld-vergeten',
		what: 'Holiday pay that comes apart is said not to be there.',
		row: 19,
		class: 'P',
		on: HOLIDAY_PAY,
		mistake: () => ({ vakantiegeld: 'geen' }),
	},
	{
		id: 'vakantiegeld-zit-erin',
		what: 'Holiday pay that comes apart is taken to be in the amount: what is put by each time is read as paid.',
		row: 19,
		class: 'P',
		on: HOLIDAY_PAY,
		mistake: ({ said }) => ({ vakantiegeld: 'zitErin', vakantiegeldInLoon: putBy(said) }),
	},
	{
		id: 'vakantiegeld-zit-erin-zonder-regel',
		what: 'Holiday pay that comes apart is taken to be in the amount, and the line is not found.',
		row: 19,
		class: 'P',
		on: HOLIDAY_PAY,
		mistake: () => ({ vakantiegeld: 'zitErin', vakantiegeldInLoon: 'weet ik niet' }),
	},
	{
		id: 'vakantiegeld-per-maand',
		what: 'Of the holiday pay the part that is put by each month is typed as that of the year.',
		row: 19,
		class: 'P',
		on: HOLIDAY_PAY,
		mistake: ({ said }) => ({
			vakantiegeldBedrag: printed(Math.round(centsOf(word(said.vakantiegeldBedrag)) / 12)),
		}),
	},
	{
		id: 'hele-jaar-bij-deel',
		what: 'An income of a part of the year is told as of the whole year.',
		row: 31,
		class: 'R',
		on: ['inkomen/heelJaar', 'inkomenPartner/heelJaar'],
		mistake: ({ said }) => (said.heelJaar === 'ja' ? null : { heelJaar: 'ja' }),
	},
	{
		id: 'laagste-maand-alleen',
		what: 'An amount that varies is told as always the same: that of the lowest month.',
		row: 15,
		class: 'R',
		on: ['inkomen/bedragHoog', 'inkomenPartner/bedragHoog'],
		mistake: () => ({ wisselt: 'nee' }),
	},
	{
		id: 'bron-vergeten',
		what: 'The last source of income is left out.',
		row: 20,
		class: 'R',
		on: LISTS,
		mistake: ({ said }) => {
			const forgotten = LISTS.flatMap((list): Array<[string, ReadonlyArray<Facts>]> => {
				const sources = said[list] as ReadonlyArray<Facts> | undefined
				return sources && sources.length > 1 ? [[list, sources.slice(0, -1)]] : []
			})
			return forgotten.length > 0 ? Object.fromEntries(forgotten) : null
		},
	},
	{
		id: 'geen-inkomen-gezegd',
		what: 'Yes and no are reversed about income.',
		row: 31,
		class: 'R',
		on: 'heeftInkomen',
		mistake: ({ said }) => ({ heeftInkomen: said.heeftInkomen === 'ja' ? 'nee' : 'ja' }),
	},
	{
		id: 'papier-van-vorig-jaar',
		what: 'A payslip of last year is read, of which the amount is lower, and said to be of last year.',
		row: 21,
		class: 'S',
		on: AMOUNTS,
		mistake: ({ said }) => {
			const lower = printed(Math.round((centsOf(amount(said).bedrag) * 94) / 100))
			return { bedrag: { ...amount(said), bedrag: lower }, papierJaar: 'vorigJaar' }
		},
	},
	{
		id: 'begin-en-eind-verwisseld',
		what: 'The first and last day of an income are swapped.',
		row: 8,
		class: 'S',
		on: ['inkomen/eind', 'inkomenPartner/eind'],
		mistake: ({ said }) => (said.begin ? { begin: said.eind!, eind: said.begin } : null),
	},
	{
		id: 'netto-vergeten-partner',
		what: 'Asked for the net income at home, somebody types the gross amount and calls it net.',
		row: 17,
		class: 'P',
		on: 'nettoInkomen',
		mistake: ({ said, household }) => {
			const [paper] = household.papers.filter(({ netto, bruto }) => netto && bruto)
			if (!paper || !said.nettoInkomen) return null
			return { nettoInkomen: { ...(said.nettoInkomen as Amount), bedrag: paper.bruto! } }
		},
	},
	{
		id: 'netto-vier-weken-als-maand',
		what: 'The net income of four weeks is typed as that of a month.',
		row: 18,
		class: 'S',
		on: 'nettoInkomen',
		mistake: ({ said }) => {
			const net = said.nettoInkomen as Amount | undefined
			return net?.per === 'vierWeken' ? { nettoInkomen: { ...net, per: 'maand' } } : null
		},
	},
]
