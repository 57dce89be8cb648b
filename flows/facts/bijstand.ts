import { datum } from '../engine/kinds/datum.ts'
import { keuze, options } from '../engine/kinds/keuze.ts'
import { meerkeuze } from '../engine/kinds/meerkeuze.ts'
import { question } from '../engine/question.ts'

/** Whether somebody said at UWV (werk.nl) that they need bijstand: that day counts (PW art. 44). */
export const melding = question('melding', keuze(options('feiten:melding.opties', ['nee', 'ja'])), [
	'nee',
	'ja',
])

/** The day of that report. */
export const meldingDatum = question('meldingDatum', datum('past'), ['2026-11-02', '2026-06-15'])

/** Whether the form for bijstand was sent. */
export const aanvraagGedaan = question(
	'aanvraagGedaan',
	keuze(options('feiten:aanvraagGedaan.opties', ['nee', 'ja'])),
	['nee', 'ja'],
)

/** The day the form was sent: the advance comes by that day (PW art. 52). */
export const aanvraagDatum = question('aanvraagDatum', datum('past'), ['2026-11-16', '2026-06-20'])

/** Whether somebody is at a school, and with studiefinanciering or without. */
export const studie = question(
	'studie',
	keuze(options('feiten:studie.opties', ['nee', 'metStudiefinanciering', 'zonder'])),
	['nee', 'metStudiefinanciering', 'zonder'],
)

/** Whether somebody young could go to school now (PW art. 13 lid 2 onder c). */
export const schoolMogelijk = question(
	'schoolMogelijk',
	keuze(options('feiten:schoolMogelijk.opties', ['ja', 'nee'])),
	['ja', 'nee'],
)

/** What spares somebody young the four weeks of looking for work first (PW art. 41 lid 4). */
export const zoektijd = question(
	'zoektijd',
	meerkeuze(
		options('feiten:zoektijd.opties', [
			'praktijkschool',
			'minderUren',
			'loonkosten',
			'geenVanDeze',
		]),
		{ alone: ['geenVanDeze'] },
	),
	[['geenVanDeze'], ['praktijkschool']],
)

/** How long somebody has had little income: how long it takes, the gemeente says (PW art. 36). */
export const laagInkomenSinds = question(
	'laagInkomenSinds',
	keuze(options('feiten:laagInkomenSinds.opties', ['kort', 'paarJaar', 'lang'])),
	['kort', 'paarJaar', 'lang'],
)

/** Whether somebody got an individuele inkomenstoeslag in the twelve months before. */
export const toeslagGehad = question(
	'toeslagGehad',
	keuze(options('feiten:toeslagGehad.opties', ['ja', 'nee'])),
	['ja', 'nee'],
)

/** Whether more income is in sight. */
export const meerInkomen = question(
	'meerInkomen',
	keuze(options('feiten:meerInkomen.opties', ['ja', 'nee'])),
	['ja', 'nee'],
)
