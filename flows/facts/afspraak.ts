import { datum } from '../engine/kinds/datum.ts'
import { keuze, options } from '../engine/kinds/keuze.ts'
import { meerkeuze } from '../engine/kinds/meerkeuze.ts'
import { question } from '../engine/question.ts'

/** The day of an appointment that somebody cannot keep; it may have passed. */
export const afspraakDatum = question('afspraakDatum', datum(), ['2026-12-03', '2026-11-18'])

/** Why, in one word; nobody has to say. */
export const afspraakReden = question(
	'afspraakReden',
	keuze(
		options('feiten:afspraakReden.opties', [
			'gezondheid',
			'zorg',
			'werk',
			'andereAfspraak',
			'reis',
			'zegIkNiet',
		]),
	),
	['zorg', 'zegIkNiet'],
	{ unknown: false },
)

/** When it can be instead. */
export const afspraakMomenten = question(
	'afspraakMomenten',
	meerkeuze(
		options('feiten:afspraakMomenten.opties', [
			'maandagochtend',
			'maandagmiddag',
			'dinsdagochtend',
			'dinsdagmiddag',
			'woensdagochtend',
			'woensdagmiddag',
			'donderdagochtend',
			'donderdagmiddag',
			'vrijdagochtend',
			'vrijdagmiddag',
		]),
		{ alone: [] },
	),
	[['maandagochtend', 'vrijdagmiddag'], ['woensdagmiddag']],
)
