import { type Answers, known, type Unknown } from '../engine/answers.ts'
import { conversation, type List } from '../engine/flow.ts'
import { bedrag } from '../engine/kinds/bedrag.ts'
import { type BedragPerPeriode, bedragPerPeriode } from '../engine/kinds/bedrag-per-periode.ts'
import { datum } from '../engine/kinds/datum.ts'
import { keuze, keuzeUit, options } from '../engine/kinds/keuze.ts'
import { meerkeuze } from '../engine/kinds/meerkeuze.ts'
import { tekst } from '../engine/kinds/tekst.ts'
import { uren } from '../engine/kinds/uren.ts'
import { type At, literal, question } from '../engine/question.ts'
import { type Text, text } from '../engine/text.ts'
import { truth } from '../engine/truth.ts'

/** What can change in a life, by what it is about. */
export const WIJZIGINGEN = {
	werk: ['werkBegint', 'werkStopt', 'meerInkomen', 'minderInkomen'],
	uitkering: ['uitkeringBegint', 'uitkeringStopt', 'uitkeringAnders'],
	gezin: ['partnerErbij', 'partnerWeg', 'huisgenootErbij', 'huisgenootWeg'],
	kind: ['kindGeboren', 'kindErbij', 'kindWeg', 'kindNaarSchool', 'kindMiddelbaar'],
	opvang: ['opvangUren', 'opvangPrijs', 'opvangAnders', 'opvangStopt'],
	wonen: ['verhuizen', 'huurAnders'],
	zorgverzekering: ['verzekeringBegint', 'verzekeringStopt'],
	geld: ['erfenis', 'gift', 'spaargeld'],
	buitenland: ['langWeg', 'emigreren'],
} as const

/** What a change is about. */
export type Onderwerp = keyof typeof WIJZIGINGEN

/** One kind of change. */
export type Wat = (typeof WIJZIGINGEN)[Onderwerp][number]

const ONDERWERPEN = Object.keys(WIJZIGINGEN) as Array<Onderwerp>

/** Everything that changes: several at once. */
export const verandert = question(
	'verandert',
	meerkeuze(options('feiten:verandert.opties', ONDERWERPEN), { alone: [] }),
	[...ONDERWERPEN.map((one) => [one]), ['werk', 'opvang'], ['gezin', 'kind', 'wonen']],
	{ unknown: false },
)

/** One change, as a person tells of it. */
export type Wijziging = {
	id: string
	/** Left out when one thing only changes. */
	waarover?: Onderwerp
	wat: Wat
	wie?: 'ik' | 'partner' | Unknown
	overWie?: string | Unknown
	/** First day on which it is otherwise. */
	vanaf: string | Unknown
	/** First day back, of who is away. */
	tot?: string | Unknown
	oudBedrag?: BedragPerPeriode | Unknown
	nieuwBedrag?: BedragPerPeriode | Unknown
	/** Per month, in hundredths. */
	oudeUren?: number | Unknown
	nieuweUren?: number | Unknown
	/** Per hour, in eurocents. */
	oudePrijs?: number | Unknown
	nieuwePrijs?: number | Unknown
	/** Kale huur per month, in eurocents. */
	nieuweHuur?: number | Unknown
	/** Of an inheritance, gift or savings, in eurocents. */
	waarde?: number | Unknown
}

const subjectsIn = ({ outer }: At) => (outer.verandert ?? []) as Array<Onderwerp>

/** What a change is about; the only thing when nobody had to choose. */
export function subjectOf(item: Partial<Wijziging>, outer: Answers): Onderwerp | undefined {
	const subjects = (outer.verandert ?? []) as Array<Onderwerp>
	return subjects.length === 1 ? subjects[0] : item.waarover
}

