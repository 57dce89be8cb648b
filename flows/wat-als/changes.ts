import { type Answers, storedList, UNKNOWN } from '../engine/answers.ts'
import { addMonths, type IsoDate, monthOf } from '../engine/date.ts'
import { bedrag } from '../engine/kinds/bedrag.ts'
import { uren } from '../engine/kinds/uren.ts'
import { type Question, question } from '../engine/question.ts'
import type { Bezigheid } from '../facts/werk.ts'
import { TIMES_A_YEAR } from '../shared/awir/toetsingsinkomen.ts'

/** A plain change of a life, as a few numbers: what to ask for it, and what it makes of the answers. */
export type PlainChange = {
	/** Its name in the URL and of its texts. */
	id: string
	/** Texts in `wat-als:vragen`. */
	questions: ReadonlyArray<Question<number>>
	/** Whether it says anything to somebody who said this. */
	fits(told: Answers): boolean
	/** The answers that are otherwise then. */
	apply(told: Answers, said: ReadonlyArray<number>, peildatum: IsoDate): Answers
}

const extraUren = question('extraUren', uren({ most: 80 }), [800], { unknown: false })
const uurloon = question('uurloon', bedrag(), [1_500], { unknown: false })
const maandloon = question('maandloon', bedrag(), [180_000], { unknown: false })
const nieuweHuur = question('nieuweHuur', bedrag(), [72_500], { unknown: false })
const opvangPerMaand = question('opvangPerMaand', uren({ most: 744 }), [12_000], { unknown: false })

/** The id of what is put on a list by a change: doing it again puts it in the place of the first. */
const THEN = 'straks'

/** Hours are in hundredths. */
const HUNDRED = 100

/** Every plain change there is, in the order in which they are shown. */
export const plainChanges: ReadonlyArray<PlainChange> = [
	{
		id: 'meerWerken',
		questions: [extraUren, uurloon],
		fits: () => true,
		apply: (told, [hours = 0, wage = 0]) => withJob(told, '', hours, wage),
	},
	{
		id: 'partnerWerkt',
		questions: [extraUren, uurloon],
		fits: hasPartner,
		apply: (told, [hours = 0, wage = 0]) => withJob(told, 'Partner', hours, wage),
	},
	{
		id: 'anderLoon',
		questions: [maandloon],
		fits: () => true,
		apply: (_, [amount = 0]) =>
			amount === 0
				? { heeftInkomen: 'nee' }
				: {
						heeftInkomen: 'ja',
						inkomen: { items: [{ id: THEN, answers: salary(amount, 'maand') }], klaar: true },
					},
	},
	{
		id: 'kindErbij',
		questions: [],
		fits: () => true,
		apply: (told, _, peildatum) => withBaby(told, peildatum),
	},
	{
		id: 'partnerWeg',
		questions: [],
		fits: hasPartner,
		apply: () => ({ getrouwd: 'nee', huisgenoot: 'nee' }),
	},
	{
		id: 'huurAnders',
		questions: [nieuweHuur],
		fits: ({ woning, kaleHuur }) => woning === 'huur' || kaleHuur !== undefined,
		// How much of the new rent is service costs, nobody said.
		apply: (_, [rent = 0]) => ({ kaleHuur: rent, heleHuur: UNKNOWN }),
	},
	{
		id: 'opvangAnders',
		questions: [opvangPerMaand],
		// With several contracts it is not said which one it is about: those are changed one by one.
		fits: (told) => storedList(told, 'opvang').items.length === 1,
		apply: (told, [hours = 0]) => {
			const { items, klaar } = storedList(told, 'opvang')
			// What the bill will be then, nobody knows yet.
			const otherwise = { urenVorm: 'perMaand', urenPerMaand: hours, maandbedrag: UNKNOWN }
			return {
				opvang: {
					items: items.map((one) => ({ ...one, answers: { ...one.answers, ...otherwise } })),
					klaar,
				},
			}
		},
	},
]

/** The plain change of a name out of a URL. */
export function plainChangeOf(id: string | undefined): PlainChange | undefined {
	return plainChanges.find((change) => change.id === id)
}

/** Whether there is somebody who may be a toeslagpartner. */
function hasPartner({ getrouwd, huisgenoot }: Answers): boolean {
	return getrouwd === 'ja' || huisgenoot === 'ja'
}

