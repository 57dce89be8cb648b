import type { Parameter } from '../engine/parameter.ts'
import { sources } from './rules-sources.ts'
import { table2025 } from './table-2025.ts'
import { table2026 } from './table-2026.ts'

/** One row: whole euros, both included (`null`: no upper bound), and tenths of a percent. */
export type PercentageRow = readonly [
	from: number,
	through: number | null,
	first: number,
	further: number | null,
]

const year2024 = { from: '2024-01-01', through: '2024-12-31' }
const year2025 = { from: '2025-01-01', through: '2025-12-31' }
const year2026 = { from: '2026-01-01', through: '2026-12-31' }
const years = { from: year2024.from, through: year2026.through }

/** The numbers of the Wet kinderopvang. Add periods; never edit a past one. */
export const parameters = {
	maxHourlyPrice: {
		description: 'Highest hourly price that counts, per kind of care',
		unit: 'eurocent/uur',
		values: [
			{
				...year2024,
				value: { dagopvang: 10_25, bso: 9_12, gastouder: 7_53 },
				source: sources.uurprijs,
			},
			{
				...year2025,
				value: { dagopvang: 10_71, bso: 9_52, gastouder: 8_10 },
				source: sources.uurprijs,
			},
			{
				...year2026,
				value: { dagopvang: 11_23, bso: 9_98, gastouder: 8_49 },
				source: sources.uurprijs,
			},
		],
	},
	maxHoursPerMonth: {
		description: 'Highest number of hours that counts, per child over all its care',
		unit: 'honderdste uur/maand',
		values: [{ ...years, value: 230_00, source: sources.uren }],
	},
	percentages: {
		description: 'Share of the counted cost, by combined toetsingsinkomen',
		unit: 'promille',
		values: [
			{ ...year2025, value: table2025, source: sources.tabelAfgeleid },
			{ ...year2026, value: table2026, source: sources.tabel },
		],
	},
	retroactiveMonths: {
		description: 'Calendar months before the month of the request that can be granted',
		unit: 'maand',
		values: [{ ...years, value: 3, source: sources.terugwerkend }],
	},
	monthsOfDetention: {
		description: 'Detention of a partner that excuses them lasts more than this',
		unit: 'maand',
		values: [{ ...years, value: 3, source: sources.uitzondering }],
	},
} satisfies Record<string, Parameter<unknown>>
