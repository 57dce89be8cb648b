import { type Answers, known, storedList, type Unknown } from '../engine/answers.ts'
import { ageOn } from '../engine/date.ts'
import { conversation, type List } from '../engine/flow.ts'
import { bedrag } from '../engine/kinds/bedrag.ts'
import { datum } from '../engine/kinds/datum.ts'
import { keuze, options } from '../engine/kinds/keuze.ts'
import { tekst } from '../engine/kinds/tekst.ts'
import { type At, literal, question } from '../engine/question.ts'
import { every, not, some, truth } from '../engine/truth.ts'

/** In a house or room, in an institution or shelter, in prison, or without an address. */
export const VERBLIJVEN = ['huis', 'inrichting', 'opvang', 'detentie', 'geenAdres'] as const

/** Where somebody lives. */
export type Verblijf = (typeof VERBLIJVEN)[number]

/** Where the person lives: decides which norm of the bijstand counts, and whether any does. */
export const verblijf = question('verblijf', keuze(options('feiten:verblijf.opties', VERBLIJVEN)), [
	'huis',
	'huis',
	'huis',
	'inrichting',
	'opvang',
	'detentie',
	'geenAdres',
])

/** In a rented house, in one's own, or otherwise: with family, in a shelter. */
export const woning = question(
	'woning',
	keuze(options('feiten:woning.opties', ['huur', 'koop', 'anders'])),
	['huur', 'huur', 'koop', 'anders'],
)

/** What a house of one's own is worth above the mortgage. */
export const overwaarde = question('overwaarde', bedrag(), [0, 4_000_000, 9_000_000])

/** With a front door, kitchen and toilet of its own, or shared: a situation, so that no yes can be a no. */
export const zelfstandigeWoning = question(
	'zelfstandigeWoning',
	keuze(options('feiten:zelfstandigeWoning.opties', ['ja', 'nee'])),
	['ja', 'ja', 'ja', 'nee'],
)

/** First day of the rental contract. */
export const huurBegin = question('huurBegin', datum(), ['2021-03-01', '2026-05-15'])

/** All that the landlord gets each month: a second source for the kale huur. */
export const heleHuur = question('heleHuur', bedrag(), [65_000, 75_500, 125_000])

/** Rent a month without service costs, gas, water and light. */
export const kaleHuur = question('kaleHuur', bedrag(), [60_000, 71_000, 120_000])

/** Whether husband or wife is registered at the address too. */
export const partnerOpAdres = question(
	'partnerOpAdres',
	keuze(options('feiten:partnerOpAdres.opties', ['ja', 'nee'])),
	['ja', 'nee'],
)

/** Whether anybody is registered at the address besides a partner and children up to 18. */
export const heeftHuisgenoten = question(
	'heeftHuisgenoten',
	keuze(options('feiten:heeftHuisgenoten.opties', ['nee', 'ja'])),
	['nee', 'ja'],
	{ implied: (stored) => (storedList(stored, 'huisgenoten').items.length > 0 ? 'ja' : undefined) },
)

/** What somebody at the address is to the person. */
export const BANDEN = ['kind', 'ouder', 'huurderMetContract', 'student', 'anders'] as const

const voornaam = question('voornaam', tekst(), ['Ali', 'Fatma'], { unknown: false })
const band = question('band', keuze(options('feiten:huisgenoten.band.opties', BANDEN)), [...BANDEN])
const geboortedatum = question('geboortedatum', datum('past'), ['1996-03-01', '2005-06-01'])
const jaarinkomen = question('jaarinkomen', bedrag(), [0, 1_200_000])
const vermogen = question('vermogen', bedrag(), [0, 100_000, 4_500_000])

/** At a school or course that studiefinanciering may be had for, or that goes with a job. */
const onderwijs = question(
	'onderwijs',
	keuze(options('feiten:huisgenoten.onderwijs.opties', ['nee', 'ja'])),
	['nee', 'ja'],
)

/** Who rents from whom, on paper. */
const contract = question(
	'contract',
	keuze(options('feiten:huisgenoten.contract.opties', ['nee', 'onderling', 'zelfdeVerhuurder'])),
	['nee', 'onderling', 'zelfdeVerhuurder'],
)

/** Somebody else at the address. */
export type Huisgenoot = {
	id: string
	voornaam: string
	band: (typeof BANDEN)[number] | Unknown
	geboortedatum?: string | Unknown
	/** Gross, over the whole year. */
	jaarinkomen?: number | Unknown
	/** On 1 January of the year. */
	vermogen?: number | Unknown
	/** What may keep somebody from sharing the costs (PW art. 19a). */
	onderwijs?: 'nee' | 'ja' | Unknown
	contract?: 'nee' | 'onderling' | 'zelfdeVerhuurder' | Unknown
}

function nameOf(item: Answers): string | undefined {
	return (item as Partial<Huisgenoot>).voornaam
}

/** From this age on somebody at the address may share the costs (PW art. 19a lid 1). */
const MAY_SHARE = 27

const own = ({ answers }: At): Partial<Huisgenoot> => answers

const conditions = {
	/** Somebody who rents a room by contract has a household of their own: no more is asked. */
	isMedebewoner: (at: At) => not(truth(known(own(at).band) === 'huurderMetContract')),
	/** What housemates earn and have counts for the rent: asked where the rent is asked. */
	teltVoorHuur: (at: At) =>
		every([conditions.isMedebewoner(at), truth(at.outer.kaleHuur !== undefined)]),
	/** Who shares the costs counts for the bijstand: asked where that asks how somebody lives. */
	kanKostenDelen: (at: At) =>
		every([
			conditions.isMedebewoner(at),
			truth(at.outer.verblijf !== undefined),
			truth(known(own(at).band) !== 'student'),
			some([
				truth(bornOf(at) === null),
				truth(ageOn(bornOf(at) ?? at.peildatum, at.peildatum) >= MAY_SHARE),
			]),
		]),
}

function bornOf(at: At): string | null {
	return known(own(at).geboortedatum)
}

/** Who is registered at the address besides a partner and children up to 18. */
export const huisgenoten: List = {
	name: 'huisgenoten',
	most: 10,
	itemName: (item) => literal(nameOf(item) ?? '…'),
	values: (item) => ({ naam: nameOf(item) ?? '' }),
	list: conversation({
		id: 'huisgenoten',
		conditions,
		pages: {
			voornaam: { question: voornaam, section: 'wonen' },
			band: { question: band, section: 'wonen' },
			geboortedatum: { question: geboortedatum, section: 'wonen', when: 'isMedebewoner' },
			jaarinkomen: { question: jaarinkomen, section: 'wonen', when: 'teltVoorHuur' },
			vermogen: { question: vermogen, section: 'wonen', when: 'teltVoorHuur' },
			onderwijs: { question: onderwijs, section: 'wonen', when: 'kanKostenDelen' },
			contract: { question: contract, section: 'wonen', when: 'kanKostenDelen' },
			klaar: { outcome: true },
		},
	}),
}
