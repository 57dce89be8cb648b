/** Writes Arabic-Indic and Persian digits as 0–9, and their decimal and thousands signs as ours. */
export function westernDigits(typed: string): string {
	return typed
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
		.replace(/[٫،]/g, ',')
		.replace(/٬/g, '.')
}

/**
 * Reads a number as people in the Netherlands type it: `1.234,50`, `1234,5`, `1,234.50`, `1 234`,
 * `7.5`. A single dot or comma before three digits separates thousands, so `1.234` and `1,234` are
 * the same and are read back as `1.234`; before one or two it is the decimal sign. A number that
 * begins with a zero has no thousands: `0,125` is none of ours, never 125.
 *
 * @returns hundredths, or `null` when it is no number of at most two decimals
 */
export function parseHundredths(typed: string): number | null {
	const compact = withoutSpaces(westernDigits(typed))
	if (!/^\d[\d.,]*$|^[.,]\d{1,2}$/.test(compact)) return null
	const decimalAt = decimalSignAt(compact)
	const whole = decimalAt < 0 ? compact : compact.slice(0, decimalAt)
	const decimals = decimalAt < 0 ? '' : compact.slice(decimalAt + 1)
	if (decimals.length > 2 || !hasProperThousands(whole)) return null
	const digits = whole.replace(/[.,]/g, '')
	if (digits.length > 12) return null
	return Number(digits) * 100 + Number(decimals.padEnd(2, '0'))
}

/** Spaces and apostrophes go where they separate thousands, so `12 50` is not quietly 1250. */
function withoutSpaces(typed: string): string {
	return typed
		.trim()
		.replace(/\s*([.,])\s*/g, '$1')
		.replace(/(?<=(?<!\d)[1-9]\d{0,2}(?:[\s'’]\d{3})*)[\s'’](?=\d{3}(?!\d))/g, '')
}

function decimalSignAt(compact: string): number {
	const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','))
	if (last < 0) return -1
	const after = compact.length - last - 1
	const sign = compact[last]!
	const isOnlySign = !/[.,]/.test(compact.slice(0, last))
	const otherSignBefore = compact.slice(0, last).includes(sign === '.' ? ',' : '.')
	if (after === 3 && !otherSignBefore) return -1
	return isOnlySign || otherSignBefore ? last : -1
}

function hasProperThousands(whole: string): boolean {
	return /^\d*$/.test(whole) || /^[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/.test(whole)
}
