import type { Facts } from '../../../flows/engine/case.ts'
import type { Operator } from '../operator.ts'
import { centsOf, hundredthsOf, printed, printedHours, word } from '../printed.ts'
import { dayAndMonth, otherOf, swapped } from '../slip-ways.ts'

type Amount = { bedrag: string; soort: string; per: string }

const changes = (said: Facts) => said.wijzigingen as ReadonlyArray<Facts> | undefined
const AMOUNTS = ['oudBedrag', 'nieuwBedrag']
const OTHER: Record<string, string> = {
	meerInkomen: 'minderInkomen',
	minderInkomen: 'meerInkomen',
	partnerWeg: 'huisgenootWeg',
	huisgenootErbij: 'partnerErbij',
}

/** What goes wrong when somebody tells of a change. */
export const operators: Array<Operator> = [
	{
		id: 'wijziging-vergeten',
		what: 'The last of several changes is left out.',
		row: 36,
		class: 'R',
		on: 'wijzigingen',
		mistake: ({ said }) => {
			const all = changes(said) ?? []
			return all.length > 1 ? { wijzigingen: all.slice(0, -1) } : null
		},
	},
	{
		id: 'hebbing-vergeten',
		what: 'One of the things that somebody has is not named, so nobody hears of the change.',
		row: 36,
		class: 'R',
		on: 'hebIkAl',
		mistake: ({ said }) => {
			const have = said.hebIkAl as ReadonlyArray<string>
			return have.length > 1 ? { hebIkAl: have.slice(0, -1) } : null
		},
	},
	{
		id: 'wijziging-dag-en-maand',
		what: 'Day and month of a change are swapped.',
		row: 5,
		class: 'R',
		on: 'wijzigingen/vanaf',
		mistake: ({ said }) => dayAndMonth(said, 'vanaf'),
	},
	{
		id: 'wijziging-dag-van-de-brief',
		what: 'The day of the letter is typed as the day of the change.',
		row: 9,
		class: 'R',
		on: 'wijzigingen/vanaf',
		mistake: ({ paper }) => {
			const [jaar = '', maand = '', dag = ''] = (paper?.dagtekening ?? '').split('-')
			return jaar ? { vanaf: { dag, maand, jaar } } : null
		},
	},
	{
		id: 'wijziging-jaar-verkeerd',
		what: 'The year of a change is one too high.',
		row: 6,
		class: 'P',
		on: 'wijzigingen/vanaf',
		mistake: ({ said }) => {
			const { jaar, ...rest } = said.vanaf as { jaar: string }
			return { vanaf: { ...rest, jaar: String(Number(jaar) + 1) } }
		},
	},
	{
		id: 'andere-wijziging',
		what: 'Another kind of change is chosen: more for less, a partner for a housemate.',
		row: 31,
		class: 'P',
		on: 'wijzigingen/wat',
		mistake: ({ said }) => (OTHER[word(said.wat)] ? { wat: OTHER[word(said.wat)]! } : null),
	},
	{
		id: 'wijziging-van-de-ander',
		what: 'A change is told as that of the other of the two.',
		row: 31,
		class: 'R',
		on: 'wijzigingen/wie',
		mistake: ({ said }) => ({ wie: otherOf(said.wie, 'ik', 'partner') }),
	},
	{
		id: 'oud-en-nieuw-bedrag-verwisseld',
		what: 'The old and the new amount are swapped.',
		row: 8,
		class: 'S',
		on: 'wijzigingen/nieuwBedrag',
		mistake: ({ said }) =>
			said.oudBedrag ? { oudBedrag: said.nieuwBedrag!, nieuwBedrag: said.oudBedrag } : null,
	},
	...AMOUNTS.flatMap((name): Array<Operator> => {
		const amount = (said: Facts) => said[name] as Amount
		return [
			{
				id: `${name}-netto`,
				what: `The net amount is typed and called gross: ${name}.`,
				row: 17,
				class: 'P',
				on: `wijzigingen/${name}`,
				mistake: ({ said, paper }) => {
					const net = paper?.[name.replace('Bedrag', 'Netto')]
					return net ? { [name]: { ...amount(said), bedrag: net } } : null
				},
			},
			{
				id: `${name}-vier-weken-als-maand`,
				what: `The amount of four weeks is typed as that of a month: ${name}.`,
				row: 18,
				class: 'S',
				on: `wijzigingen/${name}`,
				mistake: ({ said }) =>
					amount(said).per === 'vierWeken' ? { [name]: { ...amount(said), per: 'maand' } } : null,
			},
			{
				id: `${name}-cijfers-verwisseld`,
				what: `The first two digits are swapped: ${name}.`,
				row: 15,
				class: 'P',
				on: `wijzigingen/${name}`,
				mistake: ({ said }) => ({
					[name]: { ...amount(said), bedrag: swapped(amount(said).bedrag) },
				}),
			},
		]
	}),
	{
		id: 'nieuwe-uren-van-een-week',
		what: 'The hours of a week are typed as those of a month.',
		row: 11,
		class: 'P',
		on: 'wijzigingen/nieuweUren',
		mistake: ({ paper }) =>
			paper?.nieuweUrenPerWeek ? { nieuweUren: paper.nieuweUrenPerWeek } : null,
	},
	{
		id: 'uren-oud-en-nieuw-verwisseld',
		what: 'The old and the new hours are swapped.',
		row: 8,
		class: 'R',
		on: 'wijzigingen/nieuweUren',
		mistake: ({ said }) => ({ oudeUren: said.nieuweUren!, nieuweUren: said.oudeUren! }),
	},
	{
		id: 'nieuwe-uren-verkeerd-cijfer',
		what: 'One ten of the new hours is wrong.',
		row: 15,
		class: 'R',
		on: 'wijzigingen/nieuweUren',
		mistake: ({ said }) => ({
			nieuweUren: printedHours(hundredthsOf(word(said.nieuweUren)) + 1000),
		}),
	},
	{
		id: 'nieuwe-prijs-van-een-maand',
		what: 'The bill of a month is typed as the price of an hour.',
		row: 14,
		class: 'P',
		on: 'wijzigingen/oudePrijs',
		mistake: ({ paper }) => (paper?.oudMaandbedrag ? { oudePrijs: paper.oudMaandbedrag } : null),
	},
	{
		id: 'nieuwe-prijs-cijfers-verwisseld',
		what: 'The first two digits of the new price are swapped.',
		row: 15,
		class: 'P',
		on: 'wijzigingen/nieuwePrijs',
		mistake: ({ said }) => ({ nieuwePrijs: `1${word(said.nieuwePrijs)}` }),
	},
	{
		id: 'nieuwe-huur-met-servicekosten',
		what: 'The whole new rent, with service costs, is typed as the kale huur.',
		row: 14,
		class: 'P',
		on: 'wijzigingen/nieuweHuur',
		mistake: ({ paper }) =>
			paper?.nieuweTotaleHuur ? { nieuweHuur: paper.nieuweTotaleHuur } : null,
	},
	{
		id: 'nieuwe-huur-komma-weg',
		what: 'The decimal sign of the new rent is left out: cents become euros.',
		row: 15,
		class: 'S',
		on: 'wijzigingen/nieuweHuur',
		mistake: ({ said }) =>
			word(said.nieuweHuur).includes(',')
				? { nieuweHuur: word(said.nieuweHuur).replace(/[.,]/g, '') }
				: null,
	},
	{
		id: 'waarde-komma-weg',
		what: 'The decimal sign of an inheritance is left out: cents become euros.',
		row: 15,
		class: 'P',
		on: 'wijzigingen/waarde',
		mistake: ({ said }) =>
			word(said.waarde).includes(',') ? { waarde: word(said.waarde).replace(/[.,]/g, '') } : null,
	},
	{
		id: 'waarde-cijfers-verwisseld',
		what: 'The first two digits of an inheritance are swapped.',
		row: 15,
		class: 'R',
		on: 'wijzigingen/waarde',
		mistake: ({ said }) => ({ waarde: printed(centsOf(swapped(word(said.waarde)))) }),
	},
	{
		id: 'terug-dag-en-maand',
		what: 'Day and month of the first day back are swapped.',
		row: 8,
		class: 'R',
		on: 'wijzigingen/tot',
		mistake: ({ said }) => dayAndMonth(said, 'tot'),
	},
	{
		id: 'terug-voor-vertrek',
		what: 'The day of leaving and the day back are swapped.',
		row: 8,
		class: 'S',
		on: 'wijzigingen/tot',
		mistake: ({ said }) => ({ vanaf: said.tot!, tot: said.vanaf! }),
	},
]
