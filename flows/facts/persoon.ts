import { datum } from '../engine/kinds/datum.ts'
import { getal } from '../engine/kinds/getal.ts'
import { keuze, options } from '../engine/kinds/keuze.ts'
import { naam as naamKind } from '../engine/kinds/naam.ts'
import { tekst } from '../engine/kinds/tekst.ts'
import { question } from '../engine/question.ts'

/** Who sits at the screen: somebody for themselves, or a helper with somebody. */
export const voorWie = question(
	'voorWie',
	keuze(options('feiten:voorWie.opties', ['mezelf', 'iemandAnders'])),
	['mezelf', 'iemandAnders'],
	{ unknown: false },
)

/** Name of the person it is for, as on the identity paper. */
export const naam = question(
	'naam',
	naamKind(),
	[
		{ voornamen: 'Yıldız', achternaam: 'Şahin-Łukaszewicz' },
		{ voornamen: '', achternaam: 'Nguyễn Đặng' },
	],
	{
		unknown: false,
		autocomplete: { voornamen: 'given-name', achternaam: 'family-name' },
	},
)

/** Birthday of the person it is for. */
export const geboortedatum = question(
	'geboortedatum',
	datum('past'),
	['1990-05-14', '2006-08-02', '1955-03-01'],
	{
		autocomplete: { dag: 'bday-day', maand: 'bday-month', jaar: 'bday-year' },
	},
)

/** Birthday of the (possible) toeslagpartner; asked where somebody young may be one. */
export const geboortedatumPartner = question('geboortedatumPartner', datum('past'), [
	'1991-03-07',
	'2007-01-20',
])

/** Where the person lives: which gemeente helps and decides. */
export const woonplaats = question('woonplaats', tekst(), ['Rotterdam', 'Heerlen'], {
	autocomplete: { '': 'address-level2' },
})

/** On what ground somebody lives in the Netherlands, as on the passport or card (PW art. 11). */
export const verblijfsrecht = question(
	'verblijfsrecht',
	keuze(
		options('feiten:verblijfsrecht.opties', ['nederlands', 'vergunning', 'euPaspoort', 'anders']),
	),
	['nederlands', 'vergunning', 'euPaspoort', 'anders'],
)

/** Weeks out of the country this year: more than a few, and the right to bijstand may end. */
export const wekenBuitenland = question(
	'wekenBuitenland',
	getal({ least: 0, most: 52 }),
	[0, 2, 4, 5, 14],
)

/** Where letters to the person go: street, number, postcode. */
export const adres = question('adres', tekst(), ['Putselaan 12, 3074 JB'], {
	autocomplete: { '': 'street-address' },
})

/** Whether the bills can be paid: asked in every regeling, so that debts do not stay unseen. */
export const rekeningenBetalen = question(
	'rekeningenBetalen',
	keuze(options('feiten:rekeningenBetalen.opties', ['ja', 'somsNiet', 'nee', 'zegIkNiet'])),
	['ja', 'nee'],
	{ unknown: false },
)
