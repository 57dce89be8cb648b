import type { Parameter } from '../engine/parameter.ts'
import { sources } from './sources.ts'

const year2026 = { from: '2026-01-01', through: '2026-12-31' }

/** The numbers of the Wet op het kindgebonden budget. Add periods; never edit a past one. */
export const parameters = {
	perChild: {
		description: 'Amount for each child, and what is added from an age on',
		unit: 'eurocent/jaar',
		values: [
			{
				...year2026,
				value: { each: 2_580_00, from12: 724_00, from16: 964_00 },
				source: sources.bedragen,
			},
		],
	},
	aloKop: {
		description: 'Amount for a parent without toeslagpartner (ALO-kop)',
		unit: 'eurocent/jaar',
		values: [{ ...year2026, value: 3_416_00, source: sources.bedragen }],
	},
	drempelPartners: {
		description: 'Income of two partners up to which the amount is highest',
		unit: 'eurocent/jaar',
		values: [{ ...year2026, value: 39_141_00, source: sources.bedragen }],
	},
	taperShare: {
		description: 'Share of the income above the drempel that is taken off',
		unit: 'tienduizendste',
		values: [{ ...year2026, value: 760, source: sources.bedragen }],
	},
	assetLimit: {
		description: 'Highest assets on 1 January, alone and with a toeslagpartner',
		unit: 'eurocent',
		values: [
			{ ...year2026, value: { alone: 146_011_00, partners: 184_633_00 }, source: sources.vermogen },
		],
	},
	ages: {
		description: 'Ages at which the amount for a child changes, and ends',
		unit: 'jaar',
		values: [{ ...year2026, value: { middle: 12, high: 16, end: 18 }, source: sources.bedragen }],
	},
} satisfies Record<string, Parameter<unknown>>
