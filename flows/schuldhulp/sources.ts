import type { Source } from '../engine/source.ts'

const checked = '2026-11-22'
const wgs = 'https://wetten.overheid.nl/BWBR0031331'

/** Where the rules of schuldhulp stand. */
export const sources = {
	wieMag: {
		title: 'Wet gemeentelijke schuldhulpverlening, artikel 3',
		url: `${wgs}#Artikel3`,
		confidence: 'V',
		checked,
	},
	gesprek: {
		title: 'Wet gemeentelijke schuldhulpverlening, artikel 4',
		url: `${wgs}#Artikel4`,
		confidence: 'V',
		checked,
	},
	besluit: {
		title: 'Wet gemeentelijke schuldhulpverlening, artikel 4a',
		url: `${wgs}#Artikel4a`,
		confidence: 'V',
		checked,
	},
	pauze: {
		title: 'Wet gemeentelijke schuldhulpverlening, artikel 5',
		url: `${wgs}#Artikel5`,
		confidence: 'V',
		checked,
	},
	meewerken: {
		title: 'Wet gemeentelijke schuldhulpverlening, artikel 6 en 7',
		url: `${wgs}#Artikel6`,
		confidence: 'V',
		checked,
	},
	termijnen: {
		title: 'Algemene termijnenwet, artikel 1 en 3',
		url: 'https://wetten.overheid.nl/BWBR0002448',
		confidence: 'V',
		checked,
	},
	beslagvrij: {
		title: 'Wetboek van Burgerlijke Rechtsvordering, artikel 475c tot en met 475e; schuldinfo.nl',
		confidence: 'V',
		checked,
	},
} as const satisfies Record<string, Source>

/** Where the government itself computes the beslagvrije voet. */
export const OFFICIAL_TOOL = 'uwbeslagvrijevoet.nl'
