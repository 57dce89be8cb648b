import { datum } from '../engine/kinds/datum.ts'
import { keuze, options } from '../engine/kinds/keuze.ts'
import { meerkeuze } from '../engine/kinds/meerkeuze.ts'
import { uren } from '../engine/kinds/uren.ts'
import { question } from '../engine/question.ts'

/** What somebody chooses to do; each counts as a step. */
export const ACTIVITEITEN = [
	'vrijwilligerswerk',
	'mantelzorg',
	'taal',
	'bewegen',
	'obstakels',
	'anders',
] as const

/** One thing to do. */
export type PlanActiviteit = (typeof ACTIVITEITEN)[number]

export const planActiviteiten = question(
	'planActiviteiten',
	meerkeuze(options('feiten:planActiviteiten.opties', ACTIVITEITEN), { alone: [] }),
	[['vrijwilligerswerk'], ['taal', 'bewegen'], ['obstakels'], ['mantelzorg']],
)

/** What stands in the way and is worked on first. */
export const OBSTAKELS = ['schulden', 'gezondheid', 'taal', 'papieren', 'wonen'] as const

/** One thing in the way. */
export type Obstakel = (typeof OBSTAKELS)[number]

export const planObstakels = question(
	'planObstakels',
	meerkeuze(options('feiten:planObstakels.opties', OBSTAKELS), { alone: [] }),
	[['schulden'], ['gezondheid', 'taal']],
)

/** Hours a week somebody thinks they can. */
export const planUren = question('planUren', uren({ most: 60 }), [200, 800, 2_400])

export const planDagen = question(
	'planDagen',
	meerkeuze(
		options('feiten:planDagen.opties', [
			'maandag',
			'dinsdag',
			'woensdag',
			'donderdag',
			'vrijdag',
			'weekend',
			'wisselt',
		]),
		{ alone: ['wisselt'] },
	),
	[['maandag', 'donderdag'], ['wisselt']],
)

export const planBegin = question('planBegin', datum('future'), ['2027-01-11'])

export const planPlek = question(
	'planPlek',
	keuze(
		options('feiten:planPlek.opties', [
			'huisVanDeWijk',
			'bibliotheek',
			'school',
			'club',
			'thuis',
			'maaktNietUit',
		]),
	),
	['huisVanDeWijk', 'maaktNietUit'],
)

/** What somebody needs to be able to do it. */
export const planHulp = question(
	'planHulp',
	meerkeuze(
		options('feiten:planHulp.opties', [
			'plek',
			'meegaan',
			'taal',
			'opvang',
			'reizen',
			'rustig',
			'geen',
		]),
		{ alone: ['geen'] },
	),
	[['plek', 'meegaan'], ['opvang'], ['geen']],
)
