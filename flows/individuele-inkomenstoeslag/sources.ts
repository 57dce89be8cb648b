import type { Source } from '../engine/source.ts'
import { bijstandSources } from '../shared/bijstand/sources.ts'

/** Where the rules of the individuele inkomenstoeslag stand. */
export const sources = {
	toeslag: {
		title: 'Participatiewet, artikel 36: individuele inkomenstoeslag',
		url: 'https://wetten.overheid.nl/BWBR0015703#Artikel36',
		confidence: 'V',
		checked: '2026-11-22',
	},
	vermogen: bijstandSources.vermogen,
	partner: bijstandSources.partner,
} as const satisfies Record<string, Source>
