import type { Parameter } from '../engine/parameter.ts'
import { awirSources } from '../shared/awir/sources.ts'
import { sources } from './sources.ts'

const year2026 = { from: '2026-01-01', through: '2026-12-31' }

/** The numbers of the Wet op de huurtoeslag. Add periods; never edit a past one. */
export const parameters = {
	highestRent: {
		description: 'Rent above which nothing counts; for young people without child another',
		unit: 'eurocent/maand',
		values: [{ ...year2026, value: { all: 932_93, young: 498_20 }, source: sources.huur }],
	},
	ownRent: {
		description: 'Part of the rent that everybody pays (basishuur), for one person and for more',
		unit: 'eurocent/maand',
		values: [{ ...year2026, value: { one: 202_52, more: 200_71 }, source: sources.basishuur }],
	},
	steps: {
		description: 'Rents up to which a share counts; the second for 1 or 2 persons and for more',
		unit: 'eurocent/maand',
		values: [
			{
				...year2026,
				value: { first: 498_20, few: 713_02, many: 764_14 },
				source: sources.brochure,
			},
		],
	},
	shares: {
		description: 'Share of the rent that counts below the first step, the second, and above it',
		unit: 'procent',
		values: [
			{ ...year2026, value: { first: 100, second: 65, above: 40 }, source: sources.brochure },
		],
	},
	taper: {
		description: 'Income from which toeslag is taken off, and which share of what is above it',
		unit: 'eurocent/jaar, procent',
		values: [
			{
				...year2026,
				value: {
					one: { from: 23_425_00, share: 27 },
					more: { from: 31_500_00, share: 22 },
				},
				source: sources.brochure,
			},
		],
	},
	assetLimit: {
		description: 'Highest assets on 1 January: of one person, and of two partners together',
		unit: 'eurocent',
		values: [
			{
				...year2026,
				value: { alone: 38_479_00, partners: 76_958_00 },
				source: awirSources.vermogen,
			},
		],
	},
	childIncome: {
		description: 'Income of a child under an age on 1 January that does not count',
		unit: 'eurocent/jaar, jaar',
		values: [
			{ ...year2026, value: { free: 6_218_00, under: 23 }, source: awirSources.inkomenKind },
		],
	},
	ages: {
		description: 'Age of who can ask, and from which the highest rent for all holds',
		unit: 'jaar',
		values: [{ ...year2026, value: { adult: 18, rent: 21 }, source: sources.leeftijd }],
	},
} satisfies Record<string, Parameter<unknown>>
