import type { Facts } from '../../../flows/engine/case.ts'
import type { Operator } from '../operator.ts'
import { centsOf, printed, word } from '../printed.ts'

type Boxes = { dag: string; maand: string; jaar: string }

const yearLater = (day: Boxes) => ({ ...day, jaar: String(Number(day.jaar) + 1) })
const swapped = ({ dag, maand, jaar }: Boxes) => ({ dag: maand, maand: dag, jaar })

/** What goes wrong with clubs, wishes and courses. */
export const operators: Array<Operator> = [
	{
		id: 'maandprijs-van-de-club',
		what: 'The price of a month is typed where that of a year is asked.',
		row: 14,
		class: 'P',
		on: 'activiteiten/kosten',
		mistake: ({ paper }) => (paper?.perMaand ? { kosten: paper.perMaand } : null),
	},
	{
		id: 'kosten-cijfers-verwisseld',
		what: 'The first two digits of the price are swapped.',
		row: 15,
		class: 'R',
		on: 'activiteiten/kosten',
		mistake: ({ said }) => {
			const price = word(said.kosten)
			return { kosten: price[1]! + price[0]! + price.slice(2) }
		},
	},
	{
		id: 'kosten-nul-te-veel',
		what: 'A nought too many is typed.',
		row: 15,
		class: 'P',
		on: 'activiteiten/kosten',
		mistake: ({ said }) => ({ kosten: `${word(said.kosten).replace('.', '')}0` }),
	},
	{
		id: 'les-dag-en-maand',
		what: 'Day and month of the first lesson are swapped.',
		row: 5,
		class: 'R',
		on: 'activiteiten/begin',
		mistake: ({ said }) => ({ begin: swapped(said.begin as Boxes) }),
	},
	{
		id: 'les-een-jaar-later',
		what: 'The year of the first lesson is one too high.',
		row: 6,
		class: 'P',
		on: 'activiteiten/begin',
		mistake: ({ said }) => ({ begin: yearLater(said.begin as Boxes) }),
	},
	{
		id: 'wens-voor-ander-kind',
		what: 'The wrong child is chosen for a wish.',
		row: 24,
		class: 'R',
		on: 'activiteiten/kind',
		mistake: ({ said, all }) => {
			const children = (all.kinderen ?? []) as ReadonlyArray<Facts>
			const other = children.find(({ voornaam }) => voornaam !== said.kind)
			return other ? { kind: other.voornaam! } : null
		},
	},
	{
		id: 'een-wens-van-meer',
		what: 'Of several wishes only the first is put on the list: either one or the other.',
		row: 32,
		class: 'P',
		on: 'activiteiten',
		mistake: ({ said }) => {
			const all = (said.activiteiten ?? []) as ReadonlyArray<Facts>
			return all.length > 1 ? { activiteiten: all.slice(0, 1) } : null
		},
	},
	{
		id: 'schoolzwemmen-omgekeerd',
		what: 'Yes and no are reversed about swimming with school.',
		row: 35,
		class: 'R',
		on: 'activiteiten/schoolzwemmen',
		mistake: ({ said }) => ({ schoolzwemmen: said.schoolzwemmen === 'ja' ? 'nee' : 'ja' }),
	},
	{
		id: 'verkeerd-niveau',
		what: 'A course is told one level too high.',
		row: 35,
		class: 'P',
		on: 'opleidingNiveau',
		mistake: ({ said }) => {
			const higher: Record<string, string> = {
				cursus: 'mbo1',
				mbo1: 'mbo2',
				mbo2: 'mbo3',
				mbo3: 'mbo4',
				mbo4: 'hbo',
			}
			const level = higher[word(said.opleidingNiveau)]
			return level ? { opleidingNiveau: level } : null
		},
	},
	{
		id: 'termijn-als-kosten',
		what: 'The amount of one instalment is typed as the price of a whole course.',
		row: 14,
		class: 'P',
		on: 'opleidingKosten',
		mistake: ({ household }) => {
			const paper = household.papers.find((one) => one.paper === 'studiegids')
			return paper?.perMaand ? { opleidingKosten: paper.perMaand } : null
		},
	},
	{
		id: 'kosten-punt-als-komma',
		what: 'The sign of the thousands of a price is typed as a decimal sign.',
		row: 15,
		class: 'S',
		on: 'opleidingKosten',
		mistake: ({ said }) => {
			const [thousands, rest] = word(said.opleidingKosten).split('.')
			return rest ? { opleidingKosten: `${thousands},${rest.slice(0, 2)}` } : null
		},
	},
	{
		id: 'opleiding-een-jaar-later',
		what: 'The year in which a course begins is one too high.',
		row: 6,
		class: 'R',
		on: 'opleidingBegin',
		mistake: ({ said }) => {
			const day = said.opleidingBegin as Boxes | undefined
			return day ? { opleidingBegin: yearLater(day) } : null
		},
	},
	{
		id: 'eerder-geld-vergeten',
		what: 'Money of the gemeente for an earlier course is left out.',
		row: 35,
		class: 'R',
		on: 'eerderScholingsgeld',
		mistake: ({ said }) =>
			said.eerderScholingsgeld === 'ja' ? { eerderScholingsgeld: 'nee' } : null,
	},
	{
		id: 'eerder-geld-te-hoog',
		what: 'The money for an earlier course is typed ten times as high.',
		row: 15,
		class: 'P',
		on: 'eerderScholingsbedrag',
		mistake: ({ said }) =>
			said.eerderScholingsbedrag
				? { eerderScholingsbedrag: printed(centsOf(word(said.eerderScholingsbedrag)) * 10) }
				: null,
	},
]
