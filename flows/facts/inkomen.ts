import { type Answers, isUnknown, type Unknown } from '../engine/answers.ts'
import { conversation, type List } from '../engine/flow.ts'
import { bedrag as bedragKind } from '../engine/kinds/bedrag.ts'
import { type BedragPerPeriode, bedragPerPeriode } from '../engine/kinds/bedrag-per-periode.ts'
import { datum } from '../engine/kinds/datum.ts'
import { keuze, options } from '../engine/kinds/keuze.ts'
import { type At, type Paper, question } from '../engine/question.ts'
import { text } from '../engine/text.ts'
import { truth } from '../engine/truth.ts'

/** Kinds of income as they stand on papers. */
export const INKOMENSSOORTEN = ['loon', 'uitkering', 'pensioen', 'onderneming', 'anders'] as const

/** Where the holiday pay is: in the amount, apart from it, or there is none. */
export const VAKANTIEGELD = ['zitErin', 'apart', 'geen'] as const

/** Where on a payslip the pay, the holiday pay and the net pay stand. */
export const LOONSTROOK = {
	bedrag: { kind: 'loonstrook', line: 'brutoLoon' },
	vakantiegeld: { kind: 'loonstrook', line: 'vakantiegeld' },
	netto: { kind: 'loonstrook', line: 'nettoLoon' },
} as const satisfies Record<string, Paper>

const soort = question(
	'soort',
	keuze(options('feiten:inkomen.soort.opties', INKOMENSSOORTEN)),
	['loon', 'uitkering', 'onderneming'],
	{ unknown: false },
)

const wisselt = question(
	'wisselt',
	keuze(options('feiten:inkomen.wisselt.opties', ['nee', 'ja'])),
	['nee', 'ja'],
	{ unknown: false },
)

const bedrag = question(
	'bedrag',
	bedragPerPeriode(),
	[
		{ bedrag: 220_000, soort: 'bruto', per: 'maand' },
		{ bedrag: 190_000, soort: 'netto', per: 'vierWeken' },
	],
	{ paper: LOONSTROOK.bedrag },
)

const bedragHoog = question('bedragHoog', bedragKind(), [260_000], {
	paper: LOONSTROOK.bedrag,
})

const vakantiegeld = question(
	'vakantiegeld',
	keuze(options('feiten:inkomen.vakantiegeld.opties', VAKANTIEGELD)),
	[...VAKANTIEGELD],
	{ paper: LOONSTROOK.vakantiegeld },
)

const vakantiegeldBedrag = question('vakantiegeldBedrag', bedragKind(), [211_200])

/** The proof that holiday pay is in the pay: how much of it is paid each time. */
const vakantiegeldInLoon = question('vakantiegeldInLoon', bedragKind(), [16_296], {
	paper: LOONSTROOK.vakantiegeld,
})

/** The proof of a gross amount where no holiday pay proves it: the net amount beside it. */
const netto = question('netto', bedragKind(), [190_000], { paper: LOONSTROOK.netto })

/** All of the year, from a day on, until a day, or both. */
export const HELE_JAAR = ['ja', 'begonnen', 'gestopt', 'deel'] as const

const heelJaar = question('heelJaar', keuze(options('feiten:inkomen.heelJaar.opties', HELE_JAAR)), [
	...HELE_JAAR,
])

const begin = question('begin', datum(), ['2026-01-01'])
const eind = question('eind', datum(), ['2026-06-30'])

const papierJaar = question(
	'papierJaar',
	keuze(options('feiten:inkomen.papierJaar.opties', ['ditJaar', 'vorigJaar', 'ouder'])),
	['ditJaar', 'vorigJaar'],
	{ paper: { kind: 'loonstrook', line: 'periode' } },
)

/** One source of income, as its papers state it. */
export type Inkomensbron = {
	id: string
	soort: (typeof INKOMENSSOORTEN)[number]
	wisselt?: 'ja' | 'nee'
	bedrag: BedragPerPeriode | Unknown
	/** The highest amount, in the unit of `bedrag`, where it varies. */
	bedragHoog?: number | Unknown
	vakantiegeld?: (typeof VAKANTIEGELD)[number] | Unknown
	vakantiegeldBedrag?: number | Unknown
	/** What of `bedrag` is holiday pay, in the unit of `bedrag`. */
	vakantiegeldInLoon?: number | Unknown
	/** In the unit of `bedrag`; asked where holiday pay does not prove `bedrag`. */
	netto?: number | Unknown
	heelJaar?: (typeof HELE_JAAR)[number] | Unknown
	begin?: string | Unknown
	eind?: string | Unknown
	papierJaar?: 'ditJaar' | 'vorigJaar' | 'ouder' | Unknown
}

