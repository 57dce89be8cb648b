import type { Source } from '../engine/source.ts'
import { afterWorkSource } from '../shared/kinderopvang/parameters.ts'

const checked = '2026-11-22'
const wetKinderopvang = 'https://wetten.overheid.nl/BWBR0017017'
const besluit = 'https://wetten.overheid.nl/BWBR0017321'

/** Where the rules of the kinderopvangtoeslag stand. */
export const sources = {
	kinderopvang: {
		title: 'Wet kinderopvang, art. 1.1 lid 1',
		url: `${wetKinderopvang}#Artikel1.1`,
		confidence: 'V',
		checked,
	},
	terugwerkend: {
		title: 'Wet kinderopvang, art. 1.3 lid 2 onder b',
		url: `${wetKinderopvang}#Artikel1.3`,
		confidence: 'V',
		checked,
	},
	geregistreerd: {
		title: 'Wet kinderopvang, art. 1.5 lid 1',
		url: `${wetKinderopvang}#Artikel1.5`,
		confidence: 'V',
		checked,
	},
	grond: {
		title: 'Wet kinderopvang, art. 1.6 lid 1 en 3',
		url: `${wetKinderopvang}#Artikel1.6`,
		confidence: 'V',
		checked,
	},
	naWerk: afterWorkSource,
	uitzondering: {
		title: 'Wet kinderopvang, art. 1.6 lid 8 tot en met 10',
		url: `${wetKinderopvang}#Artikel1.6`,
		confidence: 'V',
		checked,
	},
	familie: {
		title: 'Wet kinderopvang, art. 1.6 lid 6',
		url: `${wetKinderopvang}#Artikel1.6`,
		confidence: 'V',
		checked,
	},
	kosten: {
		title: 'Wet kinderopvang, art. 1.7',
		url: `${wetKinderopvang}#Artikel1.7`,
		confidence: 'V',
		checked,
	},
	uren: {
		title: 'Besluit kinderopvangtoeslag',
		url: besluit,
		confidence: 'V2',
		checked,
	},
	uurprijs: {
		title: 'Besluit kinderopvangtoeslag, art. 4 lid 1',
		url: besluit,
		confidence: 'V',
		checked,
	},
	tabel: {
		title: 'Besluit kinderopvangtoeslag, bijlage I (Stb. 2025, 233)',
		url: besluit,
		confidence: 'V2',
		checked,
	},
	tabelAfgeleid: {
		title: 'Berekend uit een tabel met ouderbijdragen voor 2025',
		confidence: 'D',
		checked,
	},
	eigenBijdrage: {
		title: 'Wet kinderopvang, art. 1.5 lid 1 (betaalde kosten)',
		url: `${wetKinderopvang}#Artikel1.5`,
		confidence: 'V',
		checked,
	},
	zelfdeAdres: {
		title: 'Website van een gastouderopvang (oud, niet officieel)',
		confidence: 'S',
		checked,
	},
} as const satisfies Record<string, Source>
