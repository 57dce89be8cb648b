import type { Parameter } from '../engine/parameter.ts'
import { sources } from './sources.ts'

const year2026 = { from: '2026-01-01', through: '2026-12-31' }

/** The numbers of the Wet op de zorgtoeslag. Add periods; never edit a past one. */
export const parameters = {
	standaardpremie: {
		description: 'Average premium plus own risk of one insured person',
		unit: 'eurocent/jaar',
		values: [{ ...year2026, value: 2_119_00, source: sources.standaardpremie }],
	},
	drempelShare: {
		description: 'Share of the drempelinkomen that everybody pays',
		unit: 'honderdduizendste',
		values: [{ ...year2026, value: { alone: 1_912, partners: 4_289 }, source: sources.normpremie }],
	},
	taperShare: {
		description: 'Share of the income above the drempelinkomen that is paid',
		unit: 'honderdduizendste',
		values: [{ ...year2026, value: 13_730, source: sources.normpremie }],
	},
	assetLimit: {
		description: 'Highest assets on 1 January, alone and with a toeslagpartner',
		unit: 'eurocent',
		values: [
			{ ...year2026, value: { alone: 146_011_00, partners: 184_633_00 }, source: sources.vermogen },
		],
	},
	ageOfRight: {
		description: 'Age from which somebody pays for health insurance',
		unit: 'jaar',
		values: [{ ...year2026, value: 18, source: sources.recht }],
	},
} satisfies Record<string, Parameter<unknown>>
