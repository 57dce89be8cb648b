import { asOneLine, isLatin } from '../latin.ts'
import { type Kind, literal, mistake, type Parsed, read, typed } from '../question.ts'

const LONGEST = 300

/** A line of text that a Dutch office can read: a name, a place. Kept as typed. */
export function tekst(): Kind<string> {
	const accept = (json: unknown): Parsed<string> => {
		if (typeof json !== 'string') return mistake('tekst.leeg')
		const value = asOneLine(json)
		const fault = textFault(value)
		return fault ? mistake(fault) : read(value)
	}
	return {
		id: 'tekst',
		parts: [''],
		parse: (raw) => accept(typed(raw)),
		accept,
		toRaw: (value) => ({ '': [value] }),
		show: (value) => literal(value),
		schema: { type: 'string', minLength: 1, maxLength: LONGEST },
	}
}

/** Key of what is wrong with a line of text, or `null`. */
export function textFault(value: string): string | null {
	if (value === '') return 'tekst.leeg'
	if (!isLatin(value)) return 'tekst.andereLetters'
	if (!/\p{L}/u.test(value)) return 'tekst.geenLetters'
	return value.length > LONGEST ? 'tekst.teLang' : null
}
