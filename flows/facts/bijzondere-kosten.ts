import type { Answers, Unknown } from '../engine/answers.ts'
import { conversation, type List } from '../engine/flow.ts'
import { bedrag } from '../engine/kinds/bedrag.ts'
import { datum } from '../engine/kinds/datum.ts'
import { keuze, options } from '../engine/kinds/keuze.ts'
import { meerkeuze } from '../engine/kinds/meerkeuze.ts'
import { tekst } from '../engine/kinds/tekst.ts'
import { type At, literal, question } from '../engine/question.ts'
import { type Text, text } from '../engine/text.ts'
import { truth } from '../engine/truth.ts'

/** What costs money that is not for every day. */
export const KOSTENSOORTEN = [
	'babyuitzet',
	'kinderopvang',
	'zorg',
	'inrichting',
	'rechtsbijstand',
	'bewind',
	'schulden',
	'anders',
] as const

/** One kind of such costs. */
export type Kostensoort = (typeof KOSTENSOORTEN)[number]

/** Of these a name does not say what it is. */
const NAMED: ReadonlyArray<unknown> = ['inrichting', 'anders']

const kostensoort = question(
	'kostensoort',
	keuze(options('feiten:bijzondereKosten.kostensoort.opties', KOSTENSOORTEN)),
	[...KOSTENSOORTEN],
	{ unknown: false },
)
const omschrijving = question('omschrijving', tekst(), ['Wasmachine', 'Bril'])
const anderGeld = question(
	'anderGeld',
	keuze(
		options('feiten:bijzondereKosten.anderGeld.opties', ['nietGevraagd', 'nee', 'deel', 'alles']),
	),
	['nietGevraagd', 'nee', 'deel', 'alles'],
)
const eigenKosten = question('eigenKosten', bedrag(), [4_500, 35_000, 120_000])
const betaald = question(
	'betaald',
	keuze(options('feiten:bijzondereKosten.betaald.opties', ['nee', 'besteld', 'betaald'])),
	['nee', 'besteld', 'betaald'],
)
const betaaldOp = question('betaaldOp', datum('past'), ['2026-11-02', '2026-03-15'])

/** Costs of one kind, as the person tells of them. */
export type BijzondereKosten = {
	id: string
	kostensoort: Kostensoort
	/** What it is, where the kind does not say. */
	omschrijving?: string | Unknown
	/** Whether somebody or something else pays: insurance, another regeling, family. */
	anderGeld: 'nietGevraagd' | 'nee' | 'deel' | 'alles' | Unknown
	/** Eurocents that are left to pay; left out where all is paid by others. */
	eigenKosten?: number | Unknown
	/** Left out of a debt too. */
	betaald?: 'nee' | 'besteld' | 'betaald' | Unknown
	betaaldOp?: string | Unknown
}

const of = ({ answers }: At) => answers as Partial<BijzondereKosten>
const isPaidByOthers = (at: At) => of(at).anderGeld === 'alles'
/** A debt that is paid is none. */
const mayBePaid = (at: At) => !isPaidByOthers(at) && of(at).kostensoort !== 'schulden'

/** "Inrichting: wasmachine". */
export function costName(item: Answers): Text {
	const { kostensoort: kind, omschrijving: what } = item as Partial<BijzondereKosten>
	const isKnown = KOSTENSOORTEN.some((one) => one === kind)
	if (!isKnown) return literal('…')
	if (typeof what === 'string' && NAMED.includes(kind)) return literal(what)
	return text(`feiten:bijzondereKosten.kostensoort.opties.${kind}`)
}

/** Each kind of costs, with its own amount and day. */
export const bijzondereKosten: List = {
	name: 'bijzondereKosten',
	most: 8,
	itemName: (item) => costName(item),
	values: () => ({}),
	list: conversation({
		id: 'bijzondereKosten',
		conditions: {
			heeftNaamNodig: (at) => truth(NAMED.includes(of(at).kostensoort)),
			betaaltZelf: (at) => truth(!isPaidByOthers(at)),
			kanBetaaldZijn: (at) => truth(mayBePaid(at)),
			isAlUitgegeven: (at) => truth(mayBePaid(at) && of(at).betaald === 'betaald'),
		},
		pages: {
			kostensoort: { question: kostensoort, section: 'kosten' },
			omschrijving: { question: omschrijving, section: 'kosten', when: 'heeftNaamNodig' },
			anderGeld: { question: anderGeld, section: 'kosten' },
			eigenKosten: { question: eigenKosten, section: 'kosten', when: 'betaaltZelf' },
			betaald: { question: betaald, section: 'kosten', when: 'kanBetaaldZijn' },
			betaaldOp: { question: betaaldOp, section: 'kosten', when: 'isAlUitgegeven' },
			klaar: { outcome: true },
		},
	}),
}

/** Why the costs come now: what makes them special to the gemeente (PW art. 35). Of health nothing more. */
export const redenKosten = question(
	'redenKosten',
	meerkeuze(
		options('feiten:redenKosten.opties', [
			'baby',
			'verhuizing',
			'scheiding',
			'kapot',
			'zorgNodig',
			'werk',
			'minderInkomen',
			'schulden',
			'anders',
			'zegIkNiet',
		]),
		{ alone: ['zegIkNiet'] },
	),
	[['baby'], ['verhuizing', 'scheiding'], ['zegIkNiet']],
	{ unknown: false },
)
