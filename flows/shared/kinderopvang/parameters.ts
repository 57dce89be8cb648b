import type { Parameter } from '../../engine/parameter.ts'
import type { Source } from '../../engine/source.ts'

/** Where it stands that the right to kinderopvangtoeslag goes on for a while after work. */
export const afterWorkSource = {
	title: 'Wet kinderopvang, art. 1.6 lid 5',
	url: 'https://wetten.overheid.nl/BWBR0017017#Artikel1.6',
	confidence: 'V',
	checked: '2026-11-22',
} as const satisfies Source

/** The numbers of the kinderopvangtoeslag that other regelingen name too. */
export const parameters = {
	monthsAfterWork: {
		description: 'Calendar months that the right goes on after work has ended',
		unit: 'maand',
		values: [{ from: '2024-01-01', through: '2026-12-31', value: 3, source: afterWorkSource }],
	},
} satisfies Record<string, Parameter<number>>
