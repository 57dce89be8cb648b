import type { Parameter } from '../engine/parameter.ts'
import { sources } from './sources.ts'

const year = { from: '2026-01-01', through: '2026-12-31' }

/** The terms of the law. No amount: the beslagvrije voet is for the official tool. */
export const parameters = {
	weeksToTalk: {
		description: 'From the request to the first talk (Wgs art. 4 lid 1)',
		unit: 'week',
		values: [{ ...year, value: 4, source: sources.gesprek }],
	},
	workingDaysToTalk: {
		description:
			'The same where house, energy, water or health insurance may go (Wgs art. 4 lid 2)',
		unit: 'werkdag',
		values: [{ ...year, value: 3, source: sources.gesprek }],
	},
	weeksToDecide: {
		description: 'From the first talk to plan or refusal, at the most (Wgs art. 4a)',
		unit: 'week',
		values: [{ ...year, value: 8, source: sources.besluit }],
	},
	monthsOfPause: {
		description: 'The longest afkoelingsperiode that a court gives (Wgs art. 5)',
		unit: 'maand',
		values: [{ ...year, value: 6, source: sources.pauze }],
	},
	lowIncomeKept: {
		description: 'Share of an income up to the norm that stays out of reach (Rv art. 475d)',
		unit: 'procent',
		values: [{ ...year, value: 95, source: sources.beslagvrij }],
	},
} satisfies Record<string, Parameter>
