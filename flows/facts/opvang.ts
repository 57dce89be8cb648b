import { type Answers, isUnknown, known, type Unknown } from '../engine/answers.ts'
import { conversation, type List } from '../engine/flow.ts'
import { bedrag } from '../engine/kinds/bedrag.ts'
import { datum } from '../engine/kinds/datum.ts'
import { getal } from '../engine/kinds/getal.ts'
import { keuze, keuzeUit, options } from '../engine/kinds/keuze.ts'
import { lrk as lrkKind } from '../engine/kinds/lrk.ts'
import { tekst } from '../engine/kinds/tekst.ts'
import { uren } from '../engine/kinds/uren.ts'
import { type At, literal, type Paper, question } from '../engine/question.ts'
import { truth } from '../engine/truth.ts'
import type { Kind } from './kinderen.ts'

export const OPVANGSOORTEN = ['dagopvang', 'bso', 'gastouder'] as const

/** How the contract states the hours; each is computed to hours per month. */
export const URENVORMEN = ['perMaand', 'perWeek', 'schoolEnVakantie', 'perJaar'] as const

/** Where on a contract the hours stand. */
export const CONTRACT = {
	uren: { kind: 'contract', line: 'uren' },
} as const satisfies Record<string, Paper>

/** The children named before, as choices. */
function childrenIn({ outer }: At) {
	const children = (outer.kinderen ?? []) as Array<Kind>
	return children.map(({ id, voornaam }) => ({ value: id, label: literal(voornaam) }))
}

const kind = question('kind', keuzeUit(childrenIn), [], { unknown: false })
const soort = question(
	'soort',
	keuze(options('feiten:opvang.soort.opties', OPVANGSOORTEN)),
	[...OPVANGSOORTEN],
	{ paper: { kind: 'contract', line: 'soort' } },
)
const opvangNaam = question('opvangNaam', tekst(), ['De Zonnebloem'], {
	paper: { kind: 'contract', line: 'naam' },
})
const lrk = question('lrk', lrkKind(), ['123456789'], { paper: { kind: 'contract', line: 'lrk' } })
/** Number of the gastouderbureau: on the same contract, and not the one the office asks for. */
const lrkBureau = question('lrkBureau', lrkKind(), ['987654321'])
const begin = question('begin', datum(), ['2026-10-01', '2026-01-05'], {
	paper: { kind: 'contract', line: 'begin' },
})
const stopt = question('stopt', keuze(options('feiten:opvang.stopt.opties', ['nee', 'ja'])), [
	'nee',
	'ja',
])
const eind = question('eind', datum(), ['2026-12-31'], {
	paper: { kind: 'contract', line: 'eind' },
})
const uurprijs = question('uurprijs', bedrag(), [1050, 1245], {
	paper: { kind: 'contract', line: 'uurprijs' },
})
const urenVorm = question(
	'urenVorm',
	keuze(options('feiten:opvang.urenVorm.opties', URENVORMEN)),
	[...URENVORMEN],
	{ paper: CONTRACT.uren },
)

const hours = (name: string, most: number, sample: number) =>
	question(name, uren({ most }), [sample], { paper: CONTRACT.uren })
const weeks = (name: string, sample: number) =>
	question(name, getal({ least: 0, most: 53 }), [sample], {
		paper: { kind: 'contract', line: 'weken' },
	})

const urenPerMaand = hours('urenPerMaand', 744, 12_200)
const urenPerWeek = hours('urenPerWeek', 168, 2_200)
const wekenPerJaar = weeks('wekenPerJaar', 52)
const urenSchoolweek = hours('urenSchoolweek', 168, 350)
const schoolweken = weeks('schoolweken', 40)
const urenVakantieweek = hours('urenVakantieweek', 168, 1_000)
const vakantieweken = weeks('vakantieweken', 12)
const urenPerJaar = hours('urenPerJaar', 8_784, 146_400)

const gemeenteBetaalt = question(
	'gemeenteBetaalt',
	keuze(options('feiten:opvang.gemeenteBetaalt.opties', ['nee', 'ja'])),
	['nee', 'ja'],
)
const urenGemeente = hours('urenGemeente', 744, 3_200)

/** What the parents pay for a whole month, before toeslag: a second source for price and hours. */
const maandbedrag = question('maandbedrag', bedrag(), [128_100, 67_600], {
	paper: { kind: 'factuur', line: 'totaal' },
})

