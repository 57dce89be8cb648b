/**
 * Whether a text is a burgerservicenummer: 8 or 9 digits, spaces, dots and dashes allowed, that
 * pass the "elfproef". For the browser: a BSN never reaches the server.
 */
export function isBsn(text: string): boolean {
	const digits = bsnDigitsOf(text)
	if (!digits || digits === '000000000') return false
	const sum = [...digits].reduce(
		(sum, digit, index) => sum + Number(digit) * (index === 8 ? -1 : 9 - index),
		0,
	)
	return sum % 11 === 0
}

/** The nine digits of what was typed; an old number of eight begins with a zero. */
export function bsnDigitsOf(text: string): string | undefined {
	if (!/^\s*\d(?:[\s.-]*\d){7,8}\s*$/.test(text)) return undefined
	return text.replace(/\D/g, '').padStart(9, '0')
}
