import type { Source } from '../engine/source.ts'

const checked = '2026-11-22'
const wet = 'https://wetten.overheid.nl/BWBR0008659'

/** Where the rules of the huurtoeslag stand. */
export const sources = {
	brochure: {
		title: 'Brochure huurtoeslag 2026 van Dienst Toeslagen',
		confidence: 'V2',
		checked,
	},
	woning: {
		title: 'Wet op de huurtoeslag, art. 11',
		url: `${wet}#Artikel11`,
		confidence: 'V2',
		checked,
	},
	huur: {
		title: 'Wet op de huurtoeslag, art. 5',
		url: `${wet}#Artikel5`,
		confidence: 'V2',
		checked,
	},
	bewoners: {
		title: 'Wet op de huurtoeslag, art. 9',
		url: `${wet}#Artikel9`,
		confidence: 'V2',
		checked,
	},
	akkoord: {
		title: 'Awir, art. 15 lid 3 en 4',
		url: 'https://wetten.overheid.nl/BWBR0018472#Artikel15',
		confidence: 'V',
		checked,
	},
	leeftijd: {
		title: 'Leeftijd van wie huurtoeslag vraagt, nog na te vragen',
		confidence: 'S',
		checked,
	},
} as const satisfies Record<string, Source>
