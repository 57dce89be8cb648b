import { westernDigits } from '../digits.ts'
import { type Kind, literal, mistake, type Parsed, read, typed } from '../question.ts'

/**
 * Number in the Landelijk Register Kinderopvang. No check digit is published, so only digits and a
 * loose length are held; the usual length of nine is asked back by a check, not refused here.
 */
export function lrk(): Kind<string> {
	const accept = (json: unknown): Parsed<string> => {
		const digits = westernDigits(typeof json === 'string' ? json : '')
			.replace(/^\s*(?:lrk)?[\s-]*(?:nummer|nr)?[\s.:-]*(?=\d)/i, '')
			.replace(/[\s.\-–]/g, '')
		if (digits === '') return mistake('lrk.leeg')
		return /^\d{6,12}$/.test(digits) ? read(digits) : mistake('lrk.cijfers')
	}
	return {
		id: 'lrk',
		parts: [''],
		parse: (raw) => accept(typed(raw)),
		accept,
		toRaw: (value) => ({ '': [value] }),
		show: (value) => literal(value),
		schema: { type: 'string', pattern: '^[0-9]{6,12}$' },
	}
}
