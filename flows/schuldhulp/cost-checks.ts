import { known, type Unknown } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { type Cents, formatCents } from '../engine/money.ts'
import type { At } from '../engine/question.ts'
import { type TextValues, text } from '../engine/text.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'
import { situationOf } from './situation.ts'

/** Above this what goes out in a month is likely that of a year. */
const HIGHEST = {
	kaleHuur: 3_000_00,
	energiekosten: 800_00,
	waterkosten: 100_00,
	zorgpremie: 800_00,
	verzekeringen: 250_00,
	telefoonkosten: 200_00,
} satisfies Record<string, Cents>

/** The same of toeslagen, without and with children. */
const HIGHEST_TOESLAGEN = { alone: 800_00, family: 2_500_00 }

/** Below this the health insurance of two adults is likely that of one, and above it that of one of two. */
const PREMIUM = { leastForTwo: 220_00, mostForOne: 280_00 }

const why = (check: string, values?: TextValues) => text(`schuldhulp:checks.${check}`, values)
const centsOf = ({ answers }: At, question: string) =>
	known(answers[question] as Cents | Unknown | undefined)

const highCost = ([question, highest]: [string, Cents]): Check => ({
	id: `${question}Hoog`,
	question,
	severity: 'ask',
	source: ownLimit,
	finds: (at) => {
		const cents = centsOf(at, question)
		return cents !== null && cents > highest
			? why('jaarAlsMaand', { bedrag: formatCents(cents) })
			: null
	},
})

/** What people get wrong about what comes in and goes out each month. */
export const costChecks: Array<Check> = [
	...Object.entries(HIGHEST).map(highCost),
	{
		id: 'toeslagenHoog',
		question: 'toeslagenPerMaand',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const cents = centsOf(at, 'toeslagenPerMaand')
			const { alone, family } = HIGHEST_TOESLAGEN
			const highest = at.answers.heeftKinderen === 'nee' ? alone : family
			return cents !== null && cents > highest
				? why('jaarAlsMaand', { bedrag: formatCents(cents) })
				: null
		},
	},
	{
		id: 'energieNul',
		question: 'energiekosten',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const hasHome = at.answers.woning === 'huur' || at.answers.woning === 'koop'
			return hasHome && centsOf(at, 'energiekosten') === 0 ? why('energieNul') : null
		},
	},
	{
		id: 'premiePersonen',
		question: 'zorgpremie',
		severity: 'ask',
		source: ownLimit,
		about: () => ['getrouwd', 'huisgenoot'],
		finds: (at) => {
			const cents = centsOf(at, 'zorgpremie')
			if (cents === null || cents > HIGHEST.zorgpremie) return null
			const { together } = situationOf(at.answers, at.peildatum)
			const bedrag = formatCents(cents)
			if (together === 'ja' && cents < PREMIUM.leastForTwo) return why('premieVanEen', { bedrag })
			return together === 'nee' && cents > PREMIUM.mostForOne
				? why('premieVanTwee', { bedrag })
				: null
		},
	},
]
