import type { Wegwijzer } from './wegwijzer.ts'

const checked = '2026-11-22'
const status = { state: 'open', checked, through: '2026-12-31' } as const

/** What was seen once or long ago: shown as a place to ask, never as a fact. */
const once = (title: string, url?: string) =>
	({ title, confidence: 'S', checked, ...(url && { url }) }) as const

/** Every wegwijzer, the one for most people first. */
export const wegwijzers: ReadonlyArray<Wegwijzer> = [
	{
		id: 'wijkteam',
		aliases: ['wijkteam', 'sociaal wijkteam', 'Huis van de Wijk', 'buurtteam', 'voedselbank'],
		situations: ['weinigGeld', 'schulden', 'brief', 'kanNietWerken', 'verandert', 'opvang'],
		urgent: ['huis', 'eten'],
		source: once('Dicht de kloof (2021): wijkteams in 16 gebieden'),
		status,
	},
	{
		id: 'vraagwijzer',
		aliases: ['Vraagwijzer', 'loket Rotterdam'],
		situations: ['weinigGeld', 'schulden', 'brief'],
		gemeenten: ['Rotterdam'],
		source: once('rotterdam.nl, schulddienstverlening (oude pagina)'),
		status,
	},
	{
		id: 'raadslieden',
		aliases: ['sociaal raadslieden', 'raadsvrouw', 'raadsman', 'formulierenbrigade'],
		situations: ['brief', 'kanNietWerken', 'schulden'],
		source: once('Kwadraad: vrijwilligers met een sociaal raadsvrouw'),
		status,
	},
	{
		id: 'bibliotheek',
		aliases: ['bibliotheek', 'IDO', 'Informatiepunt Digitale Overheid', 'DigiD hulp'],
		situations: ['brief', 'verandert'],
		source: once('Informatiepunt Digitale Overheid: hulp in de bibliotheek'),
		status,
	},
	{
		id: 'smi',
		aliases: ['SMI', 'sociaal-medische indicatie', 'opvang bij ziekte'],
		situations: ['opvang', 'kanNietWerken'],
		gemeenten: ['Rotterdam'],
		child: { from: 0, through: 12 },
		source: {
			title: 'Beleidsregels bijzondere bijstand Rotterdam 2024 (CVDR719087), art. 6.2',
			url: 'https://lokaleregelgeving.overheid.nl/CVDR719087',
			confidence: 'V',
			checked,
		},
		status,
	},
	{
		id: 'rotterdampas',
		aliases: ['Rotterdampas', 'stadspas'],
		situations: ['weinigGeld', 'kindSport'],
		gemeenten: ['Rotterdam'],
		source: once('Gouda (2023) en Pijnacker-Nootdorp over de Rotterdampas'),
		status,
	},
	{
		id: 'jeugdtegoed',
		aliases: ['Jeugdtegoed', 'kindtegoed'],
		situations: ['weinigGeld', 'kindSport'],
		gemeenten: ['Rotterdam'],
		child: { from: 4, through: 17 },
		source: once(
			'Regeling Jeugdtegoed Rotterdam 2026 (CVDR756428); leeftijden uit 2020/2021',
			'https://lokaleregelgeving.overheid.nl/CVDR756428',
		),
		status,
	},
	{
		id: 'loopbaanorientatie',
		aliases: ['loopbaanoriëntatie', 'beroepskeuze', 'later worden'],
		situations: ['opleiding'],
		gemeenten: ['Rotterdam'],
		child: { from: 10, through: 17 },
		source: once('Nationaal Programma Rotterdam-Zuid (KIS, 2021)'),
		status,
	},
	{
		id: 'kinderwens',
		aliases: ['kinderwens', 'Nu Niet Zwanger', 'zwanger worden', 'anticonceptie'],
		situations: ['verandert'],
		gemeenten: ['Heerlen'],
		source: once('NRC, wethouder van Heerlen (2021): gesprek over kinderwens'),
		status,
	},
	{
		id: 'werkgeversnetwerk',
		aliases: ['werkgeversnetwerk', 'bedrijven in de buurt', 'koffie met werkgevers'],
		situations: ['gaWerken', 'kanNietWerken'],
		gemeenten: ['Peel en Maas'],
		source: once('Sprank (2019): netwerk van bedrijven in Peel en Maas'),
		status,
	},
]
