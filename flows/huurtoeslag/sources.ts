import type { Source } from '../engine/source.ts'

const checked = '2026-11-22'
const wet = 'https://wetten.overheid.nl/BWBR0008659'
const law = 'Wet op de huurtoeslag, art.'

/** Where the rules of the huurtoeslag stand. */
export const sources = {
	brochure: {
		title: 'Brochure huurtoeslag 2026 van Dienst Toeslagen',
		confidence: 'V2',
		checked,
	},
	woning: { title: `${law} 11`, url: `${wet}#Artikel11`, confidence: 'V', checked },
	huur: { title: `${law} 5, 13, 20 en 21`, url: `${wet}#Artikel21`, confidence: 'V', checked },
	basishuur: {
		title: `${law} 16 en 17, met de verlaging van de eigen bijdrage`,
		url: `${wet}#Artikel17`,
		confidence: 'V2',
		checked,
	},
	afbouw: { title: `${law} 17 en 21 lid 2`, url: `${wet}#Artikel21`, confidence: 'V', checked },
	leeftijd: {
		title: `${law} 8, en Awir, art. 10`,
		url: `${wet}#Artikel8`,
		confidence: 'V',
		checked,
	},
	bewoners: {
		title: `${law} 2 en 9, en Awir, art. 15 lid 3 en 4`,
		url: `${wet}#Artikel9`,
		confidence: 'V',
		checked,
	},
	partner: { title: `${law} 1a lid 3`, url: `${wet}#Artikel1a`, confidence: 'V', checked },
} as const satisfies Record<string, Source>
