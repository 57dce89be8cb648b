import { keuze, options } from '../engine/kinds/keuze.ts'
import { meerkeuze } from '../engine/kinds/meerkeuze.ts'
import { uren } from '../engine/kinds/uren.ts'
import { question } from '../engine/question.ts'

/** Whom somebody cares for: who they are to them, never what they have. */
export const mantelzorgVoor = question(
	'mantelzorgVoor',
	keuze(
		options('feiten:mantelzorgVoor.opties', [
			'partner',
			'ouder',
			'kind',
			'familie',
			'buur',
			'ander',
		]),
	),
	['partner', 'ouder', 'buur'],
)

/** Hours a week of that care. */
export const mantelzorgUren = question('mantelzorgUren', uren({ most: 168 }), [800, 2_500])

export const mantelzorgTaken = question(
	'mantelzorgTaken',
	meerkeuze(
		options('feiten:mantelzorgTaken.opties', [
			'huis',
			'boodschappen',
			'meegaan',
			'papieren',
			'verzorgen',
			'gezelschap',
		]),
		{ alone: [] },
	),
	[['huis', 'boodschappen'], ['gezelschap']],
)
