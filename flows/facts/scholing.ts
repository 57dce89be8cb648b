import { bedrag } from '../engine/kinds/bedrag.ts'
import { datum } from '../engine/kinds/datum.ts'
import { keuze, options } from '../engine/kinds/keuze.ts'
import { tekst } from '../engine/kinds/tekst.ts'
import { question } from '../engine/question.ts'

/** The ladder of schools from low to high; `cursus` stands on no rung. */
export const NIVEAUS = ['cursus', 'mbo1', 'mbo2', 'mbo3', 'mbo4', 'hbo', 'wo'] as const

/** How high a course is. */
export type Niveau = (typeof NIVEAUS)[number]

/** Which benefit somebody has, for who pays schooling. */
export const uitkeringSoort = question(
	'uitkeringSoort',
	keuze(options('feiten:uitkeringSoort.opties', ['bijstand', 'ww', 'andere', 'geen'])),
	['bijstand', 'ww', 'geen'],
)

/** The course somebody wants to take, in their own words. */
export const opleiding = question('opleiding', tekst(), [
	'Heftruckchauffeur',
	'Helpende zorg mbo-2',
])

export const opleider = question('opleider', tekst(), ['Albeda', 'Zadkine'])

export const opleidingNiveau = question(
	'opleidingNiveau',
	keuze(options('feiten:opleidingNiveau.opties', NIVEAUS)),
	['mbo2', 'mbo4', 'hbo', 'wo'],
)

/** The work it is for: what an adviser asks first. */
export const opleidingWerk = question('opleidingWerk', tekst(), [
	'Werk in de haven',
	'Werk in de zorg',
])

export const opleidingBegin = question('opleidingBegin', datum(), ['2027-02-01', '2026-09-01'])

/** The whole price, with books and examination. */
export const opleidingKosten = question('opleidingKosten', bedrag(), [180_000, 320_000])

/** Whether the gemeente already paid a course this year: the highest amount is for a year. */
export const eerderScholingsgeld = question(
	'eerderScholingsgeld',
	keuze(options('feiten:eerderScholingsgeld.opties', ['ja', 'nee'])),
	['ja', 'nee'],
)

export const eerderScholingsbedrag = question('eerderScholingsbedrag', bedrag(), [100_000])