/** One care contract, as it states things. Hours in hundredths, price in eurocents. */
export type Opvang = {
	id: string
	/** Left out when there is one child only. */
	kind?: string
	soort: (typeof OPVANGSOORTEN)[number] | Unknown
	opvangNaam: string | Unknown
	lrk: string | Unknown
	/** Of a gastouder only. */
	lrkBureau?: string | Unknown
	begin: string | Unknown
	stopt: 'ja' | 'nee' | Unknown
	eind?: string | Unknown
	uurprijs: number | Unknown
	urenVorm: (typeof URENVORMEN)[number] | Unknown
	urenPerMaand?: number | Unknown
	urenPerWeek?: number | Unknown
	wekenPerJaar?: number | Unknown
	urenSchoolweek?: number | Unknown
	schoolweken?: number | Unknown
	urenVakantieweek?: number | Unknown
	vakantieweken?: number | Unknown
	urenPerJaar?: number | Unknown
	gemeenteBetaalt: 'ja' | 'nee' | Unknown
	urenGemeente?: number | Unknown
	/** Of a whole month, what the gemeente pays left out; only where price and hours are known. */
	maandbedrag?: number | Unknown
}

/** What together makes the hours of a month. */
export const UREN = [
	'urenVorm',
	'urenPerMaand',
	'urenPerWeek',
	'wekenPerJaar',
	'urenSchoolweek',
	'schoolweken',
	'urenVakantieweek',
	'vakantieweken',
	'urenPerJaar',
] as const satisfies ReadonlyArray<keyof Opvang>

/** What together makes the bill of a month. */
export const REKENING = ['uurprijs', ...UREN, 'gemeenteBetaalt', 'urenGemeente'] as const

/** The child a contract is for; the only one when nobody had to choose. */
export function childOf(kind: string | undefined, children: Array<Kind>): Kind | undefined {
	return children.length === 1 ? children[0] : children.find(({ id }) => id === kind)
}

function childName(item: Answers, outer: Answers): string {
	const children = (outer.kinderen ?? []) as Array<Kind>
	return childOf(item.kind as string | undefined, children)?.voornaam ?? ''
}

const saysHours =
	(form: (typeof URENVORMEN)[number]) =>
	({ answers }: At) =>
		truth(answers.urenVorm === form)

const page = <Q>(asked: Q, when?: string) => ({
	question: asked,
	section: 'opvang',
	...(when && { when }),
})

/** Every care contract; a child may have several, and one provider several children. */
export const opvang: List = {
	name: 'opvang',
	most: 24,
	itemName: (item, outer) => {
		const provider = known(item.opvangNaam as string | Unknown | undefined)
		return literal([childName(item, outer), provider].filter(Boolean).join(' · ') || '…')
	},
	values: (item, outer) => ({ naam: childName(item, outer) }),
	list: conversation({
		id: 'opvang',
		conditions: {
			heeftMeerKinderen: ({ outer }) => truth(((outer.kinderen ?? []) as Array<Kind>).length > 1),
			heeftNummerVanGastouder: ({ answers }) =>
				truth(answers.soort === 'gastouder' && !isUnknown(answers.lrk)),
			opvangStopt: ({ answers }) => truth(answers.stopt === 'ja'),
			urenStaanPerMaand: saysHours('perMaand'),
			urenStaanPerWeek: saysHours('perWeek'),
			urenStaanPerSchoolweek: saysHours('schoolEnVakantie'),
			urenStaanPerJaar: saysHours('perJaar'),
			gemeenteBetaaltUren: ({ answers }) => truth(answers.gemeenteBetaalt === 'ja'),
			/** Who does not know a price or hours has nothing to hold a bill against. */
			kanRekeningVergelijken: ({ answers }) =>
				truth(!REKENING.some((question) => isUnknown(answers[question]))),
		},
		pages: {
			kind: page(kind, 'heeftMeerKinderen'),
			soort: page(soort),
			opvangNaam: page(opvangNaam),
			lrk: page(lrk),
			lrkBureau: page(lrkBureau, 'heeftNummerVanGastouder'),
			begin: page(begin),
			stopt: page(stopt),
			eind: page(eind, 'opvangStopt'),
			uurprijs: page(uurprijs),
			urenVorm: page(urenVorm),
			urenPerMaand: page(urenPerMaand, 'urenStaanPerMaand'),
			urenPerWeek: page(urenPerWeek, 'urenStaanPerWeek'),
			wekenPerJaar: page(wekenPerJaar, 'urenStaanPerWeek'),
			urenSchoolweek: page(urenSchoolweek, 'urenStaanPerSchoolweek'),
			schoolweken: page(schoolweken, 'urenStaanPerSchoolweek'),
			urenVakantieweek: page(urenVakantieweek, 'urenStaanPerSchoolweek'),
			vakantieweken: page(vakantieweken, 'urenStaanPerSchoolweek'),
			urenPerJaar: page(urenPerJaar, 'urenStaanPerJaar'),
			gemeenteBetaalt: page(gemeenteBetaalt),
			urenGemeente: page(urenGemeente, 'gemeenteBetaaltUren'),
			maandbedrag: page(maandbedrag, 'kanRekeningVergelijken'),
			klaar: { outcome: true },
		},
	}),
}
