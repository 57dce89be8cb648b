import { options } from '../engine/kinds/keuze.ts'
import { meerkeuze } from '../engine/kinds/meerkeuze.ts'
import { question } from '../engine/question.ts'

/** What is going on in somebody's life: where Ontdek begins. */
export const SITUATIES = [
	'gaWerken',
	'opvang',
	'weinigGeld',
	'schulden',
	'brief',
	'kanNietWerken',
	'verandert',
	'opleiding',
	'kindSport',
] as const

/** One thing that is going on. */
export type Situatie = (typeof SITUATIES)[number]

/** What cannot wait: a house, light and water, the health insurance, food. */
export const NOOD = ['huis', 'energie', 'zorg', 'eten'] as const

/** One thing that cannot wait. */
export type Nood = (typeof NOOD)[number]

/** Everything that is going on. */
export const situatie = question(
	'situatie',
	meerkeuze(options('feiten:situatie.opties', SITUATIES), { alone: [] }),
	SITUATIES.map((one) => [one]),
	{ unknown: false },
)

/** Whether something cannot wait (Wgs art. 4 lid 2); asked only where something says it may be so. */
export const haast = question(
	'haast',
	meerkeuze(options('feiten:haast.opties', [...NOOD, 'geenVanDeze']), { alone: ['geenVanDeze'] }),
	[['huis'], ['energie', 'eten'], ['geenVanDeze']],
	{ unknown: false },
)
