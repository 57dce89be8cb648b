import type { Source } from '../engine/source.ts'

const checked = '2026-11-22'
const wet = 'https://wetten.overheid.nl/BWBR0022751'

/** Where the rules of the kindgebonden budget stand. */
export const sources = {
	recht: {
		title: 'Wet op het kindgebonden budget, art. 2 lid 1',
		url: `${wet}#Artikel2`,
		confidence: 'V',
		checked,
	},
	bedragen: {
		title: 'Wet op het kindgebonden budget, art. 2 lid 2 tot en met 8',
		url: `${wet}#Artikel2`,
		confidence: 'V',
		checked,
	},
	vanzelf: {
		title: 'Wet op het kindgebonden budget, art. 5 lid 2',
		url: `${wet}#Artikel5`,
		confidence: 'V',
		checked,
	},
	vermogen: {
		title: 'Wet op het kindgebonden budget, art. 1 lid 4',
		url: `${wet}#Artikel1`,
		confidence: 'V',
		checked,
	},
} as const satisfies Record<string, Source>
