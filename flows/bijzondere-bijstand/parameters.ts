import type { Parameter } from '../engine/parameter.ts'
import { sources } from './sources.ts'

/** The numbers of the law. Add periods; never edit a past one. */
export const parameters = {
	threshold: {
		description: 'Costs in twelve months below which a gemeente may say no (PW art. 35 lid 2)',
		unit: 'eurocent/jaar',
		values: [{ from: '2026-01-01', through: '2026-12-31', value: 176_00, source: sources.kosten }],
	},
} satisfies Record<string, Parameter>
