import type { Facts } from '../../../flows/engine/case.ts'
import type { Operator } from '../operator.ts'
import { centsOf, printed, word } from '../printed.ts'
import { dayAndMonth, otherOf, swapped } from '../slip-ways.ts'

const debts = (said: Facts) => said.schuldeisers as ReadonlyArray<Facts> | undefined
const BILLS = ['energiekosten', 'waterkosten', 'zorgpremie', 'verzekeringen', 'telefoonkosten']

/** What goes wrong with debts, and with what goes out each month. */
export const operators: Array<Operator> = [
	{
		id: 'schuldeiser-vergeten',
		what: 'The last creditor is left out: that letter was not opened.',
		row: 20,
		class: 'R',
		on: 'schuldeisers',
		mistake: ({ said }) => {
			const all = debts(said) ?? []
			return all.length > 1 ? { schuldeisers: all.slice(0, -1) } : null
		},
	},
	{
		id: 'schuldeiser-dubbel',
		what: 'A creditor is put on the list twice: there were two letters.',
		row: 35,
		class: 'S',
		on: 'schuldeisers',
		mistake: ({ said }) => {
			const all = debts(said)
			return all ? { schuldeisers: [...all, all[0]!] } : null
		},
	},
	{
		id: 'geen-schulden-gezegd',
		what: 'Yes and no are reversed about debts: to be behind is not felt to be a debt.',
		row: 31,
		class: 'R',
		on: 'heeftSchulden',
		mistake: ({ said }) => (said.heeftSchulden === 'ja' ? { heeftSchulden: 'nee' } : null),
	},
	{
		id: 'termijn-als-schuld',
		what: 'The amount of one payment is typed as the whole debt.',
		row: 14,
		class: 'P',
		on: 'schuldeisers/openstaand',
		mistake: ({ paper }) => (paper?.termijn ? { openstaand: paper.termijn } : null),
	},
	{
		id: 'hoofdsom-als-schuld',
		what: 'The first amount, without costs or without what was paid, is typed as what is open.',
		row: 14,
		class: 'P',
		on: 'schuldeisers/openstaand',
		mistake: ({ paper }) => (paper?.hoofdsom ? { openstaand: paper.hoofdsom } : null),
	},
	{
		id: 'schuld-cijfers-verwisseld',
		what: 'The first two digits of a debt are swapped.',
		row: 15,
		class: 'R',
		on: 'schuldeisers/openstaand',
		mistake: ({ said }) => ({ openstaand: swapped(word(said.openstaand)) }),
	},
	{
		id: 'schuld-komma-weg',
		what: 'The decimal sign of a debt is left out: cents become euros.',
		row: 15,
		class: 'P',
		on: 'schuldeisers/openstaand',
		mistake: ({ said }) =>
			word(said.openstaand).includes(',')
				? { openstaand: word(said.openstaand).replace(/[.,]/g, '') }
				: null,
	},
	{
		id: 'schuld-punt-als-komma',
		what: 'The sign of the thousands of a debt is typed as a decimal sign.',
		row: 15,
		class: 'P',
		on: 'schuldeisers/openstaand',
		mistake: ({ said }) => {
			const [thousands, rest] = word(said.openstaand).split('.')
			return rest ? { openstaand: `${thousands},${rest.slice(0, 2)}` } : null
		},
	},
	{
		id: 'klantnummer-als-kenmerk',
		what: 'Another number on the letter is typed as its reference.',
		row: 24,
		class: 'R',
		on: 'schuldeisers/kenmerk',
		mistake: ({ paper }) => (paper?.klantnummer ? { kenmerk: paper.klantnummer } : null),
	},
	{
		id: 'schuld-sinds-dag-en-maand',
		what: 'Day and month since when a debt is there are swapped.',
		row: 5,
		class: 'R',
		on: 'schuldeisers/sinds',
		mistake: ({ said }) => dayAndMonth(said, 'sinds'),
	},
	{
		id: 'schuld-sinds-de-brief',
		what: 'The day of the letter is typed as the day since when the debt is there.',
		row: 9,
		class: 'R',
		on: 'schuldeisers/sinds',
		mistake: ({ paper }) => {
			const [jaar = '', maand = '', dag = ''] = (paper?.dagtekening ?? '').split('-')
			return jaar ? { sinds: { dag, maand, jaar } } : null
		},
	},
	{
		id: 'deurwaarder-omgekeerd',
		what: 'Yes and no are reversed about a bailiff.',
		row: 31,
		class: 'R',
		on: 'schuldeisers/deurwaarderNaam',
		mistake: () => ({ deurwaarder: 'nee' }),
	},
	{
		id: 'deurwaarder-als-schuldeiser',
		what: 'The name of the bailiff is typed as that of the creditor.',
		row: 28,
		class: 'P',
		on: 'schuldeisers/deurwaarderNaam',
		mistake: ({ said }) => ({ schuldeiser: said.deurwaarderNaam! }),
	},
	{
		id: 'afspraak-omgekeerd',
		what: 'An arrangement that runs is not told of.',
		row: 31,
		class: 'R',
		on: 'schuldeisers/afspraakBedrag',
		mistake: () => ({ afspraak: 'nee' }),
	},
	{
		id: 'schuld-andere-soort',
		what: 'The kind of a debt is told as something else.',
		row: 10,
		class: 'R',
		on: 'schuldeisers/soort',
		mistake: ({ said }) => (said.soort === 'anders' ? null : { soort: 'anders' }),
	},
	{
		id: 'voorstel-tien-keer',
		what: 'An offer is typed ten times as high.',
		row: 15,
		class: 'P',
		on: 'schuldeisers/voorstelBedrag',
		mistake: ({ said }) => ({ voorstelBedrag: printed(centsOf(word(said.voorstelBedrag)) * 10) }),
	},
	...BILLS.map(
		(bill): Operator => ({
			id: `${bill}-van-een-jaar`,
			what: `The amount of a year is typed as that of a month: ${bill}.`,
			row: 16,
			class: 'P',
			on: bill,
			mistake: ({ household }) => {
				const paper = household.papers.find(({ post }) => post === bill)
				return paper?.jaarbedrag ? { [bill]: paper.jaarbedrag } : null
			},
		}),
	),
	{
		id: 'energie-vergeten',
		what: 'The energy bill is typed as none: it is not paid now.',
		row: 20,
		class: 'P',
		on: 'energiekosten',
		mistake: () => ({ energiekosten: '0' }),
	},
	{
		id: 'een-toeslag-vergeten',
		what: 'Of several toeslagen only the first is told.',
		row: 20,
		class: 'R',
		on: 'toeslagenPerMaand',
		mistake: ({ household }) => {
			const papers = household.papers.filter((one) => one.paper === 'toeslagbeschikking')
			return papers.length > 1 ? { toeslagenPerMaand: papers[0]!.perMaand! } : null
		},
	},
	{
		id: 'toeslagen-van-een-jaar',
		what: 'Toeslagen of a year are typed as those of a month.',
		row: 16,
		class: 'P',
		on: 'toeslagenPerMaand',
		mistake: ({ said }) =>
			said.toeslagenPerMaand === '0'
				? null
				: { toeslagenPerMaand: printed(centsOf(word(said.toeslagenPerMaand)) * 12) },
	},
	{
		id: 'servicekosten-vergeten',
		what: 'Service costs are typed as none.',
		row: 20,
		class: 'R',
		on: 'servicekosten',
		mistake: ({ said }) => (said.servicekosten === '0' ? null : { servicekosten: '0' }),
	},
	...['ontruiming', 'afsluit'].map(
		(kind): Operator => ({
			id: `${kind}-dag-van-de-brief`,
			what: `The day of the letter is typed as the day that it tells of: ${kind}.`,
			row: 9,
			class: 'P',
			on: `${kind}Datum`,
			mistake: ({ household }) => {
				const paper = household.papers.find((one) => one.paper === 'aanzegging')
				const [jaar = '', maand = '', dag = ''] = (paper?.dagtekening ?? '').split('-')
				return jaar ? { [`${kind}Datum`]: { dag, maand, jaar } } : null
			},
		}),
	),
	{
		id: 'haast-niet-gezegd',
		what: '"Niets hiervan" is chosen though the house or energy is at stake: nobody dares to say.',
		row: 31,
		class: 'R',
		on: 'haast',
		mistake: ({ said }) =>
			(said.haast as ReadonlyArray<string>).includes('geenVanDeze')
				? null
				: { haast: ['geenVanDeze'] },
	},
	{
		id: 'schuldhulp-nu-omgekeerd',
		what: 'Help with debts that runs is not told of.',
		row: 31,
		class: 'R',
		on: 'schuldhulpNu',
		mistake: ({ said }) => ({ schuldhulpNu: otherOf(said.schuldhulpNu, 'nee', 'nu') }),
	},
]
