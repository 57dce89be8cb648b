import type { Parameter } from '../../engine/parameter.ts'
import { awirSources } from './sources.ts'

const years = { from: '2024-01-01', through: '2026-12-31' }
const year2026 = { from: '2026-01-01', through: '2026-12-31' }

/** The numbers that several toeslagen share. Add periods; never edit a past one. */
export const parameters = {
	drempelinkomen: {
		description: 'Income up to which a toeslag is highest for one person',
		unit: 'eurocent/jaar',
		values: [{ ...year2026, value: 29_736_00, source: awirSources.drempelinkomen }],
	},
	weeksToReport: {
		description: 'Term for reporting a change',
		unit: 'week',
		values: [{ ...years, value: 4, source: awirSources.wijziging }],
	},
	minimumPerYear: {
		description: 'Lowest amount that is granted',
		unit: 'eurocent/jaar',
		values: [{ ...year2026, value: 24_00, source: awirSources.minimum }],
	},
	noRecoveryUpTo: {
		description: 'Highest amount that is not recovered',
		unit: 'eurocent',
		values: [{ ...year2026, value: 121_00, source: awirSources.terugbetalen }],
	},
	yearsToRequest: {
		description: 'Years after the year of a toeslag whose last day is the last to ask for it',
		unit: 'jaar',
		values: [{ ...year2026, value: 1, source: awirSources.aanvraag }],
	},
} satisfies Record<string, Parameter<unknown>>
