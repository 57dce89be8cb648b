import type { Source } from '../engine/source.ts'

const checked = '2026-11-22'
const wet = 'https://wetten.overheid.nl/BWBR0018451'

/** Where the rules of the zorgtoeslag stand. */
export const sources = {
	recht: {
		title: 'Wet op de zorgtoeslag, art. 1 lid 1 onder c en art. 2 lid 1',
		url: `${wet}#Artikel1`,
		confidence: 'V',
		checked,
	},
	normpremie: {
		title: 'Wet op de zorgtoeslag, art. 2 lid 2 en 3',
		url: `${wet}#Artikel2`,
		confidence: 'V',
		checked,
	},
	standaardpremie: { title: 'Regeling standaardpremie 2026', confidence: 'V2', checked },
	vermogen: {
		title: 'Wet op de zorgtoeslag, art. 3 lid 1',
		url: `${wet}#Artikel3`,
		confidence: 'V',
		checked,
	},
} as const satisfies Record<string, Source>
