import { type Answers, known, storedList, type Unknown } from '../engine/answers.ts'
import { conversation, type List } from '../engine/flow.ts'
import { bedrag } from '../engine/kinds/bedrag.ts'
import { datum } from '../engine/kinds/datum.ts'
import { keuze, options } from '../engine/kinds/keuze.ts'
import { tekst } from '../engine/kinds/tekst.ts'
import { type At, literal, question } from '../engine/question.ts'
import { not, truth } from '../engine/truth.ts'

/** In a rented house, in one's own, or otherwise: with family, in a shelter. */
export const woning = question(
	'woning',
	keuze(options('feiten:woning.opties', ['huur', 'koop', 'anders'])),
	['huur', 'koop', 'anders'],
)

/** With a front door, kitchen and toilet of its own. */
export const zelfstandigeWoning = question(
	'zelfstandigeWoning',
	keuze(options('feiten:zelfstandigeWoning.opties', ['ja', 'nee'])),
	['ja', 'nee'],
)

/** First day of the rental contract. */
export const huurBegin = question('huurBegin', datum(), ['2021-03-01', '2026-05-15'])

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
}

function nameOf(item: Answers): string | undefined {
	return (item as Partial<Huisgenoot>).voornaam
}

/** Somebody who rents a room by contract has a household of their own: no more is asked of them. */
const isMedebewoner = ({ answers }: At) =>
	not(truth(known((answers as Partial<Huisgenoot>).band) === 'huurderMetContract'))

/** Who is registered at the address besides a partner and children up to 18. */
export const huisgenoten: List = {
	name: 'huisgenoten',
	most: 10,
	itemName: (item) => literal(nameOf(item) ?? '…'),
	values: (item) => ({ naam: nameOf(item) ?? '' }),
	list: conversation({
		id: 'huisgenoten',
		conditions: { isMedebewoner },
		pages: {
			voornaam: { question: voornaam, section: 'wonen' },
			band: { question: band, section: 'wonen' },
			geboortedatum: { question: geboortedatum, section: 'wonen', when: 'isMedebewoner' },
			jaarinkomen: { question: jaarinkomen, section: 'wonen', when: 'isMedebewoner' },
			vermogen: { question: vermogen, section: 'wonen', when: 'isMedebewoner' },
			klaar: { outcome: true },
		},
	}),
}
