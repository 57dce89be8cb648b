import type { Cents } from '../engine/money.ts'
import type { Parameter } from '../engine/parameter.ts'
import { scholingsfonds } from './place.ts'
import { sources } from './sources.ts'

const amount = scholingsfonds.amounts[0]!

/** The numbers of the Scholingsfonds, with the days they held for; none for today. */
export const parameters = {
	highestPerYear: {
		description: 'Highest amount for the courses of one person',
		unit: 'eurocent/jaar',
		values: [
			{ from: amount.from!, through: amount.through!, value: amount.cents, source: sources.bedrag },
		],
	},
} satisfies Record<string, Parameter<Cents>>

/** What last held, for whoever asks what holds now. */
export const lastHighest: Cents = parameters.highestPerYear.values.at(-1)!.value
