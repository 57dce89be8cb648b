import {
	electronicFormatIBAN,
	friendlyFormatIBAN,
	ValidationErrorsIBAN,
	validateIBAN,
} from 'ibantools'
import { type Kind, literal, mistake, type Parsed, read, typed } from '../question.ts'

/** An account number with its check digits; spaces and capitals do not matter. */
export function iban(): Kind<string> {
	const accept = (json: unknown): Parsed<string> => {
		const electronic = typeof json === 'string' ? electronicFormatIBAN(json) : null
		if (!electronic) return mistake('iban.leeg')
		const { valid, errorCodes } = validateIBAN(electronic)
		if (valid) return read(electronic)
		const hasShape = errorCodes.includes(ValidationErrorsIBAN.WrongIBANChecksum)
		return mistake(hasShape ? 'iban.controle' : 'iban.vorm')
	}
	return {
		id: 'iban',
		parts: [''],
		parse: (raw) => accept(typed(raw)),
		accept,
		toRaw: (value) => ({ '': [formatIban(value)] }),
		show: (value) => literal(formatIban(value)),
		schema: { type: 'string', pattern: '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$' },
	}
}

/** In blocks of four, as on a bank card. */
export function formatIban(electronic: string): string {
	return friendlyFormatIBAN(electronic) ?? electronic
}
