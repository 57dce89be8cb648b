import type { Parameter } from '../engine/parameter.ts'
import { sources } from './sources.ts'

const year = { from: '2026-01-01', through: '2026-12-31' }

/** Ages and years of the Participatiewet as it is in force in 2026. */
export const parameters = {
	smallChild: {
		description: 'Age below which a single parent may be exempted on request',
		unit: 'jaar',
		values: [{ ...year, value: 5, source: sources.kleinKind }],
	},
	schoolChild: {
		description: 'Age below which the gemeente first looks at care and load of a single parent',
		unit: 'jaar',
		values: [{ ...year, value: 12, source: sources.kindTot12 }],
	},
	mostYears: {
		description: 'Longest time a single parent is exempted for a small child, in all',
		unit: 'jaar',
		values: [{ ...year, value: 5, source: sources.kleinKind }],
	},
} satisfies Record<string, Parameter>
