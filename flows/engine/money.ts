/** An amount in whole eurocents. */
export type Cents = number

/** An amount that is not fully known, in eurocents; `max: null` means no upper bound is known. */
export type CentsRange = { min: Cents; max: Cents | null }

const withCents = new Intl.NumberFormat('nl-NL', {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2,
})
const wholeEuros = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })

/**
 * An amount as a Dutch letter prints it: `€ 1.300` for whole euros, `€ 10,50` otherwise.
 * The space does not break.
 */
export function formatCents(cents: Cents): string {
	const euros = cents / 100
	return `€\u00a0${Number.isInteger(euros) ? wholeEuros.format(euros) : withCents.format(euros)}`
}

/**
 * Rounds half up (away from zero for positive amounts): the arithmetic rounding of the toeslagen.
 * Works on a fraction of integers and its remainder, which are exact, so that no binary fraction
 * can tip a half.
 *
 * @throws {RangeError} when an argument is not a whole number or the divisor is not above 0
 */
export function divideRoundingHalfUp(dividend: number, divisor: number): number {
	if (!Number.isSafeInteger(dividend) || !Number.isSafeInteger(divisor) || divisor <= 0) {
		throw new RangeError(`can only divide whole numbers exactly; got ${dividend} / ${divisor}`)
	}
	const remainder = dividend % divisor
	const towardsZero = (dividend - remainder) / divisor
	if (2 * remainder >= divisor) return towardsZero + 1
	return 2 * remainder < -divisor ? towardsZero - 1 : towardsZero
}
