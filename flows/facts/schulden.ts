import { type Answers, known, storedList, type Unknown } from '../engine/answers.ts'
import { conversation, type List } from '../engine/flow.ts'
import { bedrag } from '../engine/kinds/bedrag.ts'
import { datum } from '../engine/kinds/datum.ts'
import { kenmerk as kenmerkKind } from '../engine/kinds/kenmerk.ts'
import { keuze, options } from '../engine/kinds/keuze.ts'
import { tekst } from '../engine/kinds/tekst.ts'
import { type At, literal, question } from '../engine/question.ts'
import { truth } from '../engine/truth.ts'
import { debtColumns } from './schulden-tabel.ts'

/** The day on which the house has to be left, as the letter of the court or bailiff says. */
export const ontruimingDatum = question('ontruimingDatum', datum(), ['2026-12-03', '2026-12-29'])

/** The day on which gas, light, heat or water goes off. */
export const afsluitDatum = question('afsluitDatum', datum(), ['2026-11-30', '2026-12-15'])

/** Whether somebody has help with debts from the gemeente already, or had it before. */
export const schuldhulpNu = question(
	'schuldhulpNu',
	keuze(options('feiten:schuldhulpNu.opties', ['nee', 'nu', 'eerder'])),
	['nee', 'nu', 'eerder'],
)

/** Whether there are debts: asked before the list of them. */
export const heeftSchulden = question(
	'heeftSchulden',
	keuze(options('feiten:heeftSchulden.opties', ['ja', 'nee'])),
	['ja', 'nee'],
	{
		unknown: false,
		implied: (stored) => (storedList(stored, 'schuldeisers').items.length > 0 ? 'ja' : undefined),
	},
)

/** What a debt is about. */
export const SCHULDEN = [
	'huur',
	'energie',
	'water',
	'zorg',
	'overheid',
	'bank',
	'winkel',
	'telefoon',
	'mensen',
	'anders',
] as const

/** What to ask a creditor for. */
export const BRIEVEN = ['uitstel', 'regeling', 'opgave', 'geen'] as const

/** One kind of letter to a creditor; none is one too. */
export type Brief = (typeof BRIEVEN)[number]

const jaNee = (name: string) =>
	question(name, keuze(options(`feiten:schuldeisers.${name}.opties`, ['ja', 'nee'])), ['ja', 'nee'])

const schuldeiser = question('schuldeiser', tekst(), ['Woonstad', 'Énergie Ïmpuls B.V.'], {
	unknown: false,
})
const openstaand = question('openstaand', bedrag(), [123_456, 35_000, 0])
const soort = question('soort', keuze(options('feiten:schuldeisers.soort.opties', SCHULDEN)), [
	...SCHULDEN,
])
const kenmerk = question('kenmerk', kenmerkKind(), ['2026.1234/A', '00781234'])
const sinds = question('sinds', datum('past'), ['2025-03-01', '2026-08-15'])
const afspraak = jaNee('afspraak')
const afspraakBedrag = question('afspraakBedrag', bedrag(), [2_500, 10_000])
const deurwaarder = jaNee('deurwaarder')
const deurwaarderNaam = question('deurwaarderNaam', tekst(), ['Deurwaarderskantoor De Haan'])
const brief = question(
	'brief',
	keuze(options('feiten:schuldeisers.brief.opties', BRIEVEN)),
	[...BRIEVEN],
	{ unknown: false },
)
const voorstelBedrag = question('voorstelBedrag', bedrag(), [1_500, 5_000])
const adresSchuldeiser = question('adresSchuldeiser', tekst(), ['Postbus 12, 3000 AA Rotterdam'])

/** Somebody who has money to get, as the person tells of it. */
export type Schuldeiser = {
	id: string
	schuldeiser: string
	/** Eurocents still to pay. */
	openstaand: number | Unknown
	soort: (typeof SCHULDEN)[number] | Unknown
	kenmerk: string | Unknown
	sinds: string | Unknown
	afspraak: 'ja' | 'nee' | Unknown
	/** Eurocents a month. */
	afspraakBedrag?: number | Unknown
	deurwaarder: 'ja' | 'nee' | Unknown
	deurwaarderNaam?: string | Unknown
	brief: Brief
	/** Eurocents a month. */
	voorstelBedrag?: number | Unknown
	adresSchuldeiser?: string | Unknown
}

const of = ({ answers }: At) => answers as Partial<Schuldeiser>

/** Everybody who has money to get. */
export const schuldeisers: List = {
	name: 'schuldeisers',
	most: 30,
	itemName: (item) => literal(nameOf(item) ?? '…'),
	values: (item) => ({ naam: nameOf(item) ?? '' }),
	import: { columns: debtColumns },
	list: conversation({
		id: 'schuldeisers',
		conditions: {
			heeftAfspraak: (at) => truth(of(at).afspraak === 'ja'),
			isBijDeurwaarder: (at) => truth(of(at).deurwaarder === 'ja'),
			wilVoorstel: (at) => truth(of(at).brief === 'regeling'),
			wilBrief: (at) => truth(of(at).brief !== 'geen'),
		},
		pages: {
			schuldeiser: { question: schuldeiser, section: 'schulden' },
			openstaand: { question: openstaand, section: 'schulden' },
			soort: { question: soort, section: 'schulden' },
			kenmerk: { question: kenmerk, section: 'schulden' },
			sinds: { question: sinds, section: 'schulden' },
			afspraak: { question: afspraak, section: 'schulden' },
			afspraakBedrag: { question: afspraakBedrag, section: 'schulden', when: 'heeftAfspraak' },
			deurwaarder: { question: deurwaarder, section: 'schulden' },
			deurwaarderNaam: {
				question: deurwaarderNaam,
				section: 'schulden',
				when: 'isBijDeurwaarder',
			},
			brief: { question: brief, section: 'schulden' },
			voorstelBedrag: { question: voorstelBedrag, section: 'schulden', when: 'wilVoorstel' },
			adresSchuldeiser: { question: adresSchuldeiser, section: 'schulden', when: 'wilBrief' },
			klaar: { outcome: true },
		},
	}),
}

function nameOf(item: Answers): string | undefined {
	return (item as Partial<Schuldeiser>).schuldeiser
}

/** Whom to write to: the bailiff, where one collects it and is known by name. */
export function writtenTo({ schuldeiser, deurwaarder, deurwaarderNaam }: Schuldeiser): string {
	return (deurwaarder === 'ja' && known(deurwaarderNaam)) || schuldeiser
}