const waarover = question(
	'waarover',
	keuzeUit((at) => options('feiten:verandert.opties', subjectsIn(at))),
	[],
	{ unknown: false },
)
const wat = question(
	'wat',
	keuzeUit((at) => {
		const subject = subjectOf(at.answers, at.outer)
		const all = subject && Object.hasOwn(WIJZIGINGEN, subject) ? WIJZIGINGEN[subject] : []
		return options<string>('feiten:wijzigingen.wat.opties', all)
	}),
	[],
	{ unknown: false },
)
const wie = question('wie', keuze(options('feiten:wijzigingen.wie.opties', ['ik', 'partner'])), [
	'ik',
	'partner',
])
const overWie = question('overWie', tekst(), ['Sam', 'Noor'])
const vanaf = question('vanaf', datum(), ['2026-11-01', '2026-12-15', '2026-09-01'])
const tot = question('tot', datum(), ['2027-01-20'])
const paper = { kind: 'loonstrook', line: 'brutoLoon' } as const
const oudBedrag = question('oudBedrag', bedragPerPeriode(), [perMonth(140_000)], { paper })
const nieuwBedrag = question('nieuwBedrag', bedragPerPeriode(), [perMonth(190_000)], { paper })
const hours = { paper: { kind: 'contract', line: 'uren' } } as const
const price = { paper: { kind: 'contract', line: 'uurprijs' } } as const
const oudeUren = question('oudeUren', uren({ most: 744 }), [8_000], hours)
const nieuweUren = question('nieuweUren', uren({ most: 744 }), [11_000], hours)
const oudePrijs = question('oudePrijs', bedrag(), [1_050], price)
const nieuwePrijs = question('nieuwePrijs', bedrag(), [1_123], price)
const nieuweHuur = question('nieuweHuur', bedrag(), [72_500])
const waarde = question('waarde', bedrag(), [50_000, 2_000_000])

function perMonth(amount: number): BedragPerPeriode {
	return { bedrag: amount, soort: 'bruto', per: 'maand' }
}

const is =
	(...all: Array<Wat>) =>
	({ answers }: At) =>
		truth(all.includes(answers.wat as Wat))
const isAbout =
	(...all: Array<Onderwerp>) =>
	({ answers, outer }: At) =>
		truth(all.includes(subjectOf(answers, outer) as Onderwerp))

/** "Ik ga werken", or with who it is about: "Een kind gaat naar de basisschool: Sam". */
export function changeName(item: Partial<Wijziging>): Text {
	if (!item.wat || typeof item.wat !== 'string') return literal('…')
	const what = text(`feiten:wijzigingen.wat.opties.${item.wat}`)
	const who = known(item.overWie)
	return who ? text('common:vraagNa', { wat: what, hoe: who }) : what
}

/** Each thing that changes, with its own day and what was and will be. */
export const wijzigingen: List = {
	name: 'wijzigingen',
	most: 12,
	itemName: (item) => changeName(item),
	values: () => ({}),
	list: conversation({
		id: 'wijzigingen',
		conditions: {
			veranderenMeerDingen: (at) => truth(subjectsIn(at).length > 1),
			gaatOverInkomenOfVerzekering: isAbout('werk', 'uitkering', 'zorgverzekering'),
			gaatOverIemand: isAbout('gezin', 'kind', 'opvang'),
			isLangWeg: is('langWeg'),
			wasErInkomen: is(
				'werkStopt',
				'meerInkomen',
				'minderInkomen',
				'uitkeringStopt',
				'uitkeringAnders',
			),
			komtErInkomen: is(
				'werkBegint',
				'meerInkomen',
				'minderInkomen',
				'uitkeringBegint',
				'uitkeringAnders',
			),
			veranderenOpvanguren: is('opvangUren'),
			verandertOpvangprijs: is('opvangPrijs'),
			verandertHuur: is('huurAnders', 'verhuizen'),
			gaatOverGeld: isAbout('geld'),
		},
		pages: {
			waarover: { question: waarover, section: 'wijziging', when: 'veranderenMeerDingen' },
			wat: { question: wat, section: 'wijziging' },
			wie: { question: wie, section: 'wijziging', when: 'gaatOverInkomenOfVerzekering' },
			overWie: { question: overWie, section: 'wijziging', when: 'gaatOverIemand' },
			vanaf: { question: vanaf, section: 'wijziging' },
			tot: { question: tot, section: 'wijziging', when: 'isLangWeg' },
			oudBedrag: { question: oudBedrag, section: 'wijziging', when: 'wasErInkomen' },
			nieuwBedrag: { question: nieuwBedrag, section: 'wijziging', when: 'komtErInkomen' },
			oudeUren: { question: oudeUren, section: 'wijziging', when: 'veranderenOpvanguren' },
			nieuweUren: { question: nieuweUren, section: 'wijziging', when: 'veranderenOpvanguren' },
			oudePrijs: { question: oudePrijs, section: 'wijziging', when: 'verandertOpvangprijs' },
			nieuwePrijs: { question: nieuwePrijs, section: 'wijziging', when: 'verandertOpvangprijs' },
			nieuweHuur: { question: nieuweHuur, section: 'wijziging', when: 'verandertHuur' },
			waarde: { question: waarde, section: 'wijziging', when: 'gaatOverGeld' },
			klaar: { outcome: true },
		},
	}),
}
