import {
	electronicFormatIBAN,
	friendlyFormatIBAN,
	ValidationErrorsIBAN,
	validateIBAN,
} from 'ibantools'
import { westernDigits } from '../digits.ts'
import { type Kind, literal, mistake, type Parsed, read, typed } from '../question.ts'

/** What is wrong with an account number that is of the right form. */
const CHECKSUMS = [
	ValidationErrorsIBAN.WrongIBANChecksum,
	ValidationErrorsIBAN.WrongAccountBankBranchChecksum,
]

/** An account number with its check digits; spaces and capitals do not matter. */
export function iban(): Kind<string> {
	const accept = (json: unknown): Parsed<string> => {
		const electronic = electronicFormatIBAN(bareIban(typeof json === 'string' ? json : ''))
		if (!electronic) return mistake('iban.leeg')
		const { valid, errorCodes } = validateIBAN(electronic)
		if (valid) return read(electronic)
		const hasShape = errorCodes.every((code) => CHECKSUMS.includes(code))
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

/** Without what people type around it: `IBAN: NL91.ABNA.0417…`. */
function bareIban(typedIban: string): string {
	return westernDigits(typedIban)
		.replace(/^\s*iban\b[\s:.]*/i, '')
		.replace(/[\s.–]/g, '')
}

/** In blocks of four, as on a bank card. */
export function formatIban(electronic: string): string {
	return friendlyFormatIBAN(electronic) ?? electronic
}
