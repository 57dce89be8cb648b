import { parseHundredths } from '../digits.ts'
import { type Cents, formatCents } from '../money.ts'
import { type Kind, literal, mistake, type Parsed, read, typed } from '../question.ts'

/** Above this an amount is a slip of the finger in every regeling we know: ten million euros. */
export const HIGHEST: Cents = 1_000_000_000

/** An amount in euros, kept in eurocents. */
export function bedrag(): Kind<Cents> {
	return {
		id: 'bedrag',
		parts: [''],
		parse: (raw) => parseCents(typed(raw)),
		accept: (json) => acceptCents(json),
		toRaw: (cents) => ({ '': [typedAmount(cents)] }),
		show: (cents) => literal(formatCents(cents)),
		schema: { type: 'integer', minimum: 0, maximum: HIGHEST, description: 'eurocents' },
	}
}

/** Reads an amount as typed: `€ 1.234,50`, `1234.5`, `12,-`, `50 euro`, `50 euro's`. */
export function parseCents(typedAmount: string, part = ''): Parsed<Cents> {
	if (typedAmount === '') return mistake('bedrag.leeg', part)
	if (/^(?:€|euro?|\s)*[-–−]/i.test(typedAmount)) return mistake('bedrag.nietOnderNul', part)
	const bare = typedAmount
		.replace(/€|eur(?:o(?:['’]?s)?)?\b|يورو/giu, '')
		.replace(/[.,]\s*[-–—−=]+\s*$/, '')
		.trim()
	const cents = parseHundredths(bare)
	return cents === null ? mistake('bedrag.getal', part) : acceptCents(cents, part)
}

/** An amount that is already in eurocents. */
export function acceptCents(json: unknown, part = ''): Parsed<Cents> {
	if (typeof json !== 'number' || !Number.isInteger(json)) return mistake('bedrag.getal', part)
	if (json < 0) return mistake('bedrag.nietOnderNul', part)
	// JSON has a -0, which is no other amount.
	return json > HIGHEST ? mistake('bedrag.teHoog', part) : read(json + 0)
}

/** The amount as it would be typed: `1234,50`. */
export function typedAmount(cents: Cents): string {
	return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',')
}
