import { type Cents, formatCents } from '../money.ts'
import { type Kind, type Parsed, type Raw, read, typed } from '../question.ts'
import { acceptCents, HIGHEST, parseCents, typedAmount } from './bedrag.ts'

/** An amount never stands alone: netto or bruto, and over which time. */
export type BedragPerPeriode = { bedrag: Cents; soort: Soort; per: Per }

/** `winst` of one's own business is neither netto nor bruto loon; it is asked as bruto. */
export type Soort = 'bruto' | 'netto'

/** How often the amount comes. */
export type Per = 'week' | 'vierWeken' | 'maand' | 'jaar'

export const SOORTEN: ReadonlyArray<Soort> = ['bruto', 'netto']
export const PERIODEN: ReadonlyArray<Per> = ['week', 'vierWeken', 'maand', 'jaar']

/** An amount with netto or bruto and its period, as one tight group. */
export function bedragPerPeriode(): Kind<BedragPerPeriode> {
	return {
		id: 'bedragPerPeriode',
		parts: ['bedrag', 'soort', 'per'],
		parse: (raw) =>
			combined(parseCents(typed(raw, 'bedrag'), 'bedrag'), typed(raw, 'soort'), typed(raw, 'per')),
		accept: (json) => {
			const { bedrag, soort, per } = (json ?? {}) as Record<string, unknown>
			return combined(acceptCents(bedrag, 'bedrag'), soort, per)
		},
		toRaw: ({ bedrag, soort, per }): Raw => ({
			bedrag: [typedAmount(bedrag)],
			soort: [soort],
			per: [per],
		}),
		show: ({ bedrag, soort, per }) => ({
			key: `feiten:bedragPerPeriode.${soort}.${per}`,
			values: { bedrag: formatCents(bedrag) },
		}),
		schema: {
			type: 'object',
			properties: {
				bedrag: { type: 'integer', minimum: 0, maximum: HIGHEST, description: 'eurocents' },
				soort: { enum: SOORTEN },
				per: { enum: PERIODEN },
			},
			required: ['bedrag', 'soort', 'per'],
			additionalProperties: false,
		},
	}
}

function combined(amount: Parsed<Cents>, soort: unknown, per: unknown): Parsed<BedragPerPeriode> {
	const mistakes = amount.ok ? [] : [...amount.mistakes]
	if (!isOneOf(SOORTEN, soort)) mistakes.push({ part: 'soort', error: 'bedragPerPeriode.soort' })
	if (!isOneOf(PERIODEN, per)) mistakes.push({ part: 'per', error: 'bedragPerPeriode.per' })
	if (!amount.ok || !isOneOf(SOORTEN, soort) || !isOneOf(PERIODEN, per))
		return { ok: false, mistakes }
	return read({ bedrag: amount.value, soort, per })
}

function isOneOf<O extends string>(values: ReadonlyArray<O>, value: unknown): value is O {
	return values.includes(value as O)
}
