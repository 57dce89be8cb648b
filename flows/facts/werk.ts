import { datum } from '../engine/kinds/datum.ts'
import { keuze, options } from '../engine/kinds/keuze.ts'
import { meerkeuze } from '../engine/kinds/meerkeuze.ts'
import { type Question, question } from '../engine/question.ts'

/** What a parent does, in the words people use; each is a ground or a way on of the law. */
export const BEZIGHEDEN = [
	'loondienst',
	'zelfstandig',
	'meewerkend',
	'opleiding',
	'inburgering',
	'bijstandTraject',
	'wwTraject',
	'ziekteTraject',
	'werkzoekendTraject',
	'jongerMetUitkering',
	'ziek',
	'geen',
] as const

/** A partner can besides be in long-term care or detention: no ground is asked of them then. */
export const BEZIGHEDEN_PARTNER = [...BEZIGHEDEN.slice(0, -1), 'wlz', 'detentie', 'geen'] as const

export const PERIODEN = [
	'heelJaar',
	'begonnen',
	'gestopt',
	'begonnenEnGestopt',
	'metPauze',
] as const

/** One of the things somebody does. */
export type Bezigheid = (typeof BEZIGHEDEN_PARTNER)[number]

/** For which part of the year: all of it, from a day, until a day, both, or with a time between. */
export type WerkPeriode = (typeof PERIODEN)[number]

const werkPeriodeOf = (name: string): Question<WerkPeriode> =>
	question(name, keuze(options(`feiten:werkPeriode.opties`, PERIODEN)), [...PERIODEN])

export const werk = question(
	'werk',
	meerkeuze(options('feiten:werk.opties', BEZIGHEDEN), { alone: ['geen'] }),
	[['loondienst'], ['bijstandTraject'], ['ziek'], ['geen']],
)
export const werkPeriode = werkPeriodeOf('werkPeriode')
export const werkBegin = question('werkBegin', datum(), ['2026-03-01'])
export const werkEind = question('werkEind', datum(), ['2026-04-15', '2026-12-01'])
/** First day without, and first day with again: between jobs, schools or trajecten. */
export const werkPauzeBegin = question('werkPauzeBegin', datum(), ['2026-03-01', '2026-08-01'])
export const werkPauzeEind = question('werkPauzeEind', datum(), ['2026-10-01', '2026-11-02'])

export const werkPartner = question(
	'werkPartner',
	meerkeuze(options('feiten:werk.opties', BEZIGHEDEN_PARTNER), { alone: ['geen'] }),
	[['loondienst'], ['wlz'], ['ziek'], ['geen']],
)
export const werkPeriodePartner = werkPeriodeOf('werkPeriodePartner')
export const werkBeginPartner = question('werkBeginPartner', datum(), ['2026-02-01'])
export const werkEindPartner = question('werkEindPartner', datum(), ['2026-04-15', '2026-12-01'])
export const werkPauzeBeginPartner = question('werkPauzeBeginPartner', datum(), ['2026-04-01'])
export const werkPauzeEindPartner = question('werkPauzeEindPartner', datum(), ['2026-10-01'])
