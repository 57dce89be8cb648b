import { parseHundredths, westernDigits } from '../digits.ts'
import { type Kind, mistake, type Parsed, read, typed } from '../question.ts'

const format = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })

/** Hours in hundredths as a Dutch paper prints them: `21,67`. */
export function formatHours(hundredths: number): string {
	return format.format(hundredths / 100)
}

/** Hours, typed as `7,5`, `7½`, `7:30` or `7u30`; kept in hundredths. `most` in whole hours. */
export function uren({ most }: { most: number }): Kind<number> {
	const accept = (json: unknown): Parsed<number> => {
		if (typeof json !== 'number' || !Number.isInteger(json) || json < 0)
			return mistake('uren.getal')
		// JSON has a -0, which is no other amount.
		return json > most * 100 ? mistake('uren.teVeel') : read(json + 0)
	}
	return {
		id: 'uren',
		parts: [''],
		parse: (raw) => {
			if (typed(raw) === '') return mistake('uren.leeg')
			const hundredths = parseHours(typed(raw))
			return hundredths === null ? mistake('uren.getal') : accept(hundredths)
		},
		accept,
		toRaw: (hundredths) => ({ '': [formatHours(hundredths).replace(/\./g, '')] }),
		show: (hundredths) => ({ key: 'feiten:uren', values: { uren: formatHours(hundredths) } }),
		schema: {
			type: 'integer',
			minimum: 0,
			maximum: most * 100,
			description: 'hundredths of an hour: 7,5 uur is 750',
		},
	}
}

function parseHours(typedHours: string): number | null {
	const bare = westernDigits(typedHours)
		.replace(/\s*(?:uren|uur|hours?|hrs?|u|h|saat|godzin[ay]?|godz|ساعات|ساعة)\.?$/iu, '')
		.replace(/(?<=\d)\s*½$/, ',5')
	const clock = /^(\d{1,4})\s*[:uh]\s*([0-5]\d)$/i.exec(bare)
	if (clock) return Number(clock[1]) * 100 + Math.round((Number(clock[2]) * 100) / 60)
	return parseHundredths(bare)
}
