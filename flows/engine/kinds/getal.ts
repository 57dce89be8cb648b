import { westernDigits } from '../digits.ts'
import { type Kind, literal, mistake, type Parsed, read, typed } from '../question.ts'

/** A whole number within bounds, both included. */
export function getal({ least, most }: { least: number; most: number }): Kind<number> {
	const accept = (json: unknown): Parsed<number> => {
		if (typeof json !== 'number' || !Number.isInteger(json)) return mistake('getal.getal')
		// JSON has a -0, which is no other amount.
		return json < least || json > most ? mistake('getal.grens') : read(json + 0)
	}
	return {
		id: 'getal',
		parts: [''],
		parse: (raw) => {
			const digits = westernDigits(typed(raw)).replace(
				/\s*(?:weken|week|weeks|wk|w|hafta|tygodnie?|أسابيع|أسبوعا|أسبوع)\.?$/iu,
				'',
			)
			if (digits === '') return mistake('getal.leeg')
			return /^\d{1,6}$/.test(digits) ? accept(Number(digits)) : mistake('getal.getal')
		},
		accept,
		toRaw: (value) => ({ '': [String(value)] }),
		show: (value) => literal(value),
		schema: { type: 'integer', minimum: least, maximum: most },
	}
}