const conditions = {
	bedragIsBekend: ({ answers }: At) => truth(!isUnknown(answers.bedrag)),
	bedragWisselt: ({ answers }: At) => truth(answers.wisselt === 'ja' && !isUnknown(answers.bedrag)),
	kanVakantiegeldGeven: ({ answers }: At) =>
		truth(
			!isUnknown(answers.bedrag) && (answers.soort === 'loon' || answers.soort === 'uitkering'),
		),
	heeftVakantiegeldApart: ({ answers }: At) => truth(answers.vakantiegeld === 'apart'),
	heeftVakantiegeldInLoon: (at: At) =>
		truth(at.answers.soort === 'loon' && at.answers.vakantiegeld === 'zitErin' && isPerPeriode(at)),
	heeftAlleenBruto: (at: At) => truth(hasOnlyGross(at)),
	isPerPeriode: (at: At) => truth(isPerPeriode(at)),
	isInkomenBegonnen: ({ answers }: At) =>
		truth(answers.heelJaar === 'begonnen' || answers.heelJaar === 'deel'),
	isInkomenGestopt: ({ answers }: At) =>
		truth(answers.heelJaar === 'gestopt' || answers.heelJaar === 'deel'),
}

function isPerPeriode({ answers }: At): boolean {
	const amount = answers.bedrag as BedragPerPeriode | Unknown | undefined
	return amount !== undefined && !isUnknown(amount) && amount.per !== 'jaar'
}

/** Kinds of which a paper says both what is gross and what is net. */
const WITH_NET: ReadonlyArray<unknown> = ['loon', 'uitkering', 'pensioen']

/** Nothing else that was said shows that the gross amount is gross, and of the period it says. */
function hasOnlyGross(at: At): boolean {
	const { soort, wisselt, bedrag, heelJaar, vakantiegeldBedrag, vakantiegeldInLoon } = at.answers
	const isGross = isPerPeriode(at) && (bedrag as BedragPerPeriode).soort === 'bruto'
	const isAllYear = heelJaar === 'ja' && typeof vakantiegeldBedrag === 'number'
	const isProven = isAllYear || typeof vakantiegeldInLoon === 'number'
	return isGross && WITH_NET.includes(soort) && wisselt !== 'ja' && !isProven
}

const pages = {
	soort: { question: soort, section: 'inkomen' },
	wisselt: { question: wisselt, section: 'inkomen' },
	bedrag: { question: bedrag, section: 'inkomen' },
	bedragHoog: { question: bedragHoog, section: 'inkomen', when: 'bedragWisselt' },
	heelJaar: { question: heelJaar, section: 'inkomen', when: 'isPerPeriode' },
	begin: { question: begin, section: 'inkomen', when: 'isInkomenBegonnen' },
	eind: { question: eind, section: 'inkomen', when: 'isInkomenGestopt' },
	vakantiegeld: { question: vakantiegeld, section: 'inkomen', when: 'kanVakantiegeldGeven' },
	vakantiegeldBedrag: {
		question: vakantiegeldBedrag,
		section: 'inkomen',
		when: 'heeftVakantiegeldApart',
	},
	vakantiegeldInLoon: {
		question: vakantiegeldInLoon,
		section: 'inkomen',
		when: 'heeftVakantiegeldInLoon',
	},
	netto: { question: netto, section: 'inkomen', when: 'heeftAlleenBruto' },
	papierJaar: { question: papierJaar, section: 'inkomen', when: 'bedragIsBekend' },
	klaar: { outcome: true as const },
}

/** A source goes by its kind: "Loon". */
const names = {
	itemName: (item: Answers) => {
		const { soort = 'anders' } = item as Partial<Inkomensbron>
		return text(`feiten:inkomen.soort.opties.${soort}`)
	},
	// i18next chooses the text of its context: another paper for another kind of income.
	values: (item: Answers) => {
		const { wisselt, soort = '' } = item as Partial<Inkomensbron>
		return { context: wisselt === 'ja' ? 'wisselt' : soort }
	},
}

/** Whether there is any income: an empty list is never an answer. */
export const heeftInkomen = question(
	'heeftInkomen',
	keuze(options('feiten:heeftInkomen.opties', ['ja', 'nee'])),
	['ja', 'nee'],
)
export const heeftInkomenPartner = question(
	'heeftInkomenPartner',
	keuze(options('feiten:heeftInkomenPartner.opties', ['ja', 'nee'])),
	['ja', 'nee'],
)

/** Every source of income of the person this year. */
export const inkomen: List = {
	name: 'inkomen',
	most: 13,
	...names,
	list: conversation({ id: 'inkomen', pages, conditions }),
}

/** Every source of income of the (possible) toeslagpartner this year. */
export const inkomenPartner: List = {
	name: 'inkomenPartner',
	most: 13,
	...names,
	list: conversation({ id: 'inkomenPartner', pages, conditions }),
}