/** A job of so much, all year, with holiday pay in it. */
function salary(amount: number, per: 'week' | 'maand'): Answers {
	return {
		soort: 'loon',
		wisselt: 'nee',
		bedrag: { bedrag: amount * TIMES_A_YEAR[per], soort: 'bruto', per: 'jaar' },
		vakantiegeld: 'zitErin',
		papierJaar: 'ditJaar',
	}
}

/**
 * Work beside what there is, as if it were all year: the income counts over a calendar year, and who
 * asks "what if" wants to know how it comes out in the end.
 */
function withJob(told: Answers, suffix: '' | 'Partner', hours: number, wage: number): Answers {
	const list = `inkomen${suffix}`
	const hasIncome = told[`heeftInkomen${suffix}`] !== 'nee'
	const others = hasIncome ? storedList(told, list).items.filter(({ id }) => id !== THEN) : []
	const job = { id: THEN, answers: salary(Math.round((hours * wage) / HUNDRED), 'week') }
	const isKnown = told[`heeftInkomen${suffix}`] === 'nee' || storedList(told, list).klaar
	return {
		[`heeftInkomen${suffix}`]: 'ja',
		// What else comes in is not known of who has not said so yet: then the list stays open.
		[list]: { items: [...others, job], klaar: isKnown },
		...atWork(told, suffix),
	}
}

const NOT_AT_WORK: ReadonlyArray<Bezigheid> = ['geen', 'ziek']

function atWork(told: Answers, suffix: '' | 'Partner'): Answers {
	const work = told[`werk${suffix}`]
	const does = Array.isArray(work) ? (work as Array<Bezigheid>) : []
	if (does.includes('loondienst') && told[`werkPeriode${suffix}`] === 'heelJaar') return {}
	return {
		[`werk${suffix}`]: [
			'loondienst',
			...does.filter((one) => one !== 'loondienst' && !NOT_AT_WORK.includes(one)),
		],
		[`werkPeriode${suffix}`]: 'heelJaar',
	}
}

/** A baby, as if born a month ago so that it counts, and living at home. Contracts of an only child say now which child. */
function withBaby(told: Answers, peildatum: IsoDate): Answers {
	const born = `${addMonths(monthOf(peildatum), -1)}-01`
	const children = storedList(told, 'kinderen')
	const others = children.items.filter(({ id }) => id !== THEN)
	const baby = {
		id: THEN,
		answers: { voornaam: 'Baby', geboren: 'ja', geboortedatum: born, woontBijU: 'ja' },
	}
	const isKnown = children.klaar || told.heeftKinderen === 'nee'
	const care = storedList(told, 'opvang')
	const [only, ...more] = others
	const named = care.items.map((one) => ({ ...one, answers: { kind: only?.id, ...one.answers } }))
	return {
		heeftKinderen: 'ja',
		kinderen: { items: [...others, baby], klaar: isKnown },
		...(told.kinderbijslag === undefined && { kinderbijslag: 'ja' }),
		...(only &&
			more.length === 0 &&
			care.items.length > 0 && {
				opvang: { items: named, klaar: care.klaar },
			}),
	}
}

/** What a change supposes of what it puts on a list, and nobody has said. */
const SUPPOSED: Record<string, { said: ReadonlyArray<string>; beside: string }> = {
	inkomen: { said: ['soort', 'wisselt', 'bedrag'], beside: 'werkPeriode' },
	inkomenPartner: { said: ['soort', 'wisselt', 'bedrag'], beside: 'werkPeriodePartner' },
	kinderen: { said: [], beside: 'kinderbijslag' },
}

/**
 * The answers of a situation that becomes real: what was only supposed, such as the day a baby was
 * born, is left open, so that it is asked.
 *
 * @param newId makes an id for what was put on a list; the next change may not take its place
 */
export function becomeReal(after: Answers, newId: () => string): Answers {
	const real = { ...after }
	for (const [list, { said, beside }] of Object.entries(SUPPOSED)) {
		const { items, klaar } = storedList(after, list)
		if (!items.some(({ id }) => id === THEN)) continue
		delete real[beside]
		const kept = items.map((item) =>
			item.id === THEN ? asSaid(item.answers, said, newId()) : item,
		)
		real[list] = { items: kept, klaar }
	}
	return real
}

function asSaid(answers: Answers, said: ReadonlyArray<string>, id: string) {
	return { id, answers: Object.fromEntries(said.map((name) => [name, answers[name]])) }
}
