import { westernDigits } from '../digits.ts'
import { type Kind, literal, mistake, type Parsed, read, typed } from '../question.ts'

/** Words that people write after a number, by what is counted; they are passed over. */
const UNITS = {
	weken: /\s*(?:weken|week|weeks|wk|w|hafta|tygodnie?|أسابيع|أسبوعا|أسبوع)\.?$/iu,
	jaren:
		/\s*(?:jaren|jaar|jr|years?|yrs?|y|j|yaş|lata?|سنوات|سنة|عاما|عام)(?:\.|\s+(?:oud|old))?$/iu,
	mensen:
		/\s*(?:volwassenen?|kind(?:eren)?|mensen|personen|persoon|adults?|child(?:ren)?|people)$/iu,
}

/** A whole number of weeks, years or people within bounds, both included. */
export function getal({
	least,
	most,
	unit = 'weken',
}: {
	least: number
	most: number
	unit?: keyof typeof UNITS
}): Kind<number> {
	const accept = (json: unknown): Parsed<number> => {
		if (typeof json !== 'number' || !Number.isInteger(json)) return mistake('getal.getal')
		// JSON has a -0, which is no other amount.
		return json < least || json > most ? mistake(`getal.${unit}`) : read(json + 0)
	}
	return {
		id: 'getal',
		parts: [''],
		parse: (raw) => {
			const digits = westernDigits(typed(raw)).replace(UNITS[unit], '')
			if (digits === '') return mistake('getal.leeg')
			return /^\d{1,6}$/.test(digits) ? accept(Number(digits)) : mistake('getal.getal')
		},
		accept,
		toRaw: (value) => ({ '': [String(value)] }),
		show: (value) => literal(value),
		schema: { type: 'integer', minimum: least, maximum: most },
	}
}
