import { bedrag } from '../engine/kinds/bedrag.ts'
import { bedragPerPeriode } from '../engine/kinds/bedrag-per-periode.ts'
import { keuze, options } from '../engine/kinds/keuze.ts'
import { meerkeuze } from '../engine/kinds/meerkeuze.ts'
import { type Paper, question } from '../engine/question.ts'
import { LOONSTROOK } from './inkomen.ts'

/** Where on a payslip the net pay stands. */
export const NETTO_LOON: Paper = LOONSTROOK.netto

/**
 * What comes in at home, net, of all adults together: what local funds ask. It does not follow from
 * the amounts of `inkomen`, which toeslagen count with: those leave out what is not taxed, as
 * alimentatie for a child.
 */
export const nettoInkomen = question(
	'nettoInkomen',
	bedragPerPeriode(),
	[
		{ bedrag: 145_000, soort: 'netto', per: 'maand' },
		{ bedrag: 210_000, soort: 'netto', per: 'vierWeken' },
	],
	{ paper: NETTO_LOON },
)

/** Where money comes from: people near the minimum have many sources and forget some. */
export const BRONNEN = [
	'loon',
	'uitkering',
	'pensioen',
	'alimentatie',
	'onderneming',
	'verhuur',
	'studiefinanciering',
	'giften',
	'vrijwilliger',
	'anders',
	'geen',
] as const

/** One source of money. */
export type Bron = (typeof BRONNEN)[number]

/** Every source of money of the person and a partner; toeslagen and kinderbijslag are none. */
export const inkomstenBronnen = question(
	'inkomstenBronnen',
	meerkeuze(options('feiten:inkomstenBronnen.opties', BRONNEN), { alone: ['geen'] }),
	[['geen'], ['loon'], ['uitkering', 'giften'], ['vrijwilliger'], ['loon', 'onderneming']],
)

/** Where the holiday pay of the net amount is: a norm that has it in is compared with the same. */
export const nettoVakantiegeld = question(
	'nettoVakantiegeld',
	keuze(options('feiten:nettoVakantiegeld.opties', ['zitErin', 'apart', 'geen'])),
	['zitErin', 'apart', 'geen'],
	{ paper: { kind: 'loonstrook', line: 'vakantiegeld' } },
)

/** Money from others, this year. */
export const giften = question('giften', bedrag(), [30_000, 150_000])

/** What somebody gets a month for volunteer work. */
export const vrijwilligersgeld = question('vrijwilligersgeld', bedrag(), [10_000, 30_000])

/** Whether the parents of somebody of 18, 19 or 20 can pay for their living (PW art. 20 lid 3). */
export const oudersHelpen = question(
	'oudersHelpen',
	keuze(options('feiten:oudersHelpen.opties', ['ja', 'nee'])),
	['ja', 'nee'],
)
