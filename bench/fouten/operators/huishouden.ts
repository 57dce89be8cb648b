import type { Facts } from '../../../flows/engine/case.ts'
import type { Operator } from '../operator.ts'

type Boxes = { dag: string; maand: string; jaar: string }

/** What goes wrong with who lives in a house. */
export const operators: Array<Operator> = [
	{
		id: 'partner-weggelaten',
		what: 'A husband, wife or other adult at home is left out.',
		row: 22,
		class: 'P',
		on: 'getrouwd',
		mistake: ({ said }) => {
			if (said.getrouwd !== 'ja' && said.huisgenoot !== 'ja') return null
			return { getrouwd: 'nee', huisgenoot: 'nee' }
		},
	},
	{
		id: 'ex-nog-getrouwd',
		what: 'Somebody who is not married says yes: the divorce feels unfinished.',
		row: 22,
		class: 'R',
		on: 'getrouwd',
		mistake: ({ said }) => (said.getrouwd === 'nee' ? { getrouwd: 'ja' } : null),
	},
	{
		id: 'huisgenoot-weggelaten',
		what: 'Somebody who is registered at the address is left out.',
		row: 23,
		class: 'P',
		on: 'heeftHuisgenoten',
		mistake: ({ said }) => (said.heeftHuisgenoten === 'ja' ? { heeftHuisgenoten: 'nee' } : null),
	},
	{
		id: 'een-huisgenoot-vergeten',
		what: 'Of several people at the address the last is forgotten.',
		row: 23,
		class: 'R',
		on: 'huisgenoten',
		mistake: ({ said }) => {
			const all = (said.huisgenoten ?? []) as ReadonlyArray<Facts>
			return all.length > 1 ? { huisgenoten: all.slice(0, -1) } : null
		},
	},
	{
		id: 'maandinkomen-van-huisgenoot',
		what: 'The income of a housemate is told of a month instead of a year.',
		row: 16,
		class: 'P',
		on: 'huisgenoten/jaarinkomen',
		mistake: ({ said }) => {
			const year = Number((said.jaarinkomen as string).replace('.', ''))
			return year > 0 ? { jaarinkomen: String(Math.round(year / 12)) } : null
		},
	},
	{
		id: 'dag-en-maand-verwisseld',
		what: 'Day and month of birth of the applicant are swapped.',
		row: 5,
		class: 'R',
		on: 'geboortedatum',
		mistake: ({ said }) => swapped(said, 'geboortedatum'),
	},
	{
		id: 'geboortejaar-verkeerd',
		what: 'The year of birth is that of today.',
		row: 6,
		class: 'P',
		on: 'geboortedatum',
		mistake: ({ said, household }) =>
			said.geboortedatum
				? {
						geboortedatum: {
							...(said.geboortedatum as Boxes),
							jaar: household.peildatum.slice(0, 4),
						},
					}
				: null,
	},
	{
		id: 'eeuw-vergeten',
		what: 'The year of birth is typed in two digits.',
		row: 6,
		class: 'S',
		on: 'geboortedatum',
		mistake: ({ said }) => {
			const born = said.geboortedatum as Boxes | undefined
			return born ? { geboortedatum: { ...born, jaar: born.jaar.slice(2) } } : null
		},
	},
	{
		id: 'roepnaam',
		what: 'Only the first letter of the first name is given.',
		row: 28,
		class: 'R',
		on: 'naam',
		mistake: ({ said }) => {
			const { voornamen, achternaam } = said.naam as { voornamen: string; achternaam: string }
			return { naam: { voornamen: `${voornamen[0]}.`, achternaam } }
		},
	},
	{
		id: 'naam-van-de-helper',
		what: 'A helper types their own name.',
		row: 30,
		class: 'R',
		on: 'naam',
		mistake: ({ said }) =>
			said.voorWie === 'iemandAnders'
				? { naam: { voornamen: 'Henk', achternaam: 'de Helper' } }
				: null,
	},
	{
		id: 'bezigheid-vergeten',
		what: 'Of several things that somebody does only the first is chosen.',
		row: 32,
		class: 'R',
		on: 'werk',
		mistake: ({ said }) => firstOnly(said, 'werk') ?? firstOnly(said, 'werkPartner'),
	},
]

function swapped(said: Facts, question: string): Facts | null {
	const day = said[question] as Boxes | undefined
	return day ? { [question]: { dag: day.maand, maand: day.dag, jaar: day.jaar } } : null
}

function firstOnly(said: Facts, question: string): Facts | null {
	const chosen = said[question] as ReadonlyArray<string> | undefined
	return chosen && chosen.length > 1 ? { [question]: chosen.slice(0, 1) } : null
}
