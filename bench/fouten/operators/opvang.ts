import type { Facts } from '../../../flows/engine/case.ts'
import type { Operator } from '../operator.ts'
import { centsOf, hundredthsOf, printed, word } from '../printed.ts'

/** What goes wrong with a contract of the opvang. */
export const operators: Array<Operator> = [
	{
		id: 'maandbedrag-als-uurprijs',
		what: 'The amount of the monthly bill is typed as the price of an hour.',
		row: 14,
		class: 'P',
		on: 'opvang/uurprijs',
		mistake: ({ paper }) => (paper?.maandbedrag ? { uurprijs: paper.maandbedrag } : null),
	},
	{
		id: 'netto-uurprijs',
		what: 'The price after toeslag is typed as the price of an hour.',
		row: 14,
		class: 'P',
		on: 'opvang/uurprijs',
		mistake: ({ paper }) => (paper?.nettoUurprijs ? { uurprijs: paper.nettoUurprijs } : null),
	},
	{
		id: 'netto-uurprijs-en-rekening',
		what: 'The price of an hour and the bill are both typed as they are after toeslag.',
		row: 14,
		class: 'P',
		on: 'opvang/uurprijs',
		mistake: ({ paper }) => {
			if (!paper?.nettoUurprijs || !paper.maandbedrag) return null
			const part = centsOf(paper.nettoUurprijs) / centsOf(paper.uurprijs!)
			return {
				uurprijs: paper.nettoUurprijs,
				maandbedrag: printed(Math.round(centsOf(paper.maandbedrag) * part)),
			}
		},
	},
	{
		id: 'weekuren-als-maanduren',
		what: 'The hours of a week are typed as those of a month.',
		row: 11,
		class: 'P',
		on: 'opvang/urenPerWeek',
		mistake: ({ said }) => ({
			urenVorm: 'perMaand',
			urenPerMaand: said.urenPerWeek!,
		}),
	},
	{
		id: 'maanduren-als-weekuren',
		what: 'The hours of a month are typed as those of a week.',
		row: 11,
		class: 'P',
		on: 'opvang/urenPerMaand',
		mistake: ({ said }) => ({
			urenVorm: 'perWeek',
			urenPerWeek: said.urenPerMaand!,
			wekenPerJaar: '52',
		}),
	},
	{
		id: 'week-keer-vier',
		what: 'The hours of a month are taken to be four times those of a week.',
		row: 12,
		class: 'S',
		on: 'opvang/urenPerWeek',
		mistake: ({ said }) => ({
			urenVorm: 'perMaand',
			urenPerMaand: printed(hundredthsOf(word(said.urenPerWeek)) * 4),
		}),
	},
	{
		id: 'jaaruren-als-maanduren',
		what: 'The hours of a year are typed as those of a month.',
		row: 13,
		class: 'P',
		on: 'opvang/urenPerJaar',
		mistake: ({ said }) => ({ urenVorm: 'perMaand', urenPerMaand: said.urenPerJaar! }),
	},
	{
		id: 'lrk-van-het-bureau',
		what: 'The LRK-number of the gastouderbureau is typed instead of that of the gastouder.',
		row: 24,
		class: 'P',
		on: 'opvang/lrk',
		mistake: ({ paper }) => (paper?.lrkBureau ? { lrk: paper.lrkBureau } : null),
	},
	{
		id: 'cijfers-van-uurprijs-verwisseld',
		what: 'Two digits of the price of an hour are swapped.',
		row: 15,
		class: 'P',
		on: 'opvang/uurprijs',
		mistake: ({ said }) => {
			const cents = String(centsOf(word(said.uurprijs)))
			const swapped = `${cents.slice(0, -2).split('').toReversed().join('')}${cents.slice(-2)}`
			return { uurprijs: printed(Number(swapped)) }
		},
	},
	{
		id: 'lrk-cijfers-verwisseld',
		what: 'Two digits of the LRK-number are swapped.',
		row: 24,
		class: 'R',
		on: 'opvang/lrk',
		mistake: ({ said, chance }) => {
			const digits = [...word(said.lrk)]
			const at = chance.below(8)
			const swapped = digits.with(at, digits[at + 1]!).with(at + 1, digits[at]!)
			return { lrk: swapped.join('') }
		},
	},
	{
		id: 'lrk-cijfer-te-weinig',
		what: 'A digit of the LRK-number is left out.',
		row: 24,
		class: 'S',
		on: 'opvang/lrk',
		mistake: ({ said }) => ({ lrk: word(said.lrk).slice(0, -1) }),
	},
	{
		id: 'een-lrk-voor-twee-soorten',
		what: 'The LRK-number of the other kind of care of the same provider is typed.',
		row: 24,
		class: 'S',
		on: 'opvang/lrk',
		mistake: ({ said, all }) => {
			const other = (all.opvang as ReadonlyArray<Facts>).find(({ soort }) => soort !== said.soort)
			return other ? { lrk: other.lrk! } : null
		},
	},
	{
		id: 'dagopvang-voor-bso',
		what: 'The wrong kind of care is chosen.',
		row: 10,
		class: 'P',
		on: 'opvang/soort',
		mistake: ({ said }) => ({ soort: said.soort === 'bso' ? 'dagopvang' : 'bso' }),
	},
	{
		id: 'eind-voor-begin',
		what: 'The first and the last day of a contract are swapped.',
		row: 8,
		class: 'S',
		on: 'opvang/eind',
		mistake: ({ said }) => ({ begin: said.eind!, eind: said.begin! }),
	},
	{
		id: 'dag-en-maand-van-contract',
		what: 'Day and month of the first day of a contract are swapped.',
		row: 5,
		class: 'R',
		on: 'opvang/begin',
		mistake: ({ said }) => {
			const { dag, maand, jaar } = said.begin as { dag: string; maand: string; jaar: string }
			return { begin: { dag: maand, maand: dag, jaar } }
		},
	},
	{
		id: 'contract-van-vorig-jaar',
		what: 'The first day is read off the contract of last year.',
		row: 21,
		class: 'R',
		on: 'opvang/begin',
		mistake: ({ said }) => {
			const { dag, maand, jaar } = said.begin as { dag: string; maand: string; jaar: string }
			return { begin: { dag, maand, jaar: String(Number(jaar) - 1) } }
		},
	},
	{
		id: 'komma-in-uurprijs-weg',
		what: 'The decimal sign of the price of an hour is left out: cents become euros.',
		row: 15,
		class: 'S',
		on: 'opvang/uurprijs',
		mistake: ({ said }) => ({ uurprijs: word(said.uurprijs).replace(',', '') }),
	},
	{
		id: 'uurprijs-verkeerd-cijfer',
		what: 'The price of an hour has one euro too many.',
		row: 15,
		class: 'P',
		on: 'opvang/uurprijs',
		mistake: ({ said }) => ({ uurprijs: printed(centsOf(word(said.uurprijs)) + 1_00) }),
	},
	{
		id: 'cijfers-van-uren-verwisseld',
		what: 'Two digits of the hours are swapped.',
		row: 15,
		class: 'P',
		on: ['opvang/urenPerMaand', 'opvang/urenPerWeek', 'opvang/urenPerJaar'],
		mistake: ({ said, paper }) => {
			const line = ['urenPerMaand', 'urenPerWeek', 'urenPerJaar'].find((name) => paper?.[name])!
			const [whole = '', rest] = word(said[line]).split(',')
			const swapped = [...whole].toReversed().join('')
			return { [line]: rest ? `${swapped},${rest}` : swapped }
		},
	},
	{
		id: 'weken-van-het-jaar',
		what: 'A contract of fewer weeks is told as of 52.',
		row: 12,
		class: 'P',
		on: 'opvang/wekenPerJaar',
		mistake: () => ({ wekenPerJaar: '52' }),
	},
	{
		id: 'vakantieweken-vergeten',
		what: 'The hours of the holidays are left out.',
		row: 12,
		class: 'P',
		on: 'opvang/urenVakantieweek',
		mistake: () => ({ urenVakantieweek: '0' }),
	},
	{
		id: 'maanduren-als-jaaruren',
		what: 'The hours of a month are typed as those of a year.',
		row: 13,
		class: 'P',
		on: 'opvang/urenPerMaand',
		mistake: ({ said }) => ({ urenVorm: 'perJaar', urenPerJaar: said.urenPerMaand! }),
	},
	{
		id: 'gemeente-uren-vergeten',
		what: 'The hours that the gemeente pays are not told of.',
		row: 35,
		class: 'P',
		on: 'opvang/urenGemeente',
		mistake: () => ({ gemeenteBetaalt: 'nee' }),
	},
	{
		id: 'contract-vergeten',
		what: 'The last contract is left out.',
		row: 20,
		class: 'P',
		on: 'opvang',
		mistake: ({ said }) => {
			const all = (said.opvang ?? []) as ReadonlyArray<Facts>
			return all.length > 1 ? { opvang: all.slice(0, -1) } : null
		},
	},
	{
		id: 'contract-van-ander-kind',
		what: 'A contract is told as that of the other child.',
		row: 24,
		class: 'P',
		on: 'opvang/kind',
		mistake: ({ said, all }) => {
			const children = (all.kinderen ?? []) as ReadonlyArray<Facts>
			const other = children.find(({ voornaam }) => voornaam !== said.kind)
			return other ? { kind: other.voornaam! } : null
		},
	},
]
