import { keuze, options } from '../engine/kinds/keuze.ts'
import { meerkeuze } from '../engine/kinds/meerkeuze.ts'
import { question } from '../engine/question.ts'

/** Papers for the talk with the gemeente; somebody says first which of them they want. */
export const PAPIEREN = ['plan', 'ontheffing', 'mantelzorg', 'afspraak'] as const

/** One of these papers. */
export type Papier = (typeof PAPIEREN)[number]

export const papierKeuze = question(
	'papierKeuze',
	meerkeuze(options('feiten:papierKeuze.opties', PAPIEREN), { alone: [] }),
	[['plan'], ['ontheffing'], ['plan', 'mantelzorg'], ['afspraak']],
	{ unknown: false },
)

/** Duties of bijstand that one may be exempted from (Participatiewet art. 9 lid 1 a and c). */
export const PLICHTEN = ['werk', 'tegenprestatie'] as const

/** One of these duties. */
export type Plicht = (typeof PLICHTEN)[number]

export const plichten = question(
	'plichten',
	meerkeuze(options('feiten:plichten.opties', PLICHTEN), { alone: [] }),
	[['werk'], ['tegenprestatie'], ['werk', 'tegenprestatie']],
)

/** Why it cannot be done now. A kind of reason, never an illness. */
export const ONTHEFFINGREDENEN = ['zorgKind', 'zorgAnder', 'gezondheid', 'thuis', 'anders'] as const

/** One kind of reason. */
export type Ontheffingreden = (typeof ONTHEFFINGREDENEN)[number]

export const ontheffingReden = question(
	'ontheffingReden',
	meerkeuze(options('feiten:ontheffingReden.opties', ONTHEFFINGREDENEN), { alone: [] }),
	[['zorgKind'], ['zorgAnder'], ['gezondheid'], ['gezondheid', 'thuis']],
)

/** Whose letters there are. What stands in them is nobody's business but the reader's at the gemeente. */
export const BRIEVEN = ['huisarts', 'behandelaar', 'uwv', 'maatschappelijkWerk', 'geen'] as const

/** Whose letter it is. */
export type Brief = (typeof BRIEVEN)[number]

export const briefVan = question(
	'briefVan',
	meerkeuze(options('feiten:briefVan.opties', BRIEVEN), { alone: ['geen'] }),
	[['uwv'], ['huisarts', 'uwv'], ['geen']],
)

/** Whether UWV wrote that somebody is fully and lastingly unable to work (art. 9 lid 5). */
export const duurzaamArbeidsongeschikt = question(
	'duurzaamArbeidsongeschikt',
	keuze(options('feiten:duurzaamArbeidsongeschikt.opties', ['ja', 'nee'])),
	['ja', 'nee'],
)

/** Whether a single parent was exempted for a small child before (art. 9a: once). */
export const eerdereOntheffing = question(
	'eerdereOntheffing',
	keuze(options('feiten:eerdereOntheffing.opties', ['nee', 'ja'])),
	['nee', 'ja'],
)
