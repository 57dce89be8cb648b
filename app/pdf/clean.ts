/**
 * The text as it goes on paper: composed (NFC), without control and invisible format characters.
 * A line break stays; other white space becomes a plain space.
 */
export function cleanText(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
		.replace(/[\t\v\f]/g, ' ')
		.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? '\n' : ''))
		.normalize('NFC')
}
