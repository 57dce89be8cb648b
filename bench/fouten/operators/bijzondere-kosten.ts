import type { Facts } from '../../../flows/engine/case.ts'
import type { Operator } from '../operator.ts'
import { centsOf, printed, word } from '../printed.ts'
import { dayAndMonth, otherOf } from '../slip-ways.ts'

const costs = (said: Facts) => said.bijzondereKosten as ReadonlyArray<Facts> | undefined

/** What goes wrong with costs that are not for every day. */
export const operators: Array<Operator> = [
	{
		id: 'hele-prijs-als-eigen-deel',
		what: 'The whole price is typed, though others pay a part.',
		row: 14,
		class: 'P',
		on: 'bijzondereKosten/eigenKosten',
		mistake: ({ paper }) => (paper?.totaal ? { eigenKosten: paper.totaal } : null),
	},
	{
		id: 'eigen-kosten-nul-te-veel',
		what: 'A nought too many is typed in a price.',
		row: 15,
		class: 'P',
		on: 'bijzondereKosten/eigenKosten',
		mistake: ({ said }) => ({ eigenKosten: printed(centsOf(word(said.eigenKosten)) * 10) }),
	},
	{
		id: 'eigen-kosten-cijfers-verwisseld',
		what: 'The first two digits of a price are swapped.',
		row: 15,
		class: 'R',
		on: 'bijzondereKosten/eigenKosten',
		mistake: ({ said }) => {
			const cents = String(centsOf(word(said.eigenKosten)))
			return { eigenKosten: printed(Number(cents[1]! + cents[0]! + cents.slice(2))) }
		},
	},
	{
		id: 'kost-vergeten',
		what: 'The last of several costs is left out.',
		row: 20,
		class: 'R',
		on: 'bijzondereKosten',
		mistake: ({ said }) => {
			const all = costs(said) ?? []
			return all.length > 1 ? { bijzondereKosten: all.slice(0, -1) } : null
		},
	},
	{
		id: 'kost-dubbel',
		what: 'The same cost is put on the list twice.',
		row: 35,
		class: 'S',
		on: 'bijzondereKosten',
		mistake: ({ said }) => {
			const all = costs(said)
			return all ? { bijzondereKosten: [...all, all[0]!] } : null
		},
	},
	{
		id: 'betaald-omgekeerd',
		what: 'What is paid is told as not paid: there is only the order.',
		row: 31,
		class: 'R',
		on: 'bijzondereKosten/betaaldOp',
		mistake: () => ({ betaald: 'nee' }),
	},
	{
		id: 'betaald-dag-en-maand',
		what: 'Day and month of a payment are swapped.',
		row: 5,
		class: 'R',
		on: 'bijzondereKosten/betaaldOp',
		mistake: ({ said }) => dayAndMonth(said, 'betaaldOp'),
	},
	{
		id: 'ander-geld-omgekeerd',
		what: 'Whether others pay a part is told the other way round.',
		row: 31,
		class: 'R',
		on: 'bijzondereKosten/anderGeld',
		mistake: ({ said }) => ({ anderGeld: otherOf(said.anderGeld, 'deel', 'nee') }),
	},
	{
		id: 'kostensoort-anders',
		what: 'The kind of costs is told as something else.',
		row: 35,
		class: 'R',
		on: 'bijzondereKosten/kostensoort',
		mistake: ({ said }) =>
			said.kostensoort === 'anders' ? null : { kostensoort: 'anders', omschrijving: 'Spullen' },
	},
]
