import type { Parameter } from '../engine/parameter.ts'
import { sources } from './sources.ts'

/** The numbers that only matter when something changes. */
export const parameters = {
	weeksAbroad: {
		description: 'Weeks abroad in a calendar year up to which bijstand goes on, under the AOW age',
		unit: 'week',
		values: [{ from: '2026-01-01', through: '2026-12-31', value: 4, source: sources.buitenland }],
	},
} satisfies Record<string, Parameter<number>>
