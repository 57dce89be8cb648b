/**
 * What Dutch offices print and our papers can show: Latin letters with all their marks, among them
 * those of Azerbaijani, Akan, Hausa and Berber names (ə ɔ ɛ ɓ ɗ ɣ) and the ʾ ʿ of transcribed ones,
 * digits and the signs of names and addresses. The PDF font holds every one of these; a test says so.
 */
const PRINTABLE =
	/^(?:[\u0020-\u007e\u00a0-\u02af\u02b9-\u02bf\u1e00-\u1eff\u2010-\u2015\u2018-\u201e\u2026\u20ac]|[\u0300-\u034e\u0350-\u036f])*$/u

/** Whether a text can stand on a Dutch form as it is. */
export function isLatin(text: string): boolean {
	return PRINTABLE.test(text.normalize('NFC'))
}

/**
 * A text as one line in one Unicode form: white space becomes single spaces, and what nobody sees
 * goes: control and direction characters, soft hyphens, zero widths. Doing it twice changes nothing.
 */
export function asOneLine(text: string): string {
	return text
		.replace(/\p{Cf}/gu, '')
		.replace(/\s+/gu, ' ')
		.replace(/\p{Cc}/gu, '')
		.replace(/ {2,}/g, ' ')
		.trim()
		.normalize('NFC')
}
