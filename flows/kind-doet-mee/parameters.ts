import type { Parameter } from '../engine/parameter.ts'
import { sources } from './sources.ts'

/** Numbers that hold for a fund in every place. Those of one place stand in `flows/gemeenten`. */
export const parameters = {
	monthsOfHelp: {
		description: 'How long help of a fund often lasts before it has to be asked for again',
		unit: 'maand',
		values: [{ from: '2026-01-01', through: '2026-12-31', value: 12, source: sources.duur }],
	},
} satisfies Record<string, Parameter>
