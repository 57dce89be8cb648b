import { type Answers, known, type Unknown } from '../engine/answers.ts'
import { conversation, type List } from '../engine/flow.ts'
import { bedrag } from '../engine/kinds/bedrag.ts'
import { datum } from '../engine/kinds/datum.ts'
import { keuze, keuzeUit, options } from '../engine/kinds/keuze.ts'
import { meerkeuze } from '../engine/kinds/meerkeuze.ts'
import { tekst } from '../engine/kinds/tekst.ts'
import { type At, literal, question } from '../engine/question.ts'
import { type Text, text } from '../engine/text.ts'
import { truth } from '../engine/truth.ts'
import type { Kind } from './kinderen.ts'

/** What costs money for a child to take part. */
export const WENSEN = [
	'sport',
	'scouting',
	'zwemles',
	'cultuur',
	'fiets',
	'schoolspullen',
	'laptop',
	'verjaardag',
] as const

export type Wens = (typeof WENSEN)[number]

/** What happens at a club, in lessons that begin on a day. */
const LESSEN: ReadonlyArray<Wens> = ['sport', 'scouting', 'zwemles', 'cultuur']

/** Whether something has lessons, at a club. */
export function hasLessons(wens: Wens | undefined): boolean {
	return wens !== undefined && LESSEN.includes(wens)
}

/** All that is wanted, for all children together: several at once. */
export const meedoen = question(
	'meedoen',
	meerkeuze(options('feiten:meedoen.opties', WENSEN), { alone: [] }),
	[['sport'], ['zwemles', 'fiets'], ['verjaardag'], ['cultuur', 'schoolspullen', 'laptop']],
	{ unknown: false },
)

/** Who already knows the family, and can ask for it. */
export const bekende = question(
	'bekende',
	meerkeuze(
		options('feiten:bekende.opties', [
			'leraar',
			'huisarts',
			'jeugdhulp',
			'wijkteam',
			'schuldhulp',
			'buurtsportcoach',
			'niemand',
		]),
		{ alone: ['niemand'] },
	),
	[['leraar'], ['huisarts', 'wijkteam'], ['niemand']],
)

/** Why there is no money for it: what an intermediary writes down. Facts of money, never of health. */
export const redenGeld = question(
	'redenGeld',
	meerkeuze(
		options('feiten:redenGeld.opties', [
			'bijstand',
			'laagInkomen',
			'minderInkomen',
			'schulden',
			'alleen',
			'vasteLasten',
			'zegIkNiet',
		]),
		{ alone: ['zegIkNiet'] },
	),
	[['bijstand'], ['schulden', 'alleen'], ['zegIkNiet']],
	{ unknown: false },
)

const childrenIn = ({ outer }: At) => (outer.kinderen ?? []) as Array<Kind>
const wishesIn = ({ outer }: At) => (outer.meedoen ?? []) as Array<Wens>

const kind = question(
	'kind',
	keuzeUit((at) =>
		childrenIn(at).map(({ id, voornaam }) => ({ value: id, label: literal(voornaam) })),
	),
	[],
	{ unknown: false },
)
const wens = question(
	'wens',
	keuzeUit((at) => options('feiten:meedoen.opties', wishesIn(at))),
	[],
	{ unknown: false },
)
const schoolzwemmen = question(
	'schoolzwemmen',
	keuze(options('feiten:activiteiten.schoolzwemmen.opties', ['ja', 'nee'])),
	['ja', 'nee'],
)
const clubNaam = question('clubNaam', tekst(), ['VV De Regenboog', 'Zwembad De Dolfijn'])
const begin = question('begin', datum(), ['2027-01-11', '2026-09-07'])
const kosten = question('kosten', bedrag(), [24_000, 65_000])

/** One thing for one child. */
export type Activiteit = {
	id: string
	/** Left out when there is one child only. */
	kind?: string
	/** Left out when one thing only was wanted. */
	wens?: Wens
	schoolzwemmen?: 'ja' | 'nee' | Unknown
	clubNaam?: string | Unknown
	begin?: string | Unknown
	kosten: number | Unknown
}

/** The child a thing is for; the only one when nobody had to choose. */
export function childFor(item: Partial<Activiteit>, outer: Answers): Kind | undefined {
	const children = (outer.kinderen ?? []) as Array<Kind>
	return children.length === 1 ? children[0] : children.find(({ id }) => id === item.kind)
}

/** What is wanted; the only thing when nobody had to choose. */
export function wishOf(item: Partial<Activiteit>, outer: Answers): Wens | undefined {
	const wishes = (outer.meedoen ?? []) as Array<Wens>
	return wishes.length === 1 ? wishes[0] : item.wens
}

/** "Zwemles voor Noor". */
export function activityName(item: Partial<Activiteit>, outer: Answers): Text {
	const wish = wishOf(item, outer)
	const naam = childFor(item, outer)?.voornaam
	if (!wish) return literal(naam ?? '…')
	const wat = text(`feiten:meedoen.opties.${wish}`)
	return naam ? text('feiten:activiteiten.voor', { wat, naam }) : wat
}

const wants =
	(test: (wish: Wens | undefined) => boolean) =>
	({ answers, outer }: At) =>
		truth(test(wishOf(answers, outer)))

/** Every wish for every child: a child may have several, and several children the same one. */
export const activiteiten: List = {
	name: 'activiteiten',
	most: 12,
	itemName: (item, outer) => activityName(item, outer),
	values: (item, outer) => {
		const wish = wishOf(item, outer)
		return {
			naam: childFor(item, outer)?.voornaam ?? '',
			context: hasLessons(wish) ? 'les' : (wish ?? ''),
		}
	},
	list: conversation({
		id: 'activiteiten',
		conditions: {
			heeftMeerKinderen: (at) => truth(childrenIn(at).length > 1),
			wilMeerDingen: (at) => truth(wishesIn(at).length > 1),
			isZwemles: wants((wish) => wish === 'zwemles'),
			heeftLessen: wants(hasLessons),
		},
		pages: {
			kind: { question: kind, section: 'meedoen', when: 'heeftMeerKinderen' },
			wens: { question: wens, section: 'meedoen', when: 'wilMeerDingen' },
			schoolzwemmen: { question: schoolzwemmen, section: 'meedoen', when: 'isZwemles' },
			clubNaam: { question: clubNaam, section: 'meedoen', when: 'heeftLessen' },
			begin: { question: begin, section: 'meedoen', when: 'heeftLessen' },
			kosten: { question: kosten, section: 'meedoen' },
			klaar: { outcome: true },
		},
	}),
}

/** The first day of lessons, where there are any and somebody knows it. */
export function firstLesson({ begin: day }: Partial<Activiteit>): string | null {
	return known(day)
}
