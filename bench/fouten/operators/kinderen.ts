import type { Facts } from '../../../flows/engine/case.ts'
import type { Operator } from '../operator.ts'
import { word } from '../printed.ts'

type Boxes = { dag: string; maand: string; jaar: string }

const born = (said: Facts) => said.geboortedatum as Boxes
const children = (said: Facts) => said.kinderen as ReadonlyArray<Facts>

/** What goes wrong with children. */
export const operators: Array<Operator> = [
	{
		id: 'dag-en-maand-van-kind',
		what: 'Day and month of the birth of a child are swapped.',
		row: 5,
		class: 'R',
		on: 'kinderen/geboortedatum',
		mistake: ({ said }) => {
			const { dag, maand, jaar } = born(said)
			return { geboortedatum: { dag: maand, maand: dag, jaar } }
		},
	},
	{
		id: 'geboortejaar-van-kind-is-dit-jaar',
		what: 'The year of today is typed as the year in which a child was born.',
		row: 6,
		class: 'P',
		on: 'kinderen/geboortedatum',
		mistake: ({ said, household }) => ({
			geboortedatum: { ...born(said), jaar: household.peildatum.slice(0, 4) },
		}),
	},
	{
		id: 'jaar-in-twee-cijfers',
		what: 'The year of birth of a child is typed in two digits.',
		row: 6,
		class: 'S',
		on: 'kinderen/geboortedatum',
		mistake: ({ said }) => ({ geboortedatum: { ...born(said), jaar: born(said).jaar.slice(2) } }),
	},
	{
		id: 'geboortejaar-een-verkeerd-cijfer',
		what: 'One digit of the year of birth of a child is wrong: the key beside it.',
		row: 6,
		class: 'R',
		on: 'kinderen/geboortedatum',
		mistake: ({ said }) => {
			const { jaar } = born(said)
			const last = Number(jaar.at(-1))
			return { geboortedatum: { ...born(said), jaar: jaar.slice(0, -1) + String((last + 9) % 10) } }
		},
	},
	{
		id: 'ongeboren-als-geboren',
		what: 'A child that is expected is told of as born on the day it is due.',
		row: 7,
		class: 'S',
		on: 'kinderen/uitgerekendeDatum',
		mistake: ({ said }) => ({
			geboren: 'ja',
			leeftijd: '0',
			geboortedatum: said.uitgerekendeDatum!,
		}),
	},
	{
		id: 'kind-vergeten',
		what: 'The youngest child is left out.',
		row: 20,
		class: 'R',
		on: 'kinderen',
		mistake: ({ said }) => {
			if (!said.kinderen || children(said).length < 2) return null
			return { kinderen: children(said).slice(0, -1) }
		},
	},
	{
		id: 'kind-dubbel',
		what: 'A child is put on the list twice.',
		row: 20,
		class: 'S',
		on: 'kinderen',
		mistake: ({ said }) =>
			said.kinderen ? { kinderen: [...children(said), children(said)[0]!] } : null,
	},
	{
		id: 'kinderen-als-huishouden',
		what: 'Asked whether there are children, somebody says no: they are with the other parent today.',
		row: 31,
		class: 'R',
		on: 'heeftKinderen',
		mistake: ({ said }) => (said.heeftKinderen === 'ja' ? { heeftKinderen: 'nee' } : null),
	},
	{
		id: 'verkeerde-school',
		what: 'The wrong school is chosen: the one above or below.',
		row: 10,
		class: 'P',
		on: 'kinderen/school',
		mistake: ({ said }) => {
			const other: Record<string, string> = {
				geen: 'basisschool',
				basisschool: 'voortgezet',
				voortgezet: 'basisschool',
			}
			return { school: other[word(said.school)]! }
		},
	},
	{
		id: 'woont-niet-hier',
		what: 'A child that lives at the address is told of as living elsewhere: yes and no reversed.',
		row: 31,
		class: 'R',
		on: 'kinderen/woontBijU',
		mistake: ({ said }) => ({ woontBijU: said.woontBijU === 'ja' ? 'nee' : 'ja' }),
	},
	{
		id: 'kinderbijslag-omgekeerd',
		what: 'Yes and no are reversed about kinderbijslag.',
		row: 31,
		class: 'R',
		on: 'kinderbijslag',
		mistake: ({ said }) => (said.kinderbijslag === 'ja' ? { kinderbijslag: 'nee' } : null),
	},
]
