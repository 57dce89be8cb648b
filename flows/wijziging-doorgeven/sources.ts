import type { Source } from '../engine/source.ts'
import { awirSources } from '../shared/awir/sources.ts'
import { afterWorkSource } from '../shared/kinderopvang/parameters.ts'

const checked = '2026-11-22'

/** Where it stands that a change is to be told, to whom, and by when. */
export const sources = {
	melden: {
		title: 'Awir, art. 17',
		url: 'https://wetten.overheid.nl/BWBR0018472#Artikel17',
		confidence: 'V',
		checked,
	},
	termijn: awirSources.wijziging,
	ingang: awirSources.verandering,
	bijstand: {
		title: 'Participatiewet, art. 17',
		url: 'https://wetten.overheid.nl/BWBR0015703#Artikel17',
		confidence: 'V',
		checked,
	},
	buitenland: {
		title: 'Participatiewet, art. 13 lid 1 onder e',
		url: 'https://wetten.overheid.nl/BWBR0015703#Artikel13',
		confidence: 'V',
		checked,
	},
	naWerk: afterWorkSource,
} as const satisfies Record<string, Source>
