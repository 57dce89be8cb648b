import type { Source } from '../engine/source.ts'
import { bijstandSources } from '../shared/bijstand/sources.ts'

/** Where the rules of the bijzondere bijstand stand; those of a place stand in its data file. */
export const sources = {
	kosten: {
		title: 'Participatiewet, artikel 35: bijzondere bijstand',
		url: 'https://wetten.overheid.nl/BWBR0015703#Artikel35',
		confidence: 'V',
		checked: '2026-11-22',
	},
	recht: bijstandSources.recht,
	leeftijd: bijstandSources.uitsluiting,
	vermogen: bijstandSources.vermogen,
	norm: bijstandSources.norm,
} as const satisfies Record<string, Source>
